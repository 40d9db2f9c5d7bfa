import { CLAIM_FIELDS, DOCUMENT_FIELDS, type Fields, NODE_FIELDS, OBSERVATION_FIELDS } from "../fields.js";
import { RELATION_NAMES } from "../relations.js";
import { STATES, STATUSES } from "../vocabulary.js";

/** Raise with every change to the tables; a file of another version is refused by name. */
export const SQLITE_SCHEMA_VERSION = 2;

/**
 * Tables that came after their version and ask nothing of the others: they are made in older files when these are opened, so
 * that no file has to be refused for the want of them.
 */
export const SQLITE_ADDITIONS: readonly string[] = [
  // views of the explorer that people saved; they are no part of the graph
  "CREATE TABLE IF NOT EXISTS saved_view (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, body TEXT NOT NULL) WITHOUT ROWID;",
  // stories that people tell with views
  "CREATE TABLE IF NOT EXISTS story (id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;",
  // what runs of the ingest say of themselves while they go on; no part of the graph either
  "CREATE TABLE IF NOT EXISTS ingest_run (id TEXT PRIMARY KEY, started_at TEXT NOT NULL, body TEXT NOT NULL) WITHOUT ROWID;",
  // queries that short addresses name
  "CREATE TABLE IF NOT EXISTS kept_query (id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;",
];

/** What marks a SQLite file as an atlas: "CYAT" in the file's head. */
export const SQLITE_APPLICATION_ID = 0x43594154;

