/** The part of the GraphQL schema that does not follow from the vocabulary: entry points, filters and answers. */
export const OPERATIONS = `type Query {
  """按标识取节点；没有则为 null · a node by id"""
  node(id: ID!): Node
  """按标识取多个节点，顺序与请求一致 · nodes by id, in the order asked"""
  nodes(ids: [ID!]!): [Node]!
  """搜索名称、别名、拼音、首字母，简繁皆可 · search names, aliases, pinyin and initials"""
  search(text: String!, kinds: [Kind!], filter: NodeFilter, first: Int, after: String, last: Int, before: String): SearchConnection!
  # CONNECTIONS
  """关系列表 · all relations"""
  relations(filter: RelationFilter, orderBy: [RelationOrder!], first: Int, after: String, last: Int, before: String, asOf: Date): RelationListConnection!
  """按标识取关系；asOf 给出截至该日的样子，彼时没有则为 null · a relation by id; with asOf as of a day, null where there was none"""
  relation(id: ID!, asOf: Date): Relation
  """节点周围几跳之内 · what lies within some hops"""
  neighborhood(of: [ID!]!, hops: Int = 1, relations: [RelationType!], filter: RelationFilter, limit: Int = 100, asOf: Date): Subgraph!
  """联系最多的节点和它们之间的关系 · the best connected nodes and the relations among them"""
  network(nodes: NodeFilter, relations: RelationFilter, limit: Int = 300, asOf: Date): Subgraph!
  """两点之间的最短路径；longer 另取至多长几跳、不重复经过节点的路径，avoid 是不经过的节点；可试的走法过多时拒绝（TIMEOUT） · shortest paths; with longer, those up to so many hops longer that pass no node twice, shortest first; avoid names nodes that none passes; refused as TIMEOUT where there are too many ways to try"""
  paths(from: ID!, to: ID!, maxHops: Int = 4, longer: Int = 0, avoid: [ID!], limit: Int = 10, relations: [RelationType!], filter: RelationFilter, asOf: Date): [Path!]!
  """与几个节点（2 至 50 个）都有联系的节点；atLeast 放宽为至少几个 · nodes linked to all of 2 to 50 given ones, or to atLeast of them"""
  sharedPartners(of: [ID!]!, atLeast: Int, relations: [RelationType!], filter: RelationFilter, first: Int = 20, asOf: Date): SharedPartnerConnection!
  """两日之间的差别 · what is new, has ended or has changed between two days"""
  changes(from: Date!, to: Date!, filter: StatisticsFilter): Changes!
  """计数：类别、关系、进展、城市、年份、跨城比例 · counts that follow the filter"""
  statistics(filter: StatisticsFilter, asOf: Date): Statistics!
  """居间者：在所选网络中连着两地的节点，去掉后使彼此失联的节点数多者在前 · nodes that join the two sides in the chosen network, those that cut off most first"""
  brokers(filter: StatisticsFilter, first: Int = 20, asOf: Date): BrokerConnection!
  """说法不一的关系，disputes 写明字段 · relations on which documents disagree; disputes names the fields"""
  contradictions(filter: StatisticsFilter, first: Int, after: String, last: Int, before: String, asOf: Date): RelationListConnection!
  """同一对象、指标、时期、单位而数值不同的确数（约数、界限数和未注明时期的不比较） · exact numbers of one subject, measure, period and unit that differ; bounded ones and those of no period are not compared"""
  observationConflicts(filter: ObservationFilter, first: Int, after: String, last: Int, before: String): ObservationConflictConnection!
  """资料的厚薄：按报刊、年份、城市、所在地 · how thick the sources are, by publication, year, city and home place"""
  coverage: Coverage!
  """缺什么；asOf 和 years 只用于 onlyPlanned · what is missing; asOf and years are for onlyPlanned"""
  gaps(nodes: NodeFilter, asOf: Date!, years: Int = 3): Gaps!
  """文献，默认新的在前；text 与 filter 中的 text 相同 · documents, newest first unless ordered; text is that of the filter"""
  documents(text: String, filter: DocumentFilter, orderBy: [DocumentOrder!], first: Int, after: String, last: Int, before: String): DocumentConnection!
  document(id: ID!): Document
  """指标，默认按对象、指标、时期 · observations, by subject, measure and period unless ordered"""
  observations(filter: ObservationFilter, orderBy: [ObservationOrder!], first: Int, after: String, last: Int, before: String): ObservationConnection!
  """待审的主张，按文献和文中位置 · proposed claims that wait for review, by document and place in it"""
  reviewQueue(filter: ReviewFilter, first: Int, after: String, last: Int, before: String): ReviewConnection!
  """审核进度 · how far the review has come"""
  reviewProgress(filter: ReviewFilter): ReviewProgress!
  """修订记录，新的在前 · the journal of curation, newest first"""
  decisions(filter: DecisionFilter, first: Int, after: String, last: Int, before: String): DecisionConnection!
  """保存的视图，最近改动的在前，至多一千 · saved views, those changed last first; at most a thousand"""
  savedViews: [SavedView!]!
  savedView(id: ID!): SavedView
  """故事，最近改动的在前，至多五百 · stories, those changed last first; at most five hundred"""
  stories: [Story!]!
  """一个故事 · one story"""
  story(id: ID!): Story
  """短链接所指的查询；没有则为 null · the query of a short address; null where there is none"""
  keptQuery(id: ID!): KeptQuery
  """随请求送来的令牌能否修订 · whether the token that came with this request may edit"""
  editing: Editing!
  """近来的导入，后开始的在前，可隔一两秒再问以观进度 · recent runs of the ingest, those that began last first; ask again every second or two to follow one"""
  ingestRuns(first: Int = 10): [IngestRun!]!
  """一次导入；没有则为 null · a run of the ingest; null where there is none"""
  ingestRun(id: ID!): IngestRun
}

enum Editing {
  """没有设置编辑令牌，谁都不能 · no token is set: nobody may"""
  closed
  """没有令牌，或令牌不对 · without a token, or with a wrong one"""
  locked
  """可以 · it may"""
  open
}

enum Direction {
  OUT
  IN
  BOTH
}

"""页的两端；first 和 last 都不写则为前 20 项；用 first 时 hasNextPage、用 last 时 hasPreviousPage 是查过的，另一个方向有 after 或 before 即为真 · the ends of a page; without first and last, the first 20; looked up in the direction asked for, in the other one true where a mark was given"""
type PageInfo {
  hasPreviousPage: Boolean!
  startCursor: String
  hasNextPage: Boolean!
  endCursor: String
}

type SearchConnection {
  edges: [SearchEdge!]!
  nodes: [Node!]!
  totalCount: Int!
  pageInfo: PageInfo!
  """合计与分组 · summed up, and in groups"""
  aggregate: NodeAggregate!
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
  """合计与分组 · summed up, and in groups"""
  aggregate: RelationAggregate!
}

type RelationListConnection {
  edges: [RelationListEdge!]!
  nodes: [Relation!]!
  totalCount: Int!
  pageInfo: PageInfo!
  """合计与分组 · summed up, and in groups"""
  aggregate: RelationAggregate!
}

type RelationCount {
  type: RelationType!
  outgoing: Boolean!
  count: Int!
}

"""一部分网络 · a part of the network"""
type Subgraph {
  nodes: [Node!]!
  edges: [Relation!]!
  """同样的节点和关系，按列给出，供大图使用 · the same nodes and relations as columns, for large pictures"""
  columns: SubgraphColumns!
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
  crossingShare: Float
  """E-I 指数：(跨城 − 同城) ÷ (跨城 + 同城)，只计两端都在两地的关系；−1 全在一地之内，1 全部跨城，无则为 null · E-I index: crossing minus not crossing over all, of relations with both ends on the two sides; −1 where all stay on one side, 1 where all cross, null where there are none"""
  eiIndex: Float
  """三重螺旋：所选网络中高校院所、企业、政府如何合作 · the triple helix of university, industry and government in the chosen network"""
  tripleHelix: TripleHelix!
  """所选网络中的居间者 · brokers in the chosen network, as in Query.brokers"""
  brokers(first: Int = 20): BrokerConnection!
}

type KindCount {
  kind: Kind!
  count: Int!
}

type RelationTypeCount {
  type: RelationType!
  count: Int!
  crossing: Int!
  inside: Int!
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
  """两端都在两地的关系；crossing ÷ inside 即当年的跨城比例 · with both ends on the two sides: crossing ÷ inside is the share of the year"""
  inside: Int!
  """crossing ÷ inside；无则为 null · null where there are none"""
  crossingShare: Float
  """当年的 E-I 指数 · the E-I index of the year"""
  eiIndex: Float
}`;
