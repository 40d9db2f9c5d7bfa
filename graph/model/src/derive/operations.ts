/** The part of the GraphQL schema that does not follow from the vocabulary: entry points, filters and answers. */
export const OPERATIONS = `type Query {
  """按标识取节点；没有则为 null · a node by id"""
  node(id: ID!): Node
  """按标识取多个节点，顺序与请求一致 · nodes by id, in the order asked"""
  nodes(ids: [ID!]!): [Node]!
  """搜索名称、别名、拼音、首字母，简繁皆可 · search names, aliases, pinyin and initials"""
  search(text: String!, kinds: [Kind!], first: Int = 20, after: String): SearchConnection!
  # CONNECTIONS
  """关系列表 · all relations"""
  relations(filter: RelationFilter, first: Int = 20, after: String): RelationListConnection!
  """按标识取关系 · a relation by id"""
  relation(id: ID!): Relation
  """节点周围几跳之内 · what lies within some hops"""
  neighborhood(of: [ID!]!, hops: Int = 1, relations: [RelationType!], filter: RelationFilter, limit: Int = 100, asOf: Date): Subgraph!
  """联系最多的节点和它们之间的关系 · the best connected nodes and the relations among them"""
  network(nodes: NodeFilter, relations: RelationFilter, limit: Int = 300): Subgraph!
  """两点之间的最短路径 · shortest paths"""
  paths(from: ID!, to: ID!, maxHops: Int = 4, limit: Int = 10, relations: [RelationType!], filter: RelationFilter): [Path!]!
  """计数：类别、关系、进展、城市、年份、跨城比例 · counts that follow the filter"""
  statistics(filter: StatisticsFilter): Statistics!
  """文献，新的在前 · documents, newest first"""
  documents(text: String, first: Int = 20, after: String): DocumentConnection!
  document(id: ID!): Document
  """指标 · observations"""
  observations(filter: ObservationFilter, first: Int = 20, after: String): ObservationConnection!
  """待审的主张，按文献和文中位置 · proposed claims that wait for review, by document and place in it"""
  reviewQueue(filter: ReviewFilter, first: Int = 20, after: String): ReviewConnection!
  """审核进度 · how far the review has come"""
  reviewProgress(filter: ReviewFilter): ReviewProgress!
  """修订记录，新的在前 · the journal of curation, newest first"""
  decisions(filter: DecisionFilter, first: Int = 20, after: String): DecisionConnection!
}

"""修订；须有编辑令牌 · curation; for editors, who send their token"""
type Mutation {
  """采纳：从此计入 · accepts claims: they count from now on"""
  acceptClaims(ids: [ID!]!, by: String, note: String): Curated!
  """否决 · rejects claims"""
  rejectClaims(ids: [ID!]!, by: String, note: String): Curated!
  """采纳一个规则提出的主张，一次至多 atMost 项 · accepts what one frame proposes, at most so many at a time"""
  acceptFrame(frame: String!, filter: ReviewFilter, atMost: Int = 500, by: String, note: String): CuratedFrame!
  """合并：from 从此即 into · merges nodes: from is into from now on"""
  mergeNodes(from: ID!, into: ID!, rule: String, by: String, note: String): Curated!
  """拆分：这些文献或主张所说的是另一节点 · splits a node: these documents or claims speak of another"""
  splitNode(from: ID!, name: String!, within: String, documents: [ID!], claims: [ID!], by: String, note: String): Curated!
  """修改一项主张，依据不变；改后计入 · edits a claim, which keeps its evidence and counts from now on"""
  editClaim(id: ID!, set: ClaimEdit!, by: String, note: String): Curated!
  """撤销一次修订，如同未曾发生 · undoes a decision, as if it had never been made"""
  undoDecision(id: Int!, by: String, note: String): Curated!
}

"""待审筛选；不同字段同时满足，同一字段任一即可 · fields are joined by AND, values of one field by OR"""
input ReviewFilter {
  """提出主张的规则，如 rule:signing · by what they were proposed"""
  frames: [String!]
  types: [RelationType!]
  documents: [ID!]
}

input DecisionFilter {
  actions: [DecisionAction!]
  """所涉主张、节点或文献的标识 · id of a claim, node or document that it is about"""
  target: ID
}

"""未给出的字段不变，null 为去掉 · a field that is left out stays, null takes it away"""
input ClaimEdit {
  relation: RelationType
  source: ID
  target: ID
  status: Status
  validFrom: PartialDate
  validTo: PartialDate
  title: String
  role: String
  amount: AmountInput
  """默认 accepted · default: accepted"""
  state: State
}

input AmountInput {
  value: Float!
  unit: String!
  bound: Bound!
}

type ReviewConnection {
  edges: [ReviewEdge!]!
  nodes: [ReviewItem!]!
  totalCount: Int!
  pageInfo: PageInfo!
}

type ReviewEdge {
  cursor: String!
  node: ReviewItem!
}

"""一项待审的主张和首先提出它的文献 · a claim that waits, and the first document that proposes it"""
type ReviewItem {
  claim: Claim!
  """提出它的规则 · by what it was proposed"""
  frame: String!
  document: Document!
  evidence: Evidence!
  """原句 · the sentence"""
  sentence: String!
  """起点、终点名称在原句中的位置；未出现则为 null · where the ends are named in the sentence"""
  sourceSpan: Span
  targetSpan: Span
}

"""UTF-16 码元，从 0 计，end 不含 · UTF-16 code units from 0, end excluded"""
type Span {
  start: Int!
  end: Int!
}

"""待审与已审的数量 · how many wait, and how many of those proposed were decided"""
type ReviewProgress {
  proposed: Int!
  decided: Int!
  byFrame: [FrameProgress!]!
  byRelation: [RelationProgress!]!
  """待审多者在前 · those with most to review first"""
  byDocument(first: Int = 50): [DocumentProgress!]!
}

type FrameProgress {
  frame: String!
  proposed: Int!
  decided: Int!
}

type RelationProgress {
  type: RelationType!
  proposed: Int!
  decided: Int!
}

type DocumentProgress {
  document: Document!
  proposed: Int!
  decided: Int!
}

type DecisionConnection {
  edges: [DecisionEdge!]!
  nodes: [Decision!]!
  totalCount: Int!
  pageInfo: PageInfo!
}

type DecisionEdge {
  cursor: String!
  node: Decision!
}

"""一次修订 · one decision"""
type Decision {
  """次序号 · its number"""
  id: Int!
  """ISO 8601"""
  at: String!
  """编辑者 · the editor"""
  by: String
  """所依规则 · by which rule"""
  rule: String
  note: String
  action: DecisionAction!
  """所涉主张 · claims that it names"""
  claims: [ID!]!
  """合并或拆分的节点 · the node that is merged or split"""
  from: ID
  into: ID
  """合并或拆出后的名称 · the name of into"""
  name: String
  """拆分所涉文献 · documents that a split names"""
  documents: [ID!]!
  """修改的字段 · fields that an edit sets"""
  changes: [ClaimChange!]!
  """所撤销的次序号 · the decision that it undoes"""
  undoes: Int
  undoneBy: Int
}

type ClaimChange {
  field: String!
  """null：去掉 · taken away"""
  value: String
}

"""一次修订的结果 · what a decision came to"""
type Curated {
  decision: Decision!
  """因此改写的文献 · documents of which it spoke"""
  documents: [ID!]!
  """采纳、否决或修改后的主张 · claims as they are now"""
  claims: [Claim!]!
  """合并或拆出的节点 · the node that was merged into or split off"""
  node: Node
}

type CuratedFrame {
  """没有待审的则为 null · null where nothing waited"""
  decision: Decision
  accepted: Int!
  """仍待审的数量 · how many wait still"""
  remaining: Int!
}

enum Direction {
  OUT
  IN
  BOTH
}

enum NodeOrder {
  """拼音序 · by pinyin"""
  NAME
  """关系多者在前 · best connected first"""
  DEGREE
  ID
}

"""节点筛选；不同字段同时满足，同一字段任一即可 · fields are joined by AND, values of one field by OR"""
input NodeFilter {
  kinds: [Kind!]
  subtypes: [String!]
  regions: [Region!]
  """城市标识，如 place:成都市 · ids of cities"""
  cities: [ID!]
  documents: [ID!]
  minDegree: Int
  """名称包含的文字 · text that a name contains"""
  text: String
}

"""关系筛选；先按核验状态、文献、日期选主张，再按类型、进展、跨城选关系 · chooses claims first, then relations"""
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
}

input StatisticsFilter {
  nodes: NodeFilter
  relations: RelationFilter
}

input ObservationFilter {
  subjects: [ID!]
  measure: String
  documents: [ID!]
}

type PageInfo {
  hasNextPage: Boolean!
  endCursor: String
}

type SearchConnection {
  edges: [SearchEdge!]!
  nodes: [Node!]!
  totalCount: Int!
  pageInfo: PageInfo!
}

type SearchEdge {
  cursor: String!
  node: Node!
  """命中的名称或别名 · the name or alias that was met"""
  matched: String!
}

type RelationConnection {
  edges: [RelationEdge!]!
  nodes: [Node!]!
  totalCount: Int!
  pageInfo: PageInfo!
}

type RelationListConnection {
  edges: [RelationListEdge!]!
  nodes: [Relation!]!
  totalCount: Int!
  pageInfo: PageInfo!
}

type RelationCount {
  type: RelationType!
  outgoing: Boolean!
  count: Int!
}

type Subgraph {
  nodes: [Node!]!
  edges: [Relation!]!
  """是否因上限而未全部给出 · whether a limit kept nodes out"""
  truncated: Boolean!
}

type Path {
  nodes: [Node!]!
  edges: [Relation!]!
  length: Int!
}

type Statistics {
  nodes: Int!
  relations: Int!
  documents: Int!
  observations: Int!
  byKind: [KindCount!]!
  byRelation: [RelationTypeCount!]!
  byStatus: [StatusCount!]!
  byRegion: [RegionCount!]!
  byCity: [CityCount!]!
  byYear: [YearCount!]!
  """未注明日期的关系 · relations without a date"""
  undated: Int!
  """跨城关系 · crossing relations"""
  crossing: Int!
  """两端都在两地的关系 · relations with both ends on the two sides"""
  inside: Int!
  """crossing ÷ inside；无则为 null"""
  crossingShare: Float
}

type KindCount {
  kind: Kind!
  count: Int!
}

type RelationTypeCount {
  type: RelationType!
  count: Int!
  crossing: Int!
}

type StatusCount {
  status: Status!
  count: Int!
}

type RegionCount {
  """null：归属未知 · unknown"""
  region: Region
  count: Int!
}

type CityCount {
  city: Place!
  count: Int!
}

type YearCount {
  year: Int!
  count: Int!
  planned: Int!
  crossing: Int!
}`;
