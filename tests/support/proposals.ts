import {
  type Amount,
  type Claim,
  claimId,
  type DocumentBundle,
  type Kind,
  type Mention,
  nodeId,
  orient,
  type Relation,
} from "@chengyu-atlas/model";
import { openStore } from "@chengyu-atlas/store";

/** Numbers below `below`, the same for the same seed. */
function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const UNIVERSITIES = ["重庆大学", "四川大学", "电子科技大学", "重庆邮电大学", "西南交通大学", "成都理工大学"];
const FIRMS = ["两江智算科技有限公司", "天府云谷信息有限公司", "嘉陵江半导体有限公司", "锦城轨道装备集团", "渝新材料股份有限公司"];
const PARKS = ["两江新区", "天府新区", "成都高新区", "重庆高新区"];
const PEOPLE = ["陈思源", "李望川", "何嘉陵", "唐锦年"];
const ALLIANCES = ["巴蜀工业软件创新联盟", "成渝氢能产业联盟"];

interface Saying {
  readonly frame: string;
  readonly relation: Relation;
  readonly source: readonly [Kind, string];
  readonly target: readonly [Kind, string];
  readonly sentence: string;
  readonly more: { readonly status?: Claim["status"]; readonly validFrom?: string; readonly title?: string; readonly amount?: Amount };
}

/** One sentence of a paper, as a rule would have read it. */
function saying(roll: (below: number) => number, number: number): Saying {
  const pick = (names: readonly string[]) => names[roll(names.length)] ?? "";
  const [university, firm, park, person, alliance] = [pick(UNIVERSITIES), pick(FIRMS), pick(PARKS), pick(PEOPLE), pick(ALLIANCES)];
  const [month, day] = [1 + roll(12), 1 + roll(28)];
  const validFrom = `2022-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const lab = `${university}第${number}号联合实验室`;
  const sayings: readonly Saying[] = [
    {
      frame: "rule:signed-with/facing",
      relation: "SIGNED_WITH",
      source: ["Institution", university],
      target: ["Park", park],
      sentence: `${month}月${day}日，${university}与${park}在会上签下第${number}份合作协议，双方商定由园区提供场地。`,
      more: { validFrom },
    },
    {
      frame: "rule:co-built/together",
      relation: "CO_BUILT",
      source: ["Institution", firm],
      target: ["Lab", lab],
      sentence: `按照计划，${firm}将同${university}一道建设${lab}，首批设备明年进场。`,
      more: { status: "planned" },
    },
    {
      frame: "rule:funded/sum",
      relation: "FUNDED",
      source: ["Institution", firm],
      target: ["Lab", lab],
      sentence: `${firm}为${lab}出资约${number + 2}亿元。`,
      more: { amount: { value: number + 2, unit: "亿元", bound: "~" } },
    },
    {
      frame: "rule:affiliated-with/post",
      relation: "AFFILIATED_WITH",
      source: ["Person", `${person}@${university}`],
      target: ["Institution", university],
      sentence: `${university}副校长${person}说，第${number}批学生已经到岗。`,
      more: { title: "副校长" },
    },
    {
      frame: "model:reader",
      relation: "MEMBER_OF",
      source: ["Institution", firm],
      target: ["Institution", alliance],
      sentence: `第${number}批加入的还有${firm}，它由理事会投票接纳。`,
      more: {},
    },
  ];
  return sayings[number % sayings.length] as Saying;
}

/** A document of so many sentences, each with one proposed claim. */
export function proposals(seed: number, sentences: number): DocumentBundle {
  const roll = dice(seed);
  const id = `proposed-${seed}`;
  const mentions = new Map<string, Mention>();
  const claims = new Map<string, Claim>();
  let text = "";
  for (let number = 1; number <= sentences; number++) {
    const { frame, relation, source, target, sentence, more } = saying(roll, number);
    const [from, to] = orient(relation, ...([source, target].map(([kind, name]) => mention(mentions, kind, name)) as [string, string]));
    const said = { relation, source: from, target: to, status: "done", method: frame, ...more } as const;
    const start = text.length;
    text += sentence;
    const evidence = [{ document: id, start, end: text.length, locator: `0${1 + (number % 4)}版` }];
    claims.set(claimId(said), { ...said, id: claimId(said), state: "proposed", evidence });
    text += number % 3 === 0 ? "\n记者在现场看到，厂房已经封顶，道路正在铺设。\n" : "";
  }
  return {
    document: {
      id,
      type: "text",
      title: `待审样报第${seed}期`,
      publication: "样报",
      publishedOn: `2022-12-${String(10 + (seed % 18))}`,
      page: "02版",
    },
    text,
    mentions: [...mentions.values()],
    claims: [...claims.values()],
    observations: [],
  };
}

function mention(known: Map<string, Mention>, kind: Kind, said: string): string {
  const [name = "", within] = said.split("@");
  const id = nodeId(kind, name, within);
  known.set(id, { id, kind, name, aliases: [], trust: 0 });
  return id;
}

/** Writes documents with proposals into a database. */
export async function writeProposals(env: Readonly<Record<string, string>>, bundles: readonly DocumentBundle[]): Promise<void> {
  const store = await openStore(env);
  try {
    for (const bundle of bundles) await store.writeDocument(bundle);
  } finally {
    await store.close();
  }
}
