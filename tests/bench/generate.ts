import {
  type Claim,
  claimId,
  type DocumentBundle,
  fits,
  KIND_NAMES,
  type Kind,
  type Mention,
  nodeId,
  orient,
  RELATION_NAMES,
  type Relation,
} from "@chengyu-atlas/model";

/** A small seeded generator of numbers in [0, 1): mulberry32, public domain. Same seed, same graph. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const REGIONS =
  "重庆 成都 绵阳 宜宾 泸州 德阳 遂宁 南充 广安 达州 内江 自贡 乐山 眉山 雅安 资阳 渝北 沙坪坝 南岸 北碚 璧山 永川 万州 涪陵 江津 合川 长寿 大足 荣昌 铜梁 武侯 锦江 青羊 金牛 成华 龙泉驿 新都 温江 双流 郫都".split(
    " ",
  );
const SUBJECTS =
  "智能制造 量子通信 生物医药 航空航天 新能源 集成电路 轨道交通 现代农业 大数据 人工智能 超算 新材料 核技术 网络安全 氢能 传感器 中药 基因 遥感 机器人 光电 软件 物联网 区块链 精密仪器 钒钛 页岩气 智慧城市 节能环保 数控机床 信息安全 元宇宙 食品 口腔医学 激光 卫星 芯片 储能 电池 疫苗".split(
    " ",
  );
const SUFFIXES: Readonly<Record<Kind, readonly string[]>> = {
  Institution: ["大学", "研究院", "集团", "有限公司", "研究所", "学会", "医院", "管理局"],
  Park: ["产业园", "科技城", "创新区", "孵化园"],
  Lab: ["重点实验室", "工程中心", "创新中心", "共享平台"],
  Project: ["示范项目", "建设工程", "联合攻关项目"],
  Person: ["主任", "教授", "院长"],
  Policy: ["行动计划", "实施方案", "管理办法"],
  Event: ["签约仪式", "论坛", "对接会"],
  Place: ["街道", "镇", "新村"],
};
/** Share of each kind, in the order of the model's kinds, as in the sample network. */
const SHARES = [0.4, 0.1, 0.14, 0.14, 0.12, 0.04, 0.03, 0.03];

/** How large the graph is, and how many edges one document brings. */
export interface Size {
  readonly nodes: number;
  readonly edges: number;
  readonly edgesPerDocument: number;
}

/** The kind at a point between 0 and 1, when the kinds lie side by side by their shares. */
function kindAt(point: number): Kind {
  let end = 0;
  for (const [k, kind] of KIND_NAMES.entries()) {
    end += SHARES[k] ?? 0;
    if (point < end) return kind;
  }
  return "Institution";
}

interface Plan {
  readonly mentions: readonly Mention[];
  /** Indices of nodes by kind. */
  readonly byKind: ReadonlyMap<Kind, readonly number[]>;
}

/** A place of `REGIONS` and the city that it belongs to: the first is 重庆 itself, then cities of 四川, then districts of 重庆 and 成都. */
function cityOf(place: number): string {
  const [chongqing, chengdu] = REGIONS as [string, string];
  if (place < 16) return REGIONS[place] as string;
  return place < 30 ? chongqing : chengdu;
}

function planNodes(count: number, random: () => number): Plan {
  const mentions: Mention[] = [];
  const byKind = new Map<Kind, number[]>(KIND_NAMES.map((kind) => [kind, []]));
  for (let i = 0; i < count; i++) {
    const kind = kindAt(random());
    const place = Math.floor(random() * REGIONS.length);
    const subject = SUBJECTS[Math.floor(random() * SUBJECTS.length)] as string;
    const suffix = SUFFIXES[kind][Math.floor(random() * SUFFIXES[kind].length)] as string;
    const name = `${REGIONS[place]}${subject}${i.toString(36)}${suffix}`;
    const city = cityOf(place);
    const region = city === "重庆" ? "chongqing" : "sichuan";
    byKind.get(kind)?.push(i);
    mentions.push({ id: nodeId(kind, name), kind, name, aliases: [], city: nodeId("Place", `${city}市`), region, trust: 0 });
  }
  return { mentions, byKind };
}

