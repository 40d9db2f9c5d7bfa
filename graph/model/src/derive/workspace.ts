/** The part of the GraphQL schema by which the explorer compares, joins and sums up; `Query` has its entry points. */
export const WORKSPACE = `"""
两日之间网络的差别。某日在网：截至该日有主张成立，且进展不是 ended。未注明日期的主张两日皆成立，因而从不算作变化，另计于 undated。
The difference of the network as of two days. A relation stands on a day where claims of it hold as of that day and its status is
not \`ended\`. Undated claims hold on both days and so are never a change; \`undated\` counts what rests on them.
"""
type Changes {
  """较早一日在网的关系数 · relations that stand on the earlier day"""
  before: Int!
  """较晚一日在网的关系数 · relations that stand on the later day"""
  after: Int!
  """较晚一日在网、始于何时不明的关系数，无从比较 · relations that stand on the later day and tell no beginning: they cannot be compared"""
  undated: Int!
  """此前不在、此后在 · absent before, there after"""
  added(first: Int, after: String, last: Int, before: String): ChangeConnection!
  """此前在、此后不在 · there before, not after"""
  ended(first: Int, after: String, last: Int, before: String): ChangeConnection!
  """两日都在，但所依主张不同，如由规划到建成 · there on both days, but resting on other claims, as from planned to built"""
  changed(first: Int, after: String, last: Int, before: String): ChangeConnection!
  """变化所及的节点，变化多者在前 · nodes that the changes touch, those most touched first"""
  touched(first: Int, after: String, last: Int, before: String): TouchedConnection!
}

type ChangeConnection {
  edges: [ChangeEdge!]!
  nodes: [Change!]!
  """全部关系的标识，至多五千 · ids of all its relations, at most 5,000"""
  ids: [ID!]!
  totalCount: Int!
  pageInfo: PageInfo!
}

type ChangeEdge {
  cursor: String!
  node: Change!
}

type Change {
  """关系的标识 · id of the relation"""
  id: ID!
  """较早一日的样子；不存在则为 null · as of the earlier day; null where there was none"""
  before: Relation
  """较晚一日的样子；不存在则为 null · as of the later day; null where there is none"""
  after: Relation
  """两者不同的字段，如 status · fields in which the two differ"""
  fields: [String!]!
}

type TouchedConnection {
  edges: [TouchedEdge!]!
  nodes: [Touched!]!
  totalCount: Int!
  pageInfo: PageInfo!
}

type TouchedEdge {
  cursor: String!
  node: Touched!
}

"""一个节点的关系中有多少新增、终止、变化 · how many relations of a node are new, have ended, have changed"""
type Touched {
  node: Node!
  added: Int!
  ended: Int!
  changed: Int!
}

"""联系给定节点多者在前，再按关系数、标识 · those linked to most of the given nodes first, then by degree, then by id"""
type SharedPartnerConnection {
  nodes: [SharedPartner!]!
  totalCount: Int!
}

type SharedPartner {
  node: Node!
  """与几个给定节点有联系 · to how many of the given nodes"""
  linked: Int!
  """与各给定节点的关系，按给定次序 · the relations to each of them, in the order given"""
  links: [PartnerLink!]!
}

"""
居间者：在所选的节点和关系中，与四川、重庆两边都相连的节点（自身一边也算；shared 两边都算）。按 cuts、crossing、标识排列。
Nodes linked to both sides within the chosen nodes and relations, their own side counted; \`shared\` counts as either. In order of
\`cuts\`, then \`crossing\`, then id.
"""
type BrokerConnection {
  nodes: [Broker!]!
  """居间者总数；nodes 至多二百 · how many there are; nodes gives 200 at most"""
  totalCount: Int!
  """只属一边、却有路可达另一边的节点数：cuts 的参照 · nodes of one side alone that have some way to the other: what cuts is to be seen against"""
  connected: Int!
}

type Broker {
  node: Node!
  """去掉它，有多少只属一边的节点（它自身不计）再无任何路可达另一边 · nodes of one side alone, itself not counted, that lose every way to the other side when it is taken away"""
  cuts: Int!
  """它的跨城关系数 · its crossing relations"""
  crossing: Int!
  """相连的四川、重庆、两地共有节点数 · nodes next to it, by side"""
  sichuan: Int!
  chongqing: Int!
  shared: Int!
}

type ObservationConflictConnection {
  edges: [ObservationConflictEdge!]!
  nodes: [ObservationConflict!]!
  totalCount: Int!
  pageInfo: PageInfo!
}

type ObservationConflictEdge {
  cursor: String!
  node: ObservationConflict!
}

type ObservationConflict {
  subject: Node!
  measure: String!
  period: String!
  unit: String!
  observations: [Observation!]!
}

type Coverage {
  """文献多者在前；null 为未注明 · those with most documents first; null: none named"""
  byPublication(first: Int = 50): [PublicationCoverage!]!
  """旧的在前，null 在后 · oldest first, null last"""
  byYear: [YearCoverage!]!
  """节点多者在前 · those with most nodes first"""
  byCity(first: Int = 50): [PlaceCoverage!]!
  """所在地，往往是区县 · home places, often districts"""
  byPlace(first: Int = 50): [PlaceCoverage!]!
}

type PublicationCoverage {
  publication: String
  documents: Int!
  """所支持的主张 · claims that they support"""
  claims: Int!
}

type YearCoverage {
  year: Int
  documents: Int!
  claims: Int!
}

type PlaceCoverage {
  id: ID!
  """网络中没有此地点则为 null · null where the place is no node"""
  place: Node
  nodes: Int!
  """这些节点的已核关系端数 · ends of accepted relations at these nodes"""
  relations: Int!
  """提及次数：每份文献每节点计一次 · mentions, one for each document and node"""
  mentions: Int!
}

type Gaps {
  """属一边、却没有已核跨城关系的机构、园区、平台 · institutions, parks and labs of one side without an accepted crossing relation"""
  withoutCrossing(first: Int = 20): GapConnection!
  """有平台落户、却没有企业的园区 · parks in which a lab is located and no company"""
  parksWithoutEnterprise(first: Int = 20): GapConnection!
  """已核关系全是规划、都注明日期、且都早于 asOf 前 years 年的节点 · nodes all of whose accepted relations are planned, dated, and more than years before asOf"""
  onlyPlanned(first: Int = 20): GapConnection!
}

"""关系多者在前 · the best connected first"""
type GapConnection {
  nodes: [Node!]!
  totalCount: Int!
}

type PartnerLink {
  """给定的节点 · one of the given nodes"""
  to: Node!
  relations: [Relation!]!
}`;
