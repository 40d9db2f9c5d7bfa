/** The part of the GraphQL schema that chooses and orders: filters, and the orders of lists. */

const descending = (name: string, zh: string, en: string) =>
  `  """${zh} · ${en}"""\n  ${name}\n  """${zh}，倒序 · ${en}, descending"""\n  ${name}_DESC`;

/** Inputs that choose. */
const FILTERS = `"""文字筛选：按搜索的方式折叠大小写、简繁、全半角和标点；各字段同时满足 · which texts: letter case, traditional script, width and punctuation are folded as in search; fields are joined by AND, and one text must meet all"""
input TextFilter {
  """就是这个 · is this"""
  equals: String
  """是其中之一 · is one of these"""
  in: [String!]
  """包含 · contains this"""
  contains: String
  """以此开头 · begins with this"""
  startsWith: String
}

"""数额筛选：元、千元、万元、百万元、千万元、亿元、万亿元换算后比较，其他单位须相同；比较的是原文写出的数，“超2亿元”按2亿元计，bounds 另选界限 · which amounts: sums of money are compared in one unit, other units must be the same; what is compared is the number as written, so 超2亿元 counts as 2亿元, and bounds chooses how it may be bounded"""
input AmountFilter {
  """min、max 的单位，如 万元；有 min 或 max 时必填 · unit of min and max, needed with either, e.g. 万元"""
  unit: String
  """不小于 · at least"""
  min: Float
  """不大于 · at most"""
  max: Float
  """数的界限 · how the number is bounded"""
  bounds: [Bound!]
}

"""节点筛选；不同字段同时满足，同一字段任一即可；and、or、not 至多五层 · fields are joined by AND, values of one field by OR; and, or and not up to five deep"""
input NodeFilter {
  kinds: [Kind!]
  subtypes: [String!]
  regions: [Region!]
  """城市标识，如 place:成都市 · ids of cities"""
  cities: [ID!]
  documents: [ID!]
  minDegree: Int
  """已核关系数不多于 · at most so many accepted relations"""
  maxDegree: Int
  """名称包含的文字 · text that a name contains"""
  text: String
  ids: [ID!]
  """按名称或任一别名 · by the name or any alias"""
  name: TextFilter
  """地点及其内的一切：它本身，上级、所属市或所在地在其内的，以及位于（LOCATED_IN，四步以内，已核且未终止）其内的；给出四川省、重庆市时，归属为该侧的也在其内；也可给出园区或机构 · what is one of these or inside them: by parent, city or home place, or located in (up to four steps, accepted and not ended) what is; with 四川省 or 重庆市 whatever belongs to that side; parks and institutions may be given too"""
  within: [ID!]
  """被这些报刊的文献提到；与 documents 同用时，须是同一份文献 · mentioned by a document of one of these publications; beside documents, one document must meet both"""
  publications: [String!]
  """都满足 · all of these"""
  and: [NodeFilter!]
  """至少满足其一；空表则无 · at least one of these; none where empty"""
  or: [NodeFilter!]
  """不满足 · not this"""
  not: NodeFilter
}

"""关系筛选；先按核验状态、方法、数额、职务、身份、文献、日期选主张，再按其余字段选关系；and、or、not 至多五层 · chooses claims first, by state, method, amount, title, role, document and date, then relations by all else; and, or and not up to five deep"""
input RelationFilter {
  types: [RelationType!]
  statuses: [Status!]
  """默认只含已核 · default: accepted alone"""
  states: [State!]
  documents: [ID!]
  """截至某日的情况 · as of a day"""
  asOf: Date
  """发生时间不早于 · happened on or after"""
  from: PartialDate
  """发生时间不晚于 · happened on or before"""
  to: PartialDate
  """是否含未注明日期的，默认含 · whether undated claims pass, default true"""
  undated: Boolean
  crossing: Boolean
  """关系的标识 · ids of relations"""
  ids: [ID!]
  """主张的方法：全名，或以冒号结尾的开头，如 rule: · methods of claims: whole, or what they begin with where it ends in a colon, as rule:"""
  methods: [String!]
  """所据文献的报刊；对文献的各项条件须由同一份文献满足 · publications of the documents that say so; one document must meet all that is asked of documents"""
  publications: [String!]
  """报道不早于：文献的刊发日期，另一个时钟 · reported on or after: the date of the document, the other clock"""
  reportedFrom: PartialDate
  """报道不晚于 · reported on or before"""
  reportedTo: PartialDate
  """主张的金额 · amount of the claim"""
  amount: AmountFilter
  """主张的职务 · post in the claim"""
  title: TextFilter
  """主张的身份 · part played in the claim"""
  role: TextFilter
  """起点；对称关系的两端按标识先后 · the source; ends of symmetric relations are in order of id"""
  source: NodeFilter
  """终点 · the target"""
  target: NodeFilter
  """至少一端 · at least one end"""
  anyEnd: NodeFilter
  """两端都是 · both ends"""
  bothEnds: NodeFilter
  """所选主张是否说法不一 · whether the chosen claims are in dispute"""
  disputed: Boolean
  """所选主张至少有这么多份文献为据 · at least so many documents behind the chosen claims"""
  minDocuments: Int
  """都满足：其中每一项单独也会选中该关系，states 和 asOf 未写则沿用外层 · each of these alone would choose the relation, with the outer states and asOf where it names none"""
  and: [RelationFilter!]
  """至少满足其一；空表则无 · at least one of these; none where empty"""
  or: [RelationFilter!]
  """不满足 · not this"""
  not: RelationFilter
}

input StatisticsFilter {
  nodes: NodeFilter
  relations: RelationFilter
}

"""文献筛选；各字段同时满足 · fields are joined by AND"""
input DocumentFilter {
  """题名或正文包含 · title or text contains this"""
  text: String
  title: TextFilter
  publications: [String!]
  types: [DocumentType!]
  """刊发不早于；未注明日期的不含 · published on or after; undated ones are left out"""
  publishedFrom: PartialDate
  """刊发不晚于 · published on or before"""
  publishedTo: PartialDate
  """提到其中任一节点 · mentions one of these nodes"""
  mentions: [ID!]
}

"""指标筛选；各字段同时满足 · fields are joined by AND"""
input ObservationFilter {
  subjects: [ID!]
  """指标名称，全同 · the measure, as it is written"""
  measure: String
  documents: [ID!]
  """指标名称，按文字 · the measure, by its words"""
  measureText: TextFilter
  """单位，如原文 · units as written"""
  units: [String!]
  """数值 · the number"""
  value: AmountFilter
  """时期不早于；未注明时期的不含 · the period reaches to this or beyond; those of no period are left out"""
  periodFrom: PartialDate
  """时期不晚于 · the period begins by this"""
  periodTo: PartialDate
  """所说的节点 · the node it is about"""
  subject: NodeFilter
}`;

