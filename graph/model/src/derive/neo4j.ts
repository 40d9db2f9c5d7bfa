import { KIND_NAMES } from "../kinds.js";

/** Raise with every change to labels, constraints or indexes. */
export const NEO4J_SCHEMA_VERSION = 1;

/**
 * Constraints and indexes of a Neo4j database, made before the first write. Every node of the network carries the
 * label `Entity` and its kind; Community edition has single-property uniqueness only, so identity is one `id`.
 */
export function neo4jSchema(): readonly string[] {
  const unique = (label: string) => `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`;
  const index = (label: string, ...fields: string[]) =>
    `CREATE INDEX ${label.toLowerCase()}_${fields.join("_").toLowerCase()} IF NOT EXISTS FOR (n:${label}) ON (${fields.map((f) => `n.${f}`).join(", ")})`;
  return [
    ...["Entity", "Document", "Claim", "Observation", "Meta"].map(unique),
    index("Entity", "sortKey"),
    index("Entity", "degree"),
    ...KIND_NAMES.map((kind) => index(kind, "sortKey")),
    index("Claim", "edge"),
    index("Observation", "subject"),
    index("Document", "publishedOn"),
    "CREATE FULLTEXT INDEX entity_search IF NOT EXISTS FOR (n:Entity) ON EACH [n.search] OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } }",
  ];
}