/** `validFrom` → `valid_from`: the column that holds a field. */
export function columnName(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** A view that shows the fields of a record as columns: from the row where `columns` say so, else from `body`, the rest as JSON. */
function view(name: string, fields: Fields, from: string, columns: Readonly<Record<string, string>> = {}): string {
  const all = [...new Set([...Object.keys(fields), ...Object.keys(columns)])];
  const shown = all.map((field) => `${columns[field] ?? `t.body ->> '$.${field}'`} AS "${columnName(field)}"`);
  return `CREATE VIEW ${name} AS SELECT\n  ${shown.join(",\n  ")}\nFROM ${from};`;
}

/** The word at a place in a list of the model, in SQL. */
function wordAt(column: string, words: readonly string[]): string {
  return `CASE ${column} ${words.map((word, place) => `WHEN ${place} THEN '${word}'`).join(" ")} END`;
}

const JOINED = "JOIN node s ON s.seq = e.source JOIN node o ON o.seq = e.target";
const RELATION = wordAt("e.rank", RELATION_NAMES);
const ENDS = { relation: RELATION, source: "s.id", target: "o.id" };
const CODES = { state: wordAt("t.state", Object.keys(STATES)), status: wordAt("t.status", Object.keys(STATUSES)) };
const { method: _, ...EDGE_FIELDS } = CLAIM_FIELDS;

/**
 * Every statement that makes an empty SQLite database. What is only read is kept as JSON in `body`, which one parse turns
 * back into what was written, NUL and all; beside it stand the columns that questions are asked of. Rows refer to each other
 * by `seq`, a small number that never leaves the file: it keeps fresh rows of all tables next to each other on disk.
 */
export function sqliteSchema(): readonly string[] {
  return [
    `PRAGMA application_id = ${SQLITE_APPLICATION_ID};`,
    `PRAGMA user_version = ${SQLITE_SCHEMA_VERSION};`,
    // `hash` and `pipeline` are the receipt, `wordings` what it says of nodes; `text` comes last, so that lists of documents never read it
    `CREATE TABLE document (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, published_on TEXT, hash TEXT NOT NULL, pipeline INTEGER NOT NULL,
  nodes INTEGER NOT NULL, claims INTEGER NOT NULL, observations INTEGER NOT NULL, length INTEGER NOT NULL,
  body TEXT NOT NULL, wordings TEXT NOT NULL, text TEXT NOT NULL
);`,
    "CREATE INDEX document_published ON document (published_on DESC, id);",
    // a node is the fold of what documents say of it
    `CREATE TABLE node (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, subtype TEXT, region TEXT, city TEXT,
  sort_key TEXT NOT NULL, body TEXT NOT NULL
);`,
    "CREATE INDEX node_kind_name ON node (kind, sort_key);",
    "CREATE INDEX node_city_name ON node (city, kind, sort_key);",
    // the number of a node's accepted edges changes with every document: apart from the node, it is a few bytes to write;
    // `tier` is its length in binary, which changes seldom, and is what the index is on
    "CREATE TABLE standing (node INTEGER PRIMARY KEY, kind TEXT NOT NULL, degree INTEGER NOT NULL, tier INTEGER NOT NULL);",
    "CREATE INDEX standing_tier ON standing (tier);",
    // most documents say the same of a node; `first` is the least id of those that use this wording, `body` its fields in order
    "CREATE TABLE wording (seq INTEGER PRIMARY KEY, node INTEGER NOT NULL, first TEXT NOT NULL, body TEXT NOT NULL);",
    "CREATE INDEX wording_node ON wording (node);",
    // which documents use a wording: `wordings` of `document` the other way round
    "CREATE TABLE mention (wording INTEGER NOT NULL, document INTEGER NOT NULL, PRIMARY KEY (wording, document)) WITHOUT ROWID;",
    // `state` and `status` are positions in the model's lists; days make conditions on dates comparisons of strings
    `CREATE TABLE claim (
  seq INTEGER PRIMARY KEY, edge INTEGER NOT NULL, id TEXT NOT NULL, state INTEGER NOT NULL, status INTEGER NOT NULL,
  first_day TEXT, last_day TEXT, until_day TEXT, body TEXT NOT NULL
);`,
    "CREATE INDEX claim_edge ON claim (edge);",
    // ids are hashes, and an index on all of them would slow every ingest: those that editors name are few
    "CREATE INDEX claim_waiting ON claim (id) WHERE state > 0;",
    // what a document says in support of a claim or an observation; `evidence` is a list of [start, end, locator]
    `CREATE TABLE support (
  claim INTEGER NOT NULL, document INTEGER NOT NULL, state INTEGER NOT NULL, evidence TEXT NOT NULL, PRIMARY KEY (claim, document)
) WITHOUT ROWID;`,
    "CREATE INDEX support_document ON support (document, claim);",
    // what waits for review
    "CREATE INDEX support_proposed ON support (document, claim) WHERE state = 1;",
    `CREATE TABLE observation (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, subject TEXT NOT NULL, measure TEXT NOT NULL, period TEXT NOT NULL, body TEXT NOT NULL
);`,
    "CREATE INDEX observation_order ON observation (subject, measure, period, id);",
    `CREATE TABLE observation_support (
  observation INTEGER NOT NULL, document INTEGER NOT NULL, evidence TEXT NOT NULL, PRIMARY KEY (observation, document)
) WITHOUT ROWID;`,
    "CREATE INDEX observation_support_document ON observation_support (document, observation);",
    // an edge is the bundle of its claims, kept for reading; `rank` is the place of its relation in the model
    `CREATE TABLE edge (
  seq INTEGER PRIMARY KEY, rank INTEGER NOT NULL, source INTEGER NOT NULL, target INTEGER NOT NULL, state INTEGER NOT NULL,
  status INTEGER NOT NULL, year INTEGER, crossing INTEGER NOT NULL, inside INTEGER NOT NULL, body TEXT NOT NULL
);`,
    // each edge twice, in the order in which the edges of a node are read; `way` is 0 at the source, 1 at the target
    `CREATE TABLE adjacent (
  node INTEGER NOT NULL, rank INTEGER NOT NULL, other TEXT NOT NULL, way INTEGER NOT NULL, state INTEGER NOT NULL,
  far INTEGER NOT NULL, edge INTEGER NOT NULL, PRIMARY KEY (node, rank, other, way)
) WITHOUT ROWID;`,
    // the sources of each relation by id: with `adjacent`, all edges in order
    "CREATE TABLE origin (rank INTEGER NOT NULL, id TEXT NOT NULL, node INTEGER NOT NULL, PRIMARY KEY (rank, id)) WITHOUT ROWID;",
    // counts of nodes and edges, kept with every write; an empty string and the year 0 stand for what is not known
    `CREATE TABLE node_tally (
  kind TEXT NOT NULL, region TEXT NOT NULL, city TEXT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (kind, region, city)
) WITHOUT ROWID;`,
    `CREATE TABLE edge_tally (
  state INTEGER NOT NULL, rank INTEGER NOT NULL, status INTEGER NOT NULL, year INTEGER NOT NULL, crossing INTEGER NOT NULL,
  inside INTEGER NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (state, rank, status, year, crossing, inside)
) WITHOUT ROWID;`,
    // the journal of curation: entries are added and never changed
    "CREATE TABLE decision (seq INTEGER PRIMARY KEY, body TEXT NOT NULL);",
    // where decisions changed what a document says: what it said before, which decisions did, and which of its proposals they decided
    "CREATE TABLE raw (document INTEGER PRIMARY KEY, body TEXT NOT NULL);",
    "CREATE TABLE applied (decision INTEGER NOT NULL, document INTEGER NOT NULL, PRIMARY KEY (decision, document)) WITHOUT ROWID;",
    "CREATE INDEX applied_document ON applied (document);",
    `CREATE TABLE decided (
  document INTEGER NOT NULL, claim TEXT NOT NULL, method TEXT NOT NULL, rank INTEGER NOT NULL, PRIMARY KEY (document, claim, method)
) WITHOUT ROWID;`,
    ...SQLITE_ADDITIONS,
    // the tokenizer takes every character beyond ASCII as part of a word, whatever Unicode it came with
    "CREATE VIRTUAL TABLE node_search USING fts5 (terms, content='', contentless_delete=1, tokenize=\"ascii tokenchars '^$|'\");",
    "CREATE VIRTUAL TABLE document_search USING fts5 (terms, content='', contentless_delete=1, tokenize=\"ascii tokenchars '^$|'\");",
    // for people with a SQL prompt: the records with a column per field
    view("documents", DOCUMENT_FIELDS, "document t", { text: "t.text" }),
    view("nodes", NODE_FIELDS, "node t JOIN standing s ON s.node = t.seq", { degree: "s.degree" }),
    view("edges", EDGE_FIELDS, `edge t JOIN edge e ON e.seq = t.seq ${JOINED} WHERE t.state < 2`, {
      id: `s.id || '~' || ${RELATION} || '~' || o.id`,
      ...ENDS,
      ...CODES,
    }),
    view("claims", CLAIM_FIELDS, `claim t JOIN edge e ON e.seq = t.edge ${JOINED}`, { id: "t.id", ...ENDS, ...CODES }),
    view("observations", OBSERVATION_FIELDS, "observation t"),
    `CREATE VIEW decisions AS SELECT
  t.seq, t.body ->> '$.at' AS at, t.body ->> '$.by' AS "by", t.body ->> '$.action' AS action, t.body ->> '$.rule' AS rule,
  t.body ->> '$.note' AS note, t.body
FROM decision t;`,
    `CREATE VIEW evidence AS SELECT
  c.id AS claim, d.id AS document, e.value ->> 0 AS "start", e.value ->> 1 AS "end", e.value ->> 2 AS locator
FROM support u JOIN claim c ON c.seq = u.claim JOIN document d ON d.seq = u.document, json_each(u.evidence) e;`,
  ];
}
