import type { Label } from "../label.js";
import { SPHERE_PAIRS, SPHERES } from "../triple-helix.js";
import { enumOf } from "./sdl-text.js";

const END = (zh: string, en: string) => ({
  [en.toUpperCase()]: { zh: `${zh}，一节点一组`, en: `the ${en}: a group for each node` },
  [`${en.toUpperCase()}_KIND`]: { zh: `${zh}的类别`, en: `kind of the ${en}` },
  [`${en.toUpperCase()}_SUBTYPE`]: { zh: `${zh}的子类`, en: `sub-type of the ${en}` },
  [`${en.toUpperCase()}_CITY`]: { zh: `${zh}所属市`, en: `city of the ${en}` },
  [`${en.toUpperCase()}_REGION`]: { zh: `${zh}的归属`, en: `side of the ${en}` },
});

/** What groups can be made by, per aggregate. */
const KEYS = [
  enumOf(
    "NodeGroupKey",
    { zh: "节点按什么分组", en: "by what nodes are grouped" },
    {
      KIND: { zh: "类别", en: "kind" },
      SUBTYPE: { zh: "子类", en: "sub-type" },
      CITY: { zh: "所属市", en: "city" },
      REGION: { zh: "归属", en: "side" },
    },
  ),
  enumOf(
    "RelationGroupKey",
    { zh: "关系按什么分组", en: "by what relations are grouped" },
    {
      TYPE: { zh: "关系类型", en: "type of relation" },
      STATUS: { zh: "进展", en: "status" },
      STATE: { zh: "核验状态", en: "state" },
      YEAR: { zh: "validFrom 的年份", en: "year of validFrom" },
      MONTH: {
        zh: "validFrom 的月份，如 2020-10；只知年份的为 null",
        en: "month of validFrom, e.g. 2020-10; null where the year alone is known",
      },
      CROSSING: { zh: "是否跨两地，true 或 false", en: "whether it crosses between the two sides: true or false" },
      ...END("起点", "source"),
      ...END("终点", "target"),
    },
  ),
  enumOf(
    "ObservationGroupKey",
    { zh: "指标按什么分组", en: "by what observations are grouped" },
    {
      MEASURE: { zh: "指标名称", en: "measure" },
      UNIT: { zh: "合计所用的单位", en: "unit in which they are summed" },
      PERIOD: { zh: "时期，照原样", en: "period as it is given" },
      YEAR: { zh: "时期开始的年份", en: "year in which the period begins" },
      SUBJECT: { zh: "所说的节点", en: "node that they are about" },
    },
  ),
  enumOf(
    "DocumentGroupKey",
    { zh: "文献按什么分组", en: "by what documents are grouped" },
    {
      PUBLICATION: { zh: "报刊或发布者", en: "paper or publisher" },
      YEAR: { zh: "刊发年份", en: "year of publication" },
      TYPE: { zh: "文献类型", en: "type of source" },
    },
  ),
  enumOf("Language", { zh: "语言", en: "language" }, { zh: { zh: "中文", en: "Chinese" }, en: { zh: "英文", en: "English" } }),
];

/** The aggregate of one thing: fields of all that is chosen and of each group alike, and the groups themselves. */
function aggregate(name: string, things: Label, fields: string): string {
  return `"""所选${things.zh}的合计；随筛选和搜索而变 · the chosen ${things.en} summed up, whatever filter and search choose"""
type ${name}Aggregate {
  """数量 · how many"""
  count: Int!
${fields}
  """分组，至多 first 组；数量多者在前，同数按 by 的值，不详在后 · groups, those with most first, then by their values in the order of by, unknown ones last"""
  groups(by: [${name}GroupKey!]!, first: Int = 50): ${name}GroupConnection!
}

"""分组的结果 · groups of ${things.en}"""
type ${name}GroupConnection {
  """组 · the groups"""
  nodes: [${name}Group!]!
  """组的总数，含 first 之外的 · how many groups there are, those beyond first too"""
  totalCount: Int!
}

"""在 by 各项上相同的${things.zh} · ${things.en} that are alike in all that by names"""
type ${name}Group {
  """各项的值，按 by 的次序 · what they have in common, in the order of by"""
  keys: [GroupKey!]!
  """数量 · how many"""
  count: Int!
${fields}
}`;
}

const helixFields = `  """合作关系数：签约、共建、出资、孵化 · relations of cooperation: signed with, co-built, funded, spun off from"""
  relations: Int!
  """两端都属三界的 · with both ends in spheres"""
  both: Int!
  """一端属三界的 · with one end in a sphere"""
  one: Int!
  """两端都不属三界的 · with no end in a sphere"""
  none: Int!
  """至少一端属该界的关系数 · relations with at least one end in the sphere"""
  bySphere: [SphereCount!]!
  """两端都属三界的关系，按两端之界 · relations with both ends in spheres, by the spheres of both, whichever is the source"""
  pairs: [SpherePairCount!]!
  """有两个以上共建方的平台、园区、项目、机构 · labs, parks, projects and institutions that two or more builders build"""
  built: BuiltMix!`;

