import {
  type Claim,
  claimId,
  type DocumentBundle,
  fits,
  type Kind,
  type Mention,
  nodeId,
  type Observation,
  observationId,
  RELATION_NAMES,
  type State,
  type Status,
} from "@chengyu-atlas/model";

/** A seeded source of choices: the same seed, the same documents on every machine. */
export class Chance {
  #state: number;
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }
  /** From 0 up to 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  below(n: number): number {
    return Math.floor(this.next() * n);
  }
  of<T>(items: readonly [T, ...T[]] | readonly T[]): T {
    return items[this.below(items.length)] as T;
  }
  some<T>(items: readonly T[], share: number): T[] {
    return items.filter(() => this.next() < share);
  }
  shuffled<T>(items: readonly T[]): T[] {
    return items
      .map((item) => ({ item, at: this.next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  }
}

const NAMES: readonly (readonly [Kind, string])[] = [
  ["Institution", "重庆大学"],
  ["Institution", "重庆邮电大学"],
  ["Institution", "四川大学"],
  ["Institution", "电子科技大学"],
  ["Institution", "中国科学院成都分院"],
  ["Institution", "成渝科技创新联盟"],
  ["Lab", "川渝共建重点实验室"],
  ["Lab", "超瞬态实验装置"],
  ["Park", "西部(重庆)科学城"],
  ["Park", "成都高新技术产业开发区"],
  ["Project", "Taichi太极项目"],
  ["Person", "陈锦"],
  ["Policy", "成渝地区双城经济圈建设规划纲要"],
  ["Event", "2020年签约仪式"],
  ["Place", "重庆市"],
  ["Place", "成都市"],
  ["Place", "武侯区"],
];

/** The nodes that random documents speak of. */
export const RANDOM_NODES: readonly string[] = NAMES.map(([kind, name]) => nodeId(kind, name));
const DATES = ["2019", "2020", "2020-10", "2020-10-30", "2021-03", "2022-01-01", undefined, undefined] as const;

/** A document that says something of some of sixteen nodes; documents overlap, agree and contradict each other. */
export function randomBundle(chance: Chance, id: string): DocumentBundle {
  const text = `${id}：成渝两地科技合作。`.repeat(3);
  const mentions = chance.some(NAMES, 0.6).map(([kind, name]) => randomMention(chance, kind, name));
  const claims = new Map<string, Claim>();
  for (let tries = 0; tries < 24; tries++) {
    const claim = randomClaim(chance, id, mentions);
    if (claim) claims.set(claim.id, claim);
  }
  const observations = new Map<string, Observation>();
  for (const mention of chance.some(mentions, 0.15)) {
    const period = chance.of(["2020", "2020-01/2020-09", "2019/", undefined]);
    const says = {
      subject: mention.id,
      measure: chance.of(["投资额", "企业数"]),
      value: chance.below(3),
      unit: chance.of(["亿元", "万元", "个"]),
      bound: chance.of(["=", ">"] as const),
    };
    const observation = { ...says, ...(period && { period }) };
    const key = observationId(observation);
    observations.set(key, { ...observation, id: key, evidence: [{ document: id, start: chance.below(5), end: 9 }] });
  }
  const publishedOn = chance.of(DATES);
  return {
    document: {
      id,
      type: chance.of(["text", "digest"] as const),
      title: `文献${chance.below(3)}`,
      ...(publishedOn && { publishedOn }),
      ...(chance.next() < 0.7 && { publication: chance.of(["重庆日报", "四川日報"]) }),
    },
    text,
    mentions,
    claims: [...claims.values()],
    observations: [...observations.values()],
  };
}

function randomMention(chance: Chance, kind: Kind, name: string): Mention {
  const region = chance.of(["sichuan", "chongqing", "shared", "elsewhere", undefined] as const);
  const city = chance.of(["place:重庆市", "place:成都市", undefined]);
  return {
    id: nodeId(kind, name),
    kind,
    name,
    aliases: chance.some([name.slice(0, 2), `${name}甲`], 0.3),
    ...(region && chance.next() < 0.8 && { region }),
    ...(city && { city }),
    ...(chance.next() < 0.3 && {
      place: chance.of(["place:武侯区", "place:成都市", "place:重庆市"].filter((id) => id !== nodeId(kind, name))),
    }),
    ...(kind === "Institution" && chance.next() < 0.5 && { subtype: chance.of(["university", "company"]) }),
    trust: chance.below(3),
  };
}

function randomAmount(chance: Chance) {
  return { value: chance.of([5, 6, 50000]), unit: chance.of(["亿元", "万元", "美元"]), bound: chance.of(["=", ">"] as const) };
}

function randomClaim(chance: Chance, document: string, mentions: readonly Mention[]): Claim | undefined {
  if (mentions.length < 2) return undefined;
  const [source, target, relation] = [chance.of(mentions), chance.of(mentions), chance.of(RELATION_NAMES)];
  if (source.id === target.id || !fits(relation, source.kind, target.kind)) return undefined;
  const validFrom = chance.of(DATES);
  const validTo = chance.next() < 0.2 ? chance.of(["2022", "2022-06-30", "2023"]) : undefined;
  const says = {
    relation,
    source: source.id,
    target: target.id,
    status: chance.of<Status>(["planned", "done", "done", "ended"]),
    ...(validFrom && { validFrom }),
    ...(validTo && { validTo }),
    ...(chance.next() < 0.3 && { amount: randomAmount(chance) }),
    ...(chance.next() < 0.2 && { title: chance.of(["院长", "副院長", "Dean"]) }),
    ...(chance.next() < 0.2 && { role: chance.of(["主持", "出席"]) }),
    method: chance.of(["curated", "rule:r1", "table:t"]),
  };
  const start = chance.below(8);
  return {
    ...says,
    id: claimId(says),
    state: chance.of<State>(["accepted", "accepted", "proposed", "rejected"]),
    evidence: [{ document, start, end: start + 4, ...(chance.next() < 0.3 && { locator: "01版" }) }],
  };
}
