import {
  type Claim,
  claimId,
  type DocumentBundle,
  type Kind,
  type Mention,
  nodeId,
  type Observation,
  observationId,
  orient,
  type Relation,
} from "@chengyu-atlas/model";

type NodeSpec = Partial<Omit<Mention, "id" | "kind" | "name">>;
type ClaimSpec = Partial<Omit<Claim, "id" | "relation" | "source" | "target" | "evidence">>;
type ObservationSpec = Pick<Observation, "measure" | "value" | "unit"> & Partial<Pick<Observation, "bound" | "period">>;

/** Builds the bundle of one document; every claim gets a sentence of its own in the text, and points to it. */
export class Draft {
  readonly #mentions = new Map<string, Mention>();
  readonly #claims = new Map<string, Claim>();
  readonly #observations = new Map<string, Observation>();
  #text: string;

  constructor(
    private readonly document: DocumentBundle["document"],
    lead = "",
  ) {
    this.#text = lead;
  }

  /** Mentions a node; what was said of it before in this document stays. Gives its id. */
  node(kind: Kind, name: string, spec: NodeSpec = {}): string {
    const id = nodeId(kind, name);
    this.#mentions.set(id, { aliases: [], trust: 0, ...this.#mentions.get(id), ...spec, id, kind, name });
    return id;
  }

