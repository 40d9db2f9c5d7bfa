-- Derived from graph/model by "npm run generate". Do not edit.
PRAGMA application_id = 1129922900;
PRAGMA user_version = 2;
CREATE TABLE document (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, published_on TEXT, hash TEXT NOT NULL, pipeline INTEGER NOT NULL,
  nodes INTEGER NOT NULL, claims INTEGER NOT NULL, observations INTEGER NOT NULL, length INTEGER NOT NULL,
  body TEXT NOT NULL, wordings TEXT NOT NULL, text TEXT NOT NULL
);
CREATE INDEX document_published ON document (published_on DESC, id);
CREATE TABLE node (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, subtype TEXT, region TEXT, city TEXT,
  sort_key TEXT NOT NULL, body TEXT NOT NULL
);
CREATE INDEX node_kind_name ON node (kind, sort_key);
CREATE INDEX node_city_name ON node (city, kind, sort_key);
CREATE TABLE standing (node INTEGER PRIMARY KEY, kind TEXT NOT NULL, degree INTEGER NOT NULL, tier INTEGER NOT NULL);
CREATE INDEX standing_tier ON standing (tier);
CREATE TABLE wording (seq INTEGER PRIMARY KEY, node INTEGER NOT NULL, first TEXT NOT NULL, body TEXT NOT NULL);
CREATE INDEX wording_node ON wording (node);
CREATE TABLE mention (wording INTEGER NOT NULL, document INTEGER NOT NULL, PRIMARY KEY (wording, document)) WITHOUT ROWID;
CREATE TABLE claim (
  seq INTEGER PRIMARY KEY, edge INTEGER NOT NULL, id TEXT NOT NULL, state INTEGER NOT NULL, status INTEGER NOT NULL,
  first_day TEXT, last_day TEXT, until_day TEXT, body TEXT NOT NULL
);
CREATE INDEX claim_edge ON claim (edge);
CREATE INDEX claim_waiting ON claim (id) WHERE state > 0;
CREATE TABLE support (
  claim INTEGER NOT NULL, document INTEGER NOT NULL, state INTEGER NOT NULL, evidence TEXT NOT NULL, PRIMARY KEY (claim, document)
) WITHOUT ROWID;
CREATE INDEX support_document ON support (document, claim);
CREATE INDEX support_proposed ON support (document, claim) WHERE state = 1;
CREATE TABLE observation (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, subject TEXT NOT NULL, measure TEXT NOT NULL, period TEXT NOT NULL, body TEXT NOT NULL
);
CREATE INDEX observation_order ON observation (subject, measure, period, id);
CREATE TABLE observation_support (
  observation INTEGER NOT NULL, document INTEGER NOT NULL, evidence TEXT NOT NULL, PRIMARY KEY (observation, document)
) WITHOUT ROWID;
CREATE INDEX observation_support_document ON observation_support (document, observation);
CREATE TABLE edge (
  seq INTEGER PRIMARY KEY, rank INTEGER NOT NULL, source INTEGER NOT NULL, target INTEGER NOT NULL, state INTEGER NOT NULL,
  status INTEGER NOT NULL, year INTEGER, crossing INTEGER NOT NULL, inside INTEGER NOT NULL, body TEXT NOT NULL
);
CREATE TABLE adjacent (
  node INTEGER NOT NULL, rank INTEGER NOT NULL, other TEXT NOT NULL, way INTEGER NOT NULL, state INTEGER NOT NULL,
  far INTEGER NOT NULL, edge INTEGER NOT NULL, PRIMARY KEY (node, rank, other, way)
) WITHOUT ROWID;
CREATE TABLE origin (rank INTEGER NOT NULL, id TEXT NOT NULL, node INTEGER NOT NULL, PRIMARY KEY (rank, id)) WITHOUT ROWID;
CREATE TABLE node_tally (
  kind TEXT NOT NULL, region TEXT NOT NULL, city TEXT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (kind, region, city)
) WITHOUT ROWID;
CREATE TABLE edge_tally (
  state INTEGER NOT NULL, rank INTEGER NOT NULL, status INTEGER NOT NULL, year INTEGER NOT NULL, crossing INTEGER NOT NULL,
  inside INTEGER NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (state, rank, status, year, crossing, inside)
) WITHOUT ROWID;
CREATE TABLE decision (seq INTEGER PRIMARY KEY, body TEXT NOT NULL);
CREATE TABLE raw (document INTEGER PRIMARY KEY, body TEXT NOT NULL);
CREATE TABLE applied (decision INTEGER NOT NULL, document INTEGER NOT NULL, PRIMARY KEY (decision, document)) WITHOUT ROWID;
CREATE INDEX applied_document ON applied (document);
CREATE TABLE decided (
  document INTEGER NOT NULL, claim TEXT NOT NULL, method TEXT NOT NULL, rank INTEGER NOT NULL, PRIMARY KEY (document, claim, method)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS saved_view (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, body TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS story (id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS ingest_run (id TEXT PRIMARY KEY, started_at TEXT NOT NULL, body TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS kept_query (id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
CREATE VIRTUAL TABLE node_search USING fts5 (terms, content='', contentless_delete=1, tokenize="ascii tokenchars '^$|'");
CREATE VIRTUAL TABLE document_search USING fts5 (terms, content='', contentless_delete=1, tokenize="ascii tokenchars '^$|'");
CREATE VIEW documents AS SELECT
  t.body ->> '$.id' AS "id",
  t.body ->> '$.type' AS "type",
  t.body ->> '$.title' AS "title",
  t.body ->> '$.publication' AS "publication",
  t.body ->> '$.publishedOn' AS "published_on",
  t.body ->> '$.issue' AS "issue",
  t.body ->> '$.page' AS "page",
  t.body ->> '$.url' AS "url",
  t.body ->> '$.note' AS "note",
  t.text AS "text"
FROM document t;
CREATE VIEW nodes AS SELECT
  t.body ->> '$.id' AS "id",
  t.body ->> '$.kind' AS "kind",
  t.body ->> '$.name' AS "name",
  t.body ->> '$.aliases' AS "aliases",
  t.body ->> '$.subtype' AS "subtype",
  t.body ->> '$.place' AS "place",
  t.body ->> '$.city' AS "city",
  t.body ->> '$.region' AS "region",
  t.body ->> '$.longitude' AS "longitude",
  t.body ->> '$.latitude' AS "latitude",
  t.body ->> '$.note' AS "note",
  s.degree AS "degree"
FROM node t JOIN standing s ON s.node = t.seq;
CREATE VIEW edges AS SELECT
  s.id || '~' || CASE e.rank WHEN 0 THEN 'SIGNED_WITH' WHEN 1 THEN 'CO_BUILT' WHEN 2 THEN 'FUNDED' WHEN 3 THEN 'SPUN_OFF_FROM' WHEN 4 THEN 'MEMBER_OF' WHEN 5 THEN 'PART_OF' WHEN 6 THEN 'ISSUED' WHEN 7 THEN 'LOCATED_IN' WHEN 8 THEN 'AFFILIATED_WITH' WHEN 9 THEN 'PARTICIPATED_IN' END || '~' || o.id AS "id",
  CASE e.rank WHEN 0 THEN 'SIGNED_WITH' WHEN 1 THEN 'CO_BUILT' WHEN 2 THEN 'FUNDED' WHEN 3 THEN 'SPUN_OFF_FROM' WHEN 4 THEN 'MEMBER_OF' WHEN 5 THEN 'PART_OF' WHEN 6 THEN 'ISSUED' WHEN 7 THEN 'LOCATED_IN' WHEN 8 THEN 'AFFILIATED_WITH' WHEN 9 THEN 'PARTICIPATED_IN' END AS "relation",
  s.id AS "source",
  o.id AS "target",
  CASE t.status WHEN 0 THEN 'planned' WHEN 1 THEN 'done' WHEN 2 THEN 'ended' END AS "status",
  t.body ->> '$.validFrom' AS "valid_from",
  t.body ->> '$.validTo' AS "valid_to",
  t.body ->> '$.title' AS "title",
  t.body ->> '$.role' AS "role",
  t.body ->> '$.amount' AS "amount",
  CASE t.state WHEN 0 THEN 'accepted' WHEN 1 THEN 'proposed' WHEN 2 THEN 'rejected' END AS "state"
FROM edge t JOIN edge e ON e.seq = t.seq JOIN node s ON s.seq = e.source JOIN node o ON o.seq = e.target WHERE t.state < 2;
CREATE VIEW claims AS SELECT
  t.id AS "id",
  CASE e.rank WHEN 0 THEN 'SIGNED_WITH' WHEN 1 THEN 'CO_BUILT' WHEN 2 THEN 'FUNDED' WHEN 3 THEN 'SPUN_OFF_FROM' WHEN 4 THEN 'MEMBER_OF' WHEN 5 THEN 'PART_OF' WHEN 6 THEN 'ISSUED' WHEN 7 THEN 'LOCATED_IN' WHEN 8 THEN 'AFFILIATED_WITH' WHEN 9 THEN 'PARTICIPATED_IN' END AS "relation",
  s.id AS "source",
  o.id AS "target",
  CASE t.status WHEN 0 THEN 'planned' WHEN 1 THEN 'done' WHEN 2 THEN 'ended' END AS "status",
  t.body ->> '$.validFrom' AS "valid_from",
  t.body ->> '$.validTo' AS "valid_to",
  t.body ->> '$.title' AS "title",
  t.body ->> '$.role' AS "role",
  t.body ->> '$.amount' AS "amount",
  CASE t.state WHEN 0 THEN 'accepted' WHEN 1 THEN 'proposed' WHEN 2 THEN 'rejected' END AS "state",
  t.body ->> '$.method' AS "method"
FROM claim t JOIN edge e ON e.seq = t.edge JOIN node s ON s.seq = e.source JOIN node o ON o.seq = e.target;
CREATE VIEW observations AS SELECT
  t.body ->> '$.id' AS "id",
  t.body ->> '$.subject' AS "subject",
  t.body ->> '$.measure' AS "measure",
  t.body ->> '$.value' AS "value",
  t.body ->> '$.unit' AS "unit",
  t.body ->> '$.bound' AS "bound",
  t.body ->> '$.period' AS "period"
FROM observation t;
CREATE VIEW decisions AS SELECT
  t.seq, t.body ->> '$.at' AS at, t.body ->> '$.by' AS "by", t.body ->> '$.action' AS action, t.body ->> '$.rule' AS rule,
  t.body ->> '$.note' AS note, t.body
FROM decision t;
CREATE VIEW evidence AS SELECT
  c.id AS claim, d.id AS document, e.value ->> 0 AS "start", e.value ->> 1 AS "end", e.value ->> 2 AS locator
FROM support u JOIN claim c ON c.seq = u.claim JOIN document d ON d.seq = u.document, json_each(u.evidence) e;