/** Sums over what is chosen: the part of the schema that follows from no single record. */
export const AGGREGATES = [
  ...KEYS,
  `"""一组共有的一个值 · one thing that a group has in common"""
type GroupKey {
  """by 中的名称，如 CITY · its name in by, e.g. CITY"""
  key: String!
  """值：枚举值、节点标识、年份、文字；不详为 null · the value: of an enum, the id of a node, a year, a text; null where it is not known"""
  value: String
  """给人看的名称；不详也有名称 · its name for people, that of an unknown value too"""
  label(language: Language = zh): String!
  """值为节点标识时，该节点 · the node, where the value is the id of one"""
  node: Node
}`,
  `"""已核关系数的分布 · how many accepted relations nodes have"""
type DegreeAggregate {
  """最少 · least"""
  min: Int!
  """最多 · most"""
  max: Int!
  """平均 · mean"""
  average: Float!
  """总和 · sum"""
  sum: Int!
}`,
  `"""部分日期的范围，按各自的第一天排，同日则较粗的在前 · the first and the last of partial dates, ordered by first day, the vaguer first"""
type DateRange {
  """最早 · first"""
  min: PartialDate!
  """最晚 · last"""
  max: PartialDate!
}`,
  `"""一个单位的数量合计。金额不论写作元、万元还是亿元，一律以亿元计（外币同理，币种之间不换算）；其他单位照原样。十进制精确相加 · quantities of one unit summed up. Money is in 亿元, whether it is written in 元, 万元 or 亿元 (other currencies likewise, none converted); other units are as written. Decimals are added exactly"""
type QuantityAggregate {
  """单位，如 亿元、家 · the unit of the numbers below, e.g. 亿元, 家"""
  unit: String!
  """几个数 · how many numbers"""
  count: Int!
  """其中非确数（约、超、近、不足）的个数：合计因此只是近似 · how many of them are no exact numbers, so that the sum is none either"""
  bounded: Int!
  """总和，以 unit 计 · their sum, in unit"""
  sum: Float!
  """最小的，以 unit 计 · the least, in unit"""
  min: Float!
  """最大的，以 unit 计 · the greatest, in unit"""
  max: Float!
  """平均，以 unit 计 · their mean, in unit"""
  average: Float!
}`,
  aggregate(
    "Node",
    { zh: "节点", en: "nodes" },
    `  """已核关系数；没有节点则为 null · of their numbers of accepted relations; null where there are no nodes"""
  degree: DegreeAggregate`,
  ),
  aggregate(
    "Relation",
    { zh: "关系", en: "relations" },
    `  """金额，按单位，项数多者在前 · amounts by unit, those of most summands first"""
  amounts: [QuantityAggregate!]!
  """发生或开始的日期；都未注明则为 null · when they begin; null where none is dated"""
  validFrom: DateRange
  """结束的日期 · when they end"""
  validTo: DateRange`,
  ),
  aggregate(
    "Observation",
    { zh: "指标", en: "observations" },
    `  """数值，按单位，项数多者在前 · values by unit, those of most summands first"""
  values: [QuantityAggregate!]!`,
  ),
  aggregate(
    "Document",
    { zh: "文献", en: "documents" },
    `  """刊发日期；都未注明则为 null · when they were published; null where none is dated"""
  publishedOn: DateRange`,
  ),
  enumOf(
    "Sphere",
    { zh: "三重螺旋中的一界，由机构的子类得出", en: "a sphere of the triple helix, told by the sub-type of an institution" },
    Object.fromEntries(
      Object.entries(SPHERES).map(([name, { label, subtypes }]) => [
        name,
        { zh: `${label.zh}（${subtypes.join("、")}）`, en: `${label.en} (${subtypes.join(", ")})` },
      ]),
    ),
  ),
  enumOf("SpherePair", { zh: "两界，不分起点终点", en: "two spheres, whichever is the source" }, SPHERE_PAIRS),
  `"""一界的关系数 · relations of a sphere"""
type SphereCount {
  """界 · the sphere"""
  sphere: Sphere!
  """至少一端属该界的关系数 · relations with at least one end in it"""
  count: Int!
}`,
  `"""两界之间的关系数 · relations between two spheres"""
type SpherePairCount {
  """两界 · the spheres"""
  pair: SpherePair!
  """关系数 · relations"""
  count: Int!
}`,
  `"""共建之物，按共建方属几界 · jointly built things, by the spheres of their builders"""
type BuiltMix {
  """总数：有两个以上共建方的 · all: those that have two or more builders"""
  total: Int!
  """共建方都不属三界的 · whose builders are of no sphere"""
  none: Int!
  """共建方属一界的 · whose builders are of one sphere"""
  one: Int!
  """共建方属两界的 · of two spheres"""
  two: Int!
  """三界俱全的 · of all three"""
  three: Int!
  """按哪几界，八种组合 · by which spheres, all eight combinations"""
  mix: [SphereMixCount!]!
}`,
  `"""共建方恰属这几界的物 · things whose builders are of exactly these spheres"""
type SphereMixCount {
  """界 · the spheres"""
  spheres: [Sphere!]!
  """数量 · how many"""
  count: Int!
}`,
  `"""三重螺旋：所选合作关系的两端和共建之物的共建方属于高校院所（U）、企业（I）、政府（G）中的哪些。医院、联盟、协会等不属三界 · the triple helix: to which of university (U), industry (I) and government (G) the ends of the chosen relations of cooperation, and the builders of what is jointly built, belong. Hospitals, alliances, associations and others are of no sphere"""
type TripleHelix {
${helixFields}
  """逐年，旧的在前；未注明日期的不在内 · by year, oldest first; what is undated is in none"""
  byYear: [TripleHelixYear!]!
}`,
  `"""一年的三重螺旋；共建之物计入其最早的共建关系之年 · the mix of one year; what is built counts in the earliest year in which a builder builds it"""
type TripleHelixYear {
  """validFrom 的年份 · year of validFrom"""
  year: Int!
${helixFields}
}`,
].join("\n\n");