/** An index that falls off as a power law: few hubs, many nodes with one or two relations. */
const skewed = (length: number, random: () => number) => Math.min(length - 1, Math.floor(length * random() ** 2.6));

/** How the end of an edge is chosen: the next node in turn, any node with its weight, or one that the document told of before. */
const IN_TURN = 0.35;
const ANY = 0.3;

/** Chooses the nodes of one document. The annotated documents name about one thing for each relation that they state. */
class Cast {
  readonly #told = new Map<Kind, number[]>();

  constructor(
    private readonly byKind: ReadonlyMap<Kind, readonly number[]>,
    private readonly random: () => number,
  ) {}

  choose(kind: Kind): number | undefined {
    const nodes = this.byKind.get(kind) ?? [];
    const told = this.#told.get(kind) ?? [];
    if (told.length < 3 || this.random() < ANY) return nodes[skewed(nodes.length, this.random)];
    return told[Math.floor(told.length * this.random())];
  }

  add(kind: Kind, node: number): void {
    const told = this.#told.get(kind);
    if (told) told.push(node);
    else this.#told.set(kind, [node]);
  }
}

/** Cities of the graph, and what its nodes are about: words that many names contain. */
export const CITIES = REGIONS.slice(0, 16).map((name) => nodeId("Place", `${name}市`));
export { REGIONS, SUBJECTS };

/** Documents of a 成渝-shaped graph: power-law degrees, every edge with its sentence. Yields the same for the same seed. */
export function* generateDocuments({ nodes, edges, edgesPerDocument }: Size, seed = 20201030): Generator<DocumentBundle> {
  const random = seeded(seed);
  const { mentions, byKind } = planNodes(nodes, random);
  const pairs = RELATION_NAMES.flatMap((relation) =>
    KIND_NAMES.flatMap((from) => KIND_NAMES.filter((to) => fits(relation, from, to)).map((to) => [relation, from, to] as const)),
  );
  const seen = new Set<string>();
  let made = 0;
  // every node is told of at least once, in turn, as the source of an edge where its kind allows
  let turn = 0;
  for (let d = 0; made < edges; d++) {
    const id = `bench-${String(d).padStart(6, "0")}`;
    const told = new Map<string, Mention>();
    const cast = new Cast(byKind, random);
    const claims: Claim[] = [];
    let text = "";
    const wanted = Math.min(edgesPerDocument, edges - made);
    while (claims.length < wanted) {
      const [relation, from, to] = pairs[Math.floor(random() * pairs.length)] as (typeof pairs)[number];
      const fromNodes = byKind.get(from) ?? [];
      const a = random() < IN_TURN ? fromNodes[turn++ % fromNodes.length] : cast.choose(from);
      const b = cast.choose(to);
      if (a === undefined || b === undefined || a === b) continue;
      const one = mentions[a] as Mention;
      const two = mentions[b] as Mention;
      const [source, target] = orient(relation, one.id, two.id);
      const key = `${a}>${relation}>${b}`;
      if (seen.has(key) || (relation === "SIGNED_WITH" && seen.has(`${b}>${relation}>${a}`))) continue;
      seen.add(key);
      const sentence = `${one.name}与${two.name}的关系见本句。`;
      const year = 2016 + Math.floor(random() * 9);
      const base = {
        relation: relation as Relation,
        source,
        target,
        status: random() < 0.3 ? ("planned" as const) : ("done" as const),
        validFrom: `${year}-${String(1 + Math.floor(random() * 12)).padStart(2, "0")}`,
        method: "curated",
      };
      if (!told.has(one.id)) cast.add(from, a);
      if (!told.has(two.id)) cast.add(to, b);
      told.set(one.id, one);
      told.set(two.id, two);
      claims.push({
        id: claimId(base),
        ...base,
        state: "accepted",
        evidence: [{ document: id, start: text.length, end: text.length + sentence.length }],
      });
      text += `${sentence}\n`;
    }
    made += claims.length;
    yield {
      document: { id, type: "text", title: `生成文献 ${d}`, publishedOn: "2024-01-01" },
      text,
      mentions: [...told.values()],
      claims,
      observations: [],
    };
  }
}
