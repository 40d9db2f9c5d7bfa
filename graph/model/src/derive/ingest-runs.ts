/** The part of the schema that tells how far ingests have come. */
export const INGEST_RUNS = `"""导入的状态 · how it stands with a run of the ingest"""
enum IngestState {
  """进行中 · going on"""
  running
  """已读完；被拒的记录见 refusals · came to its end; what was refused is in refusals"""
  finished
  """中途停止，原因见 failure · stopped before its end; failure says why"""
  failed
  """一分钟没有消息，进程可能已死；再次导入即从中断处接着读 · not heard of for a minute: its process may be dead; the same command goes on from there"""
  stalled
}

"""一次 npm run ingest；不属于网络，只留最近一百次 · one run of npm run ingest; no part of the network; the last hundred are kept"""
type IngestRun {
  """标识 · its id"""
  id: ID!
  """状态 · how it stands"""
  state: IngestState!
  """开始时刻，ISO 8601 · instant at which it began"""
  startedAt: String!
  """最近一次消息的时刻 · instant at which it was last heard of"""
  updatedAt: String!
  """结束时刻；未结束则为 null · instant at which it ended; null where it has not"""
  finishedAt: String
  """文件数 · how many files"""
  files: IngestFiles!
  """正在读的文件，照命令所写的路径 · the file that is being read, as a path from where the command stands"""
  file: String
  """最先被拒的，至多五十 · what was refused first, at most 50"""
  refusals(first: Int = 20): [IngestRefusal!]!
  """被拒的总数 · how many were refused in all"""
  refusalCount: Int!
  """中途停止的原因 · why it stopped"""
  failure: String
}

"""一次导入的文件数 · files of a run"""
type IngestFiles {
  """全部 · all of them"""
  total: Int!
  """已处理 · dealt with so far"""
  done: Int!
  """新增 · new"""
  added: Int!
  """有改动 · changed"""
  changed: Int!
  """与前次相同 · the same as before"""
  unchanged: Int!
  """整个被拒 · refused as a whole"""
  refused: Int!
}

"""没有写入的一项及其原因 · something that did not go in, and why"""
type IngestRefusal {
  """文件 · the file"""
  file: String!
  """行，从 1 计 · line, from 1"""
  line: Int
  """记录和字段，如 claims[3].source · record and field"""
  field: String
  """原因 · why"""
  message: String!
}`;
