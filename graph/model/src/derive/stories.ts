/** The types of stories in the GraphQL schema; `Query` and `Mutation` have their fields. */
export const STORIES = `"""故事：按次序讲述的几个视图；不属于网络，不随文献变化 · a story: views in order, with words; no part of the network, whatever becomes of documents"""
type Story {
  """标识 · id"""
  id: ID!
  """题目，一行，至多 120 字 · title of one line, 120 characters at most"""
  title: String!
  """提要，至多 2000 字 · summary, 2,000 characters at most"""
  summary: String
  """步骤，按次序，1 至 60 步 · steps in order, 1 to 60"""
  steps: [StoryStep!]!
  """地址写法的版本，由保存者给出 · the form of the addresses, as their writer numbers it"""
  version: Int!
  """第几次保存，从 1 计 · how often it has been saved, from 1"""
  revision: Int!
  """初次保存的时间，ISO 8601，UTC · when it was first saved, ISO 8601 in UTC"""
  createdAt: String!
  """最近保存的时间，ISO 8601，UTC · when it was last saved, ISO 8601 in UTC"""
  updatedAt: String!
}

"""故事的一步：所说的话和所示的视图 · one step: what is said, and the view that is shown"""
type StoryStep {
  """小标题 · title"""
  title: String!
  """所说的话，至多 4000 字 · what is said, 4,000 characters at most"""
  text: String
  """视图：地址中 ? 之后的部分 · the view: what the address has after the ?"""
  address: String!
  """突出显示的节点和关系的标识；空则全部 · ids of nodes and relations that stand out; all where none is named"""
  highlights: [ID!]!
}

"""故事的一步 · one step of a story"""
input StoryStepInput {
  """小标题，一行，至多 120 字 · title of one line, 120 characters at most"""
  title: String!
  """所说的话，至多 4000 字 · what is said, 4,000 characters at most"""
  text: String
  """视图：地址中 ? 之后的部分，至多 8000 字 · the view: what the address has after the ?, 8,000 characters at most"""
  address: String!
  """突出显示的节点和关系的标识，至多 500 · ids of nodes and relations that stand out, 500 at most"""
  highlights: [ID!]
}`;
