/** The part of the GraphQL schema by which people review and edit; `Query` has its entry points. */
export const CURATION = `"""修订；须有编辑令牌 · curation; for editors, who send their token"""
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
  """保存视图：name 至多 80 字且不重复（replace 则取代同名者），address 只是地址中 ? 之后的部分，至多 8000 字 · saves a view; names are unique (replace takes the place of one), address is what an address has after the ?"""
  saveView(name: String!, address: String!, note: String, version: Int = 1, replace: Boolean = false): SavedView!
  renameView(id: ID!, name: String!): SavedView!
  """给出已删除的视图 · the view that is gone"""
  deleteView(id: ID!): SavedView!
  """保存故事：给出 id 则取代它；给出 revision，则其间若有人保存过便拒绝 · saves a story: in place of the one of this id; with a revision, refused where somebody has saved it since"""
  saveStory(id: ID, title: String!, summary: String, steps: [StoryStepInput!]!, version: Int = 1, revision: Int): Story!
  """给出已删除的故事 · the story that is gone"""
  deleteStory(id: ID!): Story!
  """为短链接记住一条查询，无须令牌；同一条总得到同一标识。query 与 variables 各至多 8000 字，只收能查询的语句 · keeps a query for a short address, without a token; the same one always gets the same id; only what can be queried is kept"""
  keepQuery(query: String!, variables: String, show: String): KeptQuery!
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
  """涉及的节点，新旧标识皆可：合并、拆分，或其关系的主张被采纳、否决、修改，以及撤销这些 · a node that it touches, by any of its ids: merged, split, or an end of a claim that was accepted, rejected or edited; and what undid these"""
  node: ID
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
  at: String!
  """编辑者 · the editor"""
  by: String
  """所依规则 · by which rule"""
  rule: String
  note: String
  action: DecisionAction!
  """所涉主张 · claims that it names"""
  claims: [ID!]!
  """所涉主张的前几项，如今的样子；修改后换了标识的不在内 · the first of these claims as they are now, but for those that an edit gave another id"""
  about(first: Int = 3): [Claim!]!
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

"""保存在服务器上的视图；不属于网络，不随文献变化 · a view kept on the server; no part of the network, whatever becomes of documents"""
type SavedView {
  id: ID!
  name: String!
  """地址中 ? 之后的部分 · what the address has after the ?"""
  address: String!
  """地址写法的版本，由保存者给出 · the form of the address, as its writer numbers it"""
  version: Int!
  note: String
  createdAt: String!
  updatedAt: String!
}

"""为短链接记住的一条查询；不属于网络 · a query kept for a short address; no part of the network"""
type KeptQuery {
  """内容的散列，即短链接 /q/ 之后的部分 · a hash of its content: what the short address has after /q/"""
  id: ID!
  """GraphQL 语句 · the query as GraphQL"""
  query: String!
  """变量，JSON 文本；没有则为空 · the variables as JSON text; empty where there are none"""
  variables: String!
  """结果的样子：table、graph、map、chart、json；未选则为空 · the shape of its answer; empty where none was chosen"""
  show: String!
}

type CuratedFrame {
  """没有待审的则为 null · null where nothing waited"""
  decision: Decision
  accepted: Int!
  """仍待审的数量 · how many wait still"""
  remaining: Int!
}`;
