-- Derived from graph/model by "npm run generate". Do not edit.
CREATE TABLE document (
  "id" TEXT NOT NULL,
  "type" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "publication" TEXT,
  "published_on" TEXT,
  "issue" TEXT,
  "page" TEXT,
  "url" TEXT,
  "note" TEXT,
  body TEXT NOT NULL,
  hash TEXT NOT NULL,
  pipeline INTEGER NOT NULL,
  PRIMARY KEY (id)
);
CREATE INDEX document_published ON document (published_on DESC, id);
CREATE TABLE node (
  "id" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "aliases" TEXT NOT NULL,
  "subtype" TEXT,
  "place" TEXT,
  "city" TEXT,
  "region" TEXT,
  "longitude" REAL,
  "latitude" REAL,
  "note" TEXT,
  seq INTEGER PRIMARY KEY,
  degree INTEGER NOT NULL DEFAULT 0,
  sort_key TEXT NOT NULL,
  terms TEXT NOT NULL,
  UNIQUE (id)
);
CREATE INDEX node_name ON node (sort_key, id);
CREATE INDEX node_degree ON node (degree DESC, id);
CREATE INDEX node_kind_name ON node (kind, sort_key, id);
CREATE INDEX node_kind_degree ON node (kind, degree DESC, id);
CREATE TABLE mention (document TEXT NOT NULL, node TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (document, node)) WITHOUT ROWID;
CREATE INDEX mention_node ON mention (node);
CREATE TABLE claim (
  "id" TEXT NOT NULL,
  "relation" TEXT NOT NULL,
  "source" TEXT NOT NULL,
  "target" TEXT NOT NULL,
  "status" TEXT NOT NULL,
  "valid_from" TEXT,
  "valid_to" TEXT,
  "title" TEXT,
  "role" TEXT,
  "amount" TEXT,
  "state" TEXT NOT NULL,
  "method" TEXT NOT NULL,
  edge TEXT NOT NULL,
  first_day TEXT,
  last_day TEXT,
  until_day TEXT,
  PRIMARY KEY (id)
) WITHOUT ROWID;
CREATE INDEX claim_edge ON claim (edge);
CREATE TABLE observation (
  "id" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "measure" TEXT NOT NULL,
  "value" REAL NOT NULL,
  "unit" TEXT NOT NULL,
  "bound" TEXT NOT NULL,
  "period" TEXT,
  PRIMARY KEY (id)
) WITHOUT ROWID;
CREATE INDEX observation_subject ON observation (subject, measure, period, id);
CREATE TABLE evidence (
  "document" TEXT NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  "locator" TEXT,
  owner TEXT NOT NULL,
  state TEXT,
  PRIMARY KEY (owner, document, "start", "end")
) WITHOUT ROWID;
CREATE INDEX evidence_document ON evidence (document, owner);
CREATE TABLE edge (id TEXT NOT NULL, rank INTEGER NOT NULL, relation TEXT NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL, status TEXT NOT NULL, state TEXT NOT NULL, summary TEXT NOT NULL, PRIMARY KEY (id));
CREATE INDEX edge_order ON edge (rank, source, target);
CREATE TABLE adjacent (node TEXT NOT NULL, rank INTEGER NOT NULL, other TEXT NOT NULL, outgoing INTEGER NOT NULL, edge TEXT NOT NULL, PRIMARY KEY (node, rank, other, outgoing)) WITHOUT ROWID;
CREATE VIRTUAL TABLE node_search USING fts5 (terms, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0 tokenchars '^$|'");