/** Orders: several are applied one after another, absent values last. */
const ORDERS = `"""节点的次序；可给多个，同值再比下一个，缺值在后，最后按标识 · several are applied one after another, absent values last, ties by id"""
enum NodeOrder {
  """拼音序 · by pinyin"""
  NAME
  """拼音倒序 · by pinyin, descending"""
  NAME_DESC
  """关系多者在前 · best connected first"""
  DEGREE
  """关系少者在前 · least connected first"""
  DEGREE_ASC
${descending("KIND", "按类别，模型的次序", "by kind, in the model's order")}
${descending("SUBTYPE", "按子类", "by sub-type")}
${descending("REGION", "按归属，模型的次序", "by side, in the model's order")}
${descending("CITY", "按城市标识", "by id of the city")}
${descending("ID", "按标识", "by id")}
}

"""关系的次序；可给多个，同值再比下一个，缺值在后，最后按 TYPE、SOURCE、TARGET · several are applied one after another, absent values last, ties by TYPE, SOURCE, TARGET"""
enum RelationOrder {
${descending("TYPE", "按类型，模型的次序", "by type, in the model's order")}
${descending("SOURCE", "按起点标识", "by id of the source")}
${descending("TARGET", "按终点标识", "by id of the target")}
${descending("STATUS", "按进展", "by status")}
${descending("VALID_FROM", "按开始日期，按写法比较", "by the date it holds from, as written")}
${descending("VALID_TO", "按结束日期，按写法比较", "by the date it holds until, as written")}
${descending("AMOUNT", "按金额，换算为元；不是钱的在后", "by amount in yuan; what is no money comes last")}
${descending("CLAIM_COUNT", "按主张数", "by number of claims")}
${descending("DOCUMENT_COUNT", "按文献数", "by number of documents")}
}

"""文献的次序；可给多个，缺值在后，最后按标识 · several are applied one after another, absent values last, ties by id"""
enum DocumentOrder {
${descending("PUBLISHED_ON", "按刊发日期，按写法比较", "by date of publication, as written")}
${descending("TITLE", "按题名的字符", "by the characters of the title")}
${descending("PUBLICATION", "按报刊的字符", "by the characters of the publication")}
${descending("CLAIM_COUNT", "按主张数", "by number of claims")}
${descending("NODE_COUNT", "按提到的节点数", "by number of nodes mentioned")}
${descending("ID", "按标识", "by id")}
}

"""指标的次序；可给多个，缺值在后，最后按标识 · several are applied one after another, absent values last, ties by id"""
enum ObservationOrder {
${descending("SUBJECT", "按所说节点的标识", "by id of the node it is about")}
${descending("MEASURE", "按指标名称的字符", "by the characters of the measure")}
${descending("PERIOD", "按时期，按写法比较", "by period, as written")}
${descending("VALUE", "按数值，金额换算为元", "by value, money in yuan")}
${descending("UNIT", "按单位的字符", "by the characters of the unit")}
  """按标识 · by id"""
  ID
}`;

export const CHOOSING = `${FILTERS}\n\n${ORDERS}`;
