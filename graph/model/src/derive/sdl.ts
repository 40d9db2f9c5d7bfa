import { ACTION_LABELS } from "../decision.js";
import {
  CLAIM_FIELDS,
  DOCUMENT_FIELDS,
  EVIDENCE_FIELDS,
  type FieldSpec,
  type Fields,
  type FieldType,
  NODE_FIELDS,
  OBSERVATION_FIELDS,
} from "../fields.js";
import { KIND_NAMES, KINDS, type Kind } from "../kinds.js";
import type { Label } from "../label.js";
import { RELATION_NAMES, RELATIONS, type Relation, relationSpec } from "../relations.js";
import { BOUNDS, DOCUMENT_TYPES, REGIONS, STATES, STATUSES } from "../vocabulary.js";
import { AGGREGATES } from "./aggregates.js";
import { COLUMNS_SCALAR } from "./columns.js";
import { CURATION } from "./curation.js";
import { described } from "./describe.js";
import { CHOOSING } from "./filters.js";
import { INGEST_RUNS } from "./ingest-runs.js";
import { OPERATIONS } from "./operations.js";
import { doc, enumOf } from "./sdl-text.js";
import { STORIES } from "./stories.js";
import { WORKSPACE } from "./workspace.js";

/** GraphQL type per field type. */
const TYPE: Record<FieldType, string> = {
  id: "ID",
  text: "String",
  texts: "[String!]",
  int: "Int",
  float: "Float",
  date: "PartialDate",
  amount: "Amount",
  kind: "Kind",
  relation: "RelationType",
  status: "Status",
  state: "State",
  bound: "Bound",
  region: "Region",
  documentType: "DocumentType",
};

const field = (name: string, { type, required, doc: text }: FieldSpec) => `${doc(text)}\n  ${name}: ${TYPE[type]}${required ? "!" : ""}`;

/** Fields of a record as SDL lines; those named in `without` are given as objects elsewhere. */
function fieldsOf(fields: Fields, without: readonly string[] = []): string {
  return Object.entries(fields)
    .filter(([name]) => !without.includes(name))
    .map(([name, spec]) => field(name, spec))
    .join("\n");
}

/** What every kind of node offers beside the fields of its record. */
const NODE_COMMON = `  """并入本节点的旧标识 · ids of nodes that were merged into it"""
  formerIds: [ID!]!
  """所在地点 · home place"""
  home: Place
  """已核关系数；asOf 则为截至该日的 · number of accepted relations, as of a day where one is given"""
  degree(asOf: Date): Int!
  """各关系、各方向的数量 · relations counted by type and direction"""
  relationCounts(filter: RelationFilter, asOf: Date): [RelationCount!]!
  """关系，可按类型、方向和日期选取 · relations of this node"""
  relations(types: [RelationType!], direction: Direction = BOTH, filter: RelationFilter, first: Int, after: String, last: Int, before: String, asOf: Date): RelationConnection!
  """关于它的指标 · observations about it"""
  observations(first: Int, after: String, last: Int, before: String): ObservationConnection!
  """提到它的文献 · documents that mention it"""
  documents(first: Int, after: String, last: Int, before: String): DocumentConnection!`;

/** A field that follows one relation from a node: its name, the relation, and whether the node is its source. */
export interface Traversal {
  readonly field: string;
  readonly relation: Relation;
  readonly direction: "OUT" | "IN" | "BOTH";
  readonly label: Label;
}

/** The typed traversals that a kind has: one per relation that may leave it, one per relation that may arrive. */
export function traversalsOf(kind: Kind): readonly Traversal[] {
  return RELATION_NAMES.flatMap((relation): Traversal[] => {
    const spec = relationSpec(relation);
    const leaves = spec.from.includes(kind) || (spec.also ?? []).some(([from]) => from === kind);
    const arrives = spec.to.includes(kind) || (spec.also ?? []).some(([, to]) => to === kind);
    if (spec.symmetric) return leaves || arrives ? [{ field: spec.field, relation, direction: "BOTH", label: spec.label }] : [];
    const out: Traversal = { field: spec.field, relation, direction: "OUT", label: spec.label };
    const back: Traversal = { field: spec.reverseField, relation, direction: "IN", label: spec.reverse };
    return [...(leaves ? [out] : []), ...(arrives ? [back] : [])];
  });
}

