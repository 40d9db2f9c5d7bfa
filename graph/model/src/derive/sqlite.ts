import { CLAIM_FIELDS, DOCUMENT_FIELDS, EVIDENCE_FIELDS, type Fields, type FieldType, NODE_FIELDS, OBSERVATION_FIELDS } from "../fields.js";

/** Raise with every change to the tables; a file of another version is refused by name. */
export const SQLITE_SCHEMA_VERSION = 1;

/** Column type per field type. Lists and amounts are stored as JSON. */
const COLUMN: Record<FieldType, string> = {
  id: "TEXT",
  text: "TEXT",
  texts: "TEXT",
  int: "INTEGER",
  float: "REAL",
  date: "TEXT",
  amount: "TEXT",
  kind: "TEXT",
  relation: "TEXT",
  status: "TEXT",
  state: "TEXT",
  bound: "TEXT",
  region: "TEXT",
  documentType: "TEXT",
};

/** `validFrom` → `valid_from`: the column that holds a field. */
export function columnName(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The columns of a record, in the model's order. `end` and the like are quoted, being words of SQL. */
export function columnsOf(fields: Fields): readonly string[] {
  return Object.entries(fields).map(([name, { type, required }]) => {
    return `"${columnName(name)}" ${COLUMN[type]}${required ? " NOT NULL" : ""}`;
  });
}

function table(name: string, fields: Fields, extra: readonly string[], options = ""): string {
  return `CREATE TABLE ${name} (\n  ${[...columnsOf(fields), ...extra].join(",\n  ")}\n)${options};`;
}

/** Every statement that makes an empty SQLite database: records from the model, then what only the engine needs. */
export function sqliteSchema(): readonly string[] {
  return [
    table("document", DOCUMENT_FIELDS, ["body TEXT NOT NULL", "hash TEXT NOT NULL", "pipeline INTEGER NOT NULL", "PRIMARY KEY (id)"]),
    "CREATE INDEX document_published ON document (published_on DESC, id);",
    // `seq` numbers nodes for the full-text index; nothing outside the file ever sees it
    table("node", NODE_FIELDS, [
      "seq INTEGER PRIMARY KEY",
      "degree INTEGER NOT NULL DEFAULT 0",
      "sort_key TEXT NOT NULL",
      "terms TEXT NOT NULL",
      "UNIQUE (id)",
    ]),
    "CREATE INDEX node_name ON node (sort_key, id);",
    "CREATE INDEX node_degree ON node (degree DESC, id);",
    "CREATE INDEX node_kind_name ON node (kind, sort_key, id);",
    "CREATE INDEX node_kind_degree ON node (kind, degree DESC, id);",
    "CREATE TABLE mention (document TEXT NOT NULL, node TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (document, node)) WITHOUT ROWID;",
    "CREATE INDEX mention_node ON mention (node);",
    table(
      "claim",
      CLAIM_FIELDS,
      ["edge TEXT NOT NULL", "first_day TEXT", "last_day TEXT", "until_day TEXT", "PRIMARY KEY (id)"],
      " WITHOUT ROWID",
    ),
    "CREATE INDEX claim_edge ON claim (edge);",
    table("observation", OBSERVATION_FIELDS, ["PRIMARY KEY (id)"], " WITHOUT ROWID"),
    "CREATE INDEX observation_subject ON observation (subject, measure, period, id);",
    // `owner` is a claim or an observation; `state` is what this document says of the claim
    table(
      "evidence",
      EVIDENCE_FIELDS,
      ["owner TEXT NOT NULL", "state TEXT", 'PRIMARY KEY (owner, document, "start", "end")'],
      " WITHOUT ROWID",
    ),
    "CREATE INDEX evidence_document ON evidence (document, owner);",
    // an edge is derived from its claims and kept for reading; `summary` is the bundle as JSON
    "CREATE TABLE edge (id TEXT NOT NULL, rank INTEGER NOT NULL, relation TEXT NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL, status TEXT NOT NULL, state TEXT NOT NULL, summary TEXT NOT NULL, PRIMARY KEY (id));",
    "CREATE INDEX edge_order ON edge (rank, source, target);",
    "CREATE TABLE adjacent (node TEXT NOT NULL, rank INTEGER NOT NULL, other TEXT NOT NULL, outgoing INTEGER NOT NULL, edge TEXT NOT NULL, PRIMARY KEY (node, rank, other, outgoing)) WITHOUT ROWID;",
    "CREATE VIRTUAL TABLE node_search USING fts5 (terms, content='', contentless_delete=1, tokenize=\"unicode61 remove_diacritics 0 tokenchars '^$|'\");",
  ];
}