  claim(relation: Relation, source: string, target: string, spec: ClaimSpec = {}, sentence = `${source} ${relation} ${target}。`): this {
    const [from, to] = orient(relation, source, target);
    const said = { status: "done", state: "accepted", method: "curated", ...spec, relation, source: from, target: to } as const;
    const id = claimId(said);
    const evidence = [...(this.#claims.get(id)?.evidence ?? []), this.#say(sentence)];
    this.#claims.set(id, { ...said, id, evidence });
    return this;
  }

  observe(subject: string, spec: ObservationSpec): this {
    const said = { bound: "=", ...spec, subject } as const;
    const id = observationId(said);
    this.#observations.set(id, { ...said, id, evidence: [this.#say(`${subject}：${spec.measure}${spec.value}${spec.unit}。`)] });
    return this;
  }

  build(): DocumentBundle {
    return {
      document: this.document,
      text: this.#text,
      mentions: [...this.#mentions.values()],
      claims: [...this.#claims.values()],
      observations: [...this.#observations.values()],
    };
  }

  #say(sentence: string) {
    const start = this.#text.length;
    this.#text += `${sentence}\n`;
    return { document: this.document.id, start, end: start + sentence.length, locator: "01版" };
  }
}

/** Ids of the sample, by short names. */
export const ID = {
  cqu: "institution:重庆大学",
  cqupt: "institution:重庆邮电大学",
  uestc: "institution:电子科技大学",
  cas: "institution:中国科学院",
  government: "institution:重庆市人民政府",
  suining: "institution:遂宁市人民政府",
  battery: "institution:重庆大学锂电及新材料遂宁研究院",
  alliance: "institution:成渝地区双城经济圈科技创新联盟",
  city: "park:西部(重庆)科学城",
  chengduCity: "park:西部(成都)科学城",
  west: "park:西部科学城",
  lab: "lab:数字经济智能与安全川渝共建重点实验室",
  centre: "lab:中国科学院重庆科学中心",
  device: "project:超瞬态物质科学实验装置项目",
  person: "person:董成",
  signing: "event:集中签约活动",
  policy: "policy:重庆市人民政府办公厅关于推进金融科技应用与发展的指导意见",
  chongqing: "place:重庆市",
  sichuan: "place:四川省",
} as const;

/** The first document of the sample: what was signed and planned in 2020. */
export function signings(): DocumentBundle {
  const d = new Draft(
    {
      id: "paper-2020",
      type: "digest",
      title: "二十四个项目签约",
      publication: "重庆科技报",
      publishedOn: "2020-11-03",
      issue: "总第371期",
      page: "01版",
    },
    "本期摘编。\n",
  );
  const chongqing = d.node("Place", "重庆市", {
    subtype: "province",
    region: "chongqing",
    longitude: 106.55,
    latitude: 29.56,
    aliases: ["重庆"],
  });
  const home = { place: chongqing, city: chongqing, region: "chongqing" } as const;
  const cqu = d.node("Institution", "重庆大学", { subtype: "university", ...home });
  const cqupt = d.node("Institution", "重庆邮电大学", { subtype: "university", aliases: ["重邮"], ...home });
  const city = d.node("Park", "西部(重庆)科学城", { aliases: ["重庆科学城", "科学城"], ...home });
  const device = d.node("Project", "超瞬态物质科学实验装置项目", home);
  const signing = d.node("Event", "集中签约活动", home);
  const alliance = d.node("Institution", "成渝地区双城经济圈科技创新联盟", { subtype: "alliance", region: "shared" });
  return d
    .claim("SIGNED_WITH", city, cqu, { validFrom: "2020-10-30" }, "科学城与重庆大学签约。")
    .claim("SIGNED_WITH", city, cqupt, { validFrom: "2020-10-30" })
    .claim("CO_BUILT", cqu, device, { status: "planned", validFrom: "2020-10-30" })
    .claim("CO_BUILT", city, device, { status: "planned", validFrom: "2020-10-30" })
    .claim("LOCATED_IN", device, city, { status: "planned" })
    .claim("LOCATED_IN", city, chongqing)
    .claim("PARTICIPATED_IN", cqu, signing, { role: "签约", validFrom: "2020-10-30" })
    .claim("MEMBER_OF", cqupt, alliance, { validFrom: "2020-10-31" })
    .observe(city, { measure: "签约项目总投资额", value: 212, unit: "亿元", period: "2020-10" })
    .observe(city, { measure: "签约项目数", value: 24, unit: "个", period: "2020-10" })
    .build();
}

/** The second: what stood in 2024, partly of the same nodes and edges. */
export function review(): DocumentBundle {
  const d = new Draft({ id: "feature-2024", type: "digest", title: "双城共谱乐章", publishedOn: "2024", note: "无期号" });
  const chongqing = d.node("Place", "重庆市", { subtype: "province", region: "chongqing" });
  const sichuan = d.node("Place", "四川省", { subtype: "province", region: "sichuan", aliases: ["四川", "蜀"] });
  const cq = { place: chongqing, city: chongqing, region: "chongqing" } as const;
  const sc = { place: sichuan, region: "sichuan" } as const;
  const cqu = d.node("Institution", "重庆大学", { aliases: ["重大"], note: "双一流高校", ...cq });
  const cqupt = d.node("Institution", "重庆邮电大学", cq);
  const uestc = d.node("Institution", "电子科技大学", { subtype: "university", aliases: ["电子科大"], ...sc });
  const suining = d.node("Institution", "遂宁市人民政府", { subtype: "government", ...sc });
  const battery = d.node("Institution", "重庆大学锂电及新材料遂宁研究院", { subtype: "institute", ...sc });
  const lab = d.node("Lab", "数字经济智能与安全川渝共建重点实验室", { subtype: "laboratory", region: "shared" });
  const city = d.node("Park", "西部(重庆)科学城", cq);
  const chengduCity = d.node("Park", "西部(成都)科学城", sc);
  const west = d.node("Park", "西部科学城", { region: "shared" });
  const device = d.node("Project", "超瞬态物质科学实验装置项目", cq);
  const person = d.node("Person", "董成", sc);
  return d
    .claim("CO_BUILT", cqu, battery)
    .claim("CO_BUILT", suining, battery)
    .claim("CO_BUILT", cqupt, lab)
    .claim("CO_BUILT", uestc, lab)
    .claim("CO_BUILT", cqu, device, { status: "done", validFrom: "2023" })
    .claim("PART_OF", city, west)
    .claim("PART_OF", chengduCity, west)
    .claim("PART_OF", battery, cqu)
    .claim("AFFILIATED_WITH", person, battery, { title: "院长助理" })
    .claim("LOCATED_IN", city, chongqing)
    .claim("FUNDED", suining, battery, { amount: { value: 1, unit: "亿元", bound: ">" }, validFrom: "2022", validTo: "2023-06" })
    .observe(city, { measure: "国家级科技创新平台", value: 139, unit: "个", period: "2023" })
    .observe(chengduCity, { measure: "国家级创新平台", value: 103, unit: "个" })
    .build();
}

/** The third: an agreement, with a proposed claim and a date that the others dispute. */
export function agreement(): DocumentBundle {
  const d = new Draft({
    id: "agreement-2020",
    type: "text",
    title: "战略合作协议签署",
    publication: "重庆日报",
    publishedOn: "2020-12-17",
  });
  const home = { place: ID.chongqing, city: ID.chongqing, region: "chongqing" } as const;
  const cas = d.node("Institution", "中国科学院", { subtype: "institute", aliases: ["中科院"], region: "elsewhere" });
  const government = d.node("Institution", "重庆市人民政府", { subtype: "government", aliases: ["重庆市政府"], ...home });
  const centre = d.node("Lab", "中国科学院重庆科学中心", { subtype: "centre", ...home });
  const city = d.node("Park", "西部(重庆)科学城", home);
  const cqu = d.node("Institution", "重庆大学", home);
  const device = d.node("Project", "超瞬态物质科学实验装置项目", home);
  const policy = d.node("Policy", "重庆市人民政府办公厅关于推进金融科技应用与发展的指导意见");
  return d
    .claim("SIGNED_WITH", government, cas, { validFrom: "2020-12-15" }, "重庆市人民政府与中国科学院签署协议。")
    .claim("CO_BUILT", cas, centre, { status: "planned", validFrom: "2020-12-15" })
    .claim("CO_BUILT", government, centre, { status: "planned", validFrom: "2020-12-15" })
    .claim("LOCATED_IN", centre, city, { status: "planned" })
    .claim("SIGNED_WITH", city, cqu, { validFrom: "2020-09-01" })
    .claim("CO_BUILT", city, device, { status: "planned", validFrom: "2020-10-30" })
    .claim("ISSUED", government, policy, { validFrom: "2020-04" })
    .claim("PART_OF", centre, cas, { state: "proposed", method: "rule:name-prefix" })
    .build();
}

/** The sample: three documents that overlap. */
export const SAMPLE: readonly (() => DocumentBundle)[] = [signings, review, agreement];

/** A plain document with one edge between two institutions, for tests that need more of them. */
export function pair(id: string, one: string, two: string, spec: ClaimSpec = {}): DocumentBundle {
  const d = new Draft({ id, type: "text", title: `${one}与${two}` });
  return d.claim("SIGNED_WITH", d.node("Institution", one), d.node("Institution", two), spec).build();
}