function traversals(kind: Kind): string {
  return traversalsOf(kind)
    .map(
      ({ field: name, label }) =>
        `${doc(label)}\n  ${name}(filter: RelationFilter, first: Int, after: String, last: Int, before: String, asOf: Date): RelationConnection!`,
    )
    .join("\n");
}

const NODE_RECORD = fieldsOf(NODE_FIELDS, ["place"]).replace(/^ {2}city: ID$/m, "  city: Place");

function nodeTypes(): string[] {
  return KIND_NAMES.map((kind) => {
    const spec = KINDS[kind];
    return `${doc({ zh: spec.is.zh, en: spec.is.en }, "")}\ntype ${kind} implements Node {\n${NODE_RECORD}\n${NODE_COMMON}\n${traversals(kind)}\n}

type ${kind}Connection {\n  edges: [${kind}Edge!]!\n  nodes: [${kind}!]!\n  totalCount: Int!\n  pageInfo: PageInfo!\n  """合计与分组 · summed up, and in groups"""\n  aggregate: NodeAggregate!\n}

type ${kind}Edge {\n  cursor: String!\n  node: ${kind}!\n}`;
  });
}

const RELATION_RECORD = `${doc({ zh: "关系类型", en: "type of relation" })}
  type: RelationType!
  source: Node!
  target: Node!
${fieldsOf(CLAIM_FIELDS, ["id", "relation", "source", "target", "method"])}
  """两地之间 · whether it crosses between the two sides"""
  crossing: Boolean!
  claimCount: Int!
  documentCount: Int!
  """各文献说法不一的字段 · fields on which documents disagree"""
  disputes: [String!]!
  """所选的主张；可另按核验状态取 · the claims that the filter chose, or those of the given states"""
  claims(states: [State!]): [Claim!]!
  """计入的主张的依据 · evidence of the claims that count"""
  evidence: [Evidence!]!`;

function connectionFields(): string {
  return KIND_NAMES.map((kind) => {
    const { plural, field: name } = KINDS[kind];
    return `${doc(plural)}\n  ${name}(filter: NodeFilter, orderBy: [NodeOrder!] = [NAME], first: Int, after: String, last: Int, before: String): ${kind}Connection!`;
  }).join("\n");
}

