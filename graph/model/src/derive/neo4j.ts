import { KIND_NAMES } from "../kinds.js";
import { RELATION_NAMES } from "../relations.js";

/** Raise with every change to labels, constraints, indexes or properties; a database of another version is refused. */
export const NEO4J_SCHEMA_VERSION = 2;

/** The full-text index of names. */
export const NEO4J_SEARCH_INDEX = "entity_search";

/** Indexes that came after their version: they are made in older databases when these are opened. Only add at the end. */
export const NEO4J_ADDITIONS: readonly string[] = [
  // a kind in a city by name, and kinds counted in a city without reading a node
  "CREATE INDEX entity_city_kind_sortkey IF NOT EXISTS FOR (n:Entity) ON (n.city, n.kind, n.sortKey)",
];

/**
 * Constraints and indexes of a Neo4j database, made before the first write. Every node of the network carries the
 * label `Entity` and its kind; Community edition has single-property uniqueness only, so identity is one `id`.
 * Relationships are indexed by both ends, so that a page of a hub's relations is read and not sorted.
 */
export function neo4jSchema(): readonly string[] {
  const name = (...parts: readonly string[]) => parts.join("_").toLowerCase();
  const on = (variable: string, fields: readonly string[]) => `ON (${fields.map((field) => `${variable}.${field}`).join(", ")})`;
  const unique = (label: string) => `CREATE CONSTRAINT ${name(label, "id")} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`;
  const index = (label: string, ...fields: string[]) =>
    `CREATE INDEX ${name(label, ...fields)} IF NOT EXISTS FOR (n:${label}) ${on("n", fields)}`;
  const ends = (relation: string, ...fields: string[]) =>
    `CREATE INDEX ${name(relation, ...fields)} IF NOT EXISTS FOR ()-[r:${relation}]-() ${on("r", fields)}`;
  return [
    ...["Entity", "Document", "Claim", "Observation", "Decision", "Journal", "Meta"].map(unique),
    index("Entity", "sortKey"),
    index("Entity", "degree"),
    index("Entity", "city", "sortKey"),
    ...KIND_NAMES.map((kind) => index(kind, "sortKey")),
    ...RELATION_NAMES.flatMap((relation) => [ends(relation, "source", "target"), ends(relation, "target", "source")]),
    index("Claim", "edge"),
    index("Claim", "state"),
    index("Decision", "token"),
    index("Observation", "subject"),
    index("Observation", "sortKey"),
    index("Document", "listedOn"),
    ...NEO4J_ADDITIONS,
    `CREATE FULLTEXT INDEX ${NEO4J_SEARCH_INDEX} IF NOT EXISTS FOR (n:Entity) ON EACH [n.search] OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false } }`,
  ];
}