/** The whole GraphQL schema as SDL. */
export function toSdl(): string {
  const bounds = Object.fromEntries(Object.values(BOUNDS).map(({ name, zh, en }) => [name, { zh: zh || "等于", en: en || "equal to" }]));
  const parts = [
    '"""部分日期：2020、2020-10 或 2020-10-30 · a date as exactly as it is known"""\nscalar PartialDate',
    '"""日：2020-10-30 · a full ISO day"""\nscalar Date',
    COLUMNS_SCALAR,
    enumOf("Kind", { zh: "节点类别", en: "kind of node" }, Object.fromEntries(KIND_NAMES.map((k) => [k, KINDS[k].label]))),
    enumOf(
      "RelationType",
      { zh: "关系类型", en: "type of relation" },
      Object.fromEntries(
        RELATION_NAMES.map((r) => [r, { zh: `${RELATIONS[r].label.zh}：${RELATIONS[r].holds.zh}`, en: RELATIONS[r].holds.en }]),
      ),
    ),
    enumOf("Status", { zh: "进展", en: "how far it has come" }, STATUSES),
    enumOf("State", { zh: "核验状态", en: "whether it counts" }, STATES),
    enumOf("Bound", { zh: "数的界限", en: "how a number is bounded" }, bounds),
    enumOf("Region", { zh: "归属", en: "side" }, REGIONS),
    enumOf("DecisionAction", { zh: "修订的种类", en: "kind of decision" }, ACTION_LABELS),
    enumOf("DocumentType", { zh: "文献类型", en: "type of source" }, DOCUMENT_TYPES),
    `"""网络中的节点 · a node of the network"""\ninterface Node {\n${NODE_RECORD}\n${NODE_COMMON}\n}`,
    ...nodeTypes(),
    `"""一种关系下两个节点之间的全部主张 · all claims of one relation between two nodes"""\ntype Relation {\n  id: ID!\n${RELATION_RECORD}\n}`,
    `"""从一端看到的关系；node 是另一端 · a relation seen from one end; node is the other"""\ntype RelationEdge {\n  cursor: String!\n  node: Node!\n  id: ID!\n  """本节点是否为起点 · whether this end is the source"""\n  outgoing: Boolean!\n${RELATION_RECORD}\n}`,
    `type RelationListEdge {\n  cursor: String!\n  node: Relation!\n  id: ID!\n${RELATION_RECORD}\n}`,
    `"""一份文献或几份文献的同一说法 · one statement, with the evidence for it"""\ntype Claim {\n${fieldsOf(CLAIM_FIELDS, ["source", "target"])}\n  source: Node!\n  target: Node!\n  evidence: [Evidence!]!\n}`,
    `"""支持一项主张的原文片段 · the run of text that supports it"""\ntype Evidence {\n  """引文，取自文献正文 · cut from the document's text"""\n  quote: String!\n  """引文前后文 · text around it, at most so many characters on each side"""\n  context(around: Int = 80): EvidenceContext!\n${fieldsOf(EVIDENCE_FIELDS, ["document"])}\n  document: Document!\n}`,
    "type EvidenceContext {\n  before: String!\n  quote: String!\n  after: String!\n}",
    `"""一个数字：单位、界限、时期、对象 · a number about a node"""\ntype Observation {\n${fieldsOf(OBSERVATION_FIELDS, ["subject"])}\n  subject: Node!\n  evidence: [Evidence!]!\n}`,
    `"""文献 · a source"""\ntype Document {\n${fieldsOf(DOCUMENT_FIELDS)}\n  text: String!\n  length: Int!\n  nodeCount: Int!\n  claimCount: Int!\n  observationCount: Int!\n  mentions: [Node!]!\n  """正文中写出这些节点名称之处，按先后，不重叠 · where the text names these nodes, in order, none over another"""\n  spans: [MentionSpan!]!\n}`,
    `"""正文中的一处名称；UTF-16 码元，从 0 计，end 不含 · a name in the text: UTF-16 code units from 0, end excluded"""\ntype MentionSpan {\n  start: Int!\n  end: Int!\n  """节点标识 · id of the node"""\n  node: ID!\n}`,
    `type Amount {\n  value: Float!\n  unit: String!\n  bound: Bound!\n}`,
    ...["Observation", "Document"].map(
      (item) =>
        `type ${item}Connection {\n  edges: [${item}Edge!]!\n  nodes: [${item}!]!\n  totalCount: Int!\n  pageInfo: PageInfo!\n  """合计与分组 · summed up, and in groups"""\n  aggregate: ${item}Aggregate!\n}\n\ntype ${item}Edge {\n  cursor: String!\n  node: ${item}!\n}`,
    ),
    OPERATIONS.replace("  # CONNECTIONS", connectionFields()),
    AGGREGATES,
    CHOOSING,
    WORKSPACE,
    CURATION,
    STORIES,
    INGEST_RUNS,
  ];
  return `# Derived from graph/model by "npm run generate". Do not edit.\n\n${laidOut(described(parts.join("\n\n")))}\n`;
}

/** Longest line of the repository's formatter, which must find nothing to change in what is derived. */
const WIDTH = 140;

/** Descriptions stand on lines of their own, and so does each argument of a field that is longer than a line. */
function laidOut(sdl: string): string {
  return sdl
    .split("\n")
    .map((line) => {
      const [, indent = "", text] = /^( *)"""(.*)"""$/.exec(line) ?? [];
      if (text !== undefined) return `${indent}"""\n${indent}${text}\n${indent}"""`;
      const [, head, args, type] = line.length > WIDTH ? (/^( *\w+)\((.*)\)(: \S+)$/.exec(line) ?? []) : [];
      return args === undefined ? line : `${head}(\n    ${args.split(", ").join("\n    ")}\n  )${type}`;
    })
    .join("\n");
}

/** Names of the eight connections, e.g. `institutions`. */
export const CONNECTION_FIELDS = Object.fromEntries(KIND_NAMES.map((kind) => [KINDS[kind].field, kind])) as Readonly<Record<string, Kind>>;
