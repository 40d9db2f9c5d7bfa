import neo4j from "neo4j-driver";

interface Access {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** Properties whose items no writer puts in any order, and those that differ from one writing to the next. */
const LISTS = ["documents"];
const JSONS = ["said", "raw"];
const CHANCE = ["token"];

/**
 * All that a Neo4j holds, one line for each node and relationship: its labels or type, its ends and every property with its
 * type, so that two databases are alike where their lines are.
 */
export async function neo4jContent({ uri, user, password }: Access): Promise<readonly string[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const nodes = await driver.executeQuery(
      `MATCH (n) RETURN labels(n) AS labels, properties(n) AS of,
         [(o)-[:SUPPORTED_BY]->(n)-[:IN]->(d) | [o.id, d.id]] AS about`,
    );
    const relationships = await driver.executeQuery(
      "MATCH (a)-[r]->(b) WHERE type(r) <> 'SUPPORTED_BY' AND type(r) <> 'IN' RETURN type(r) AS type, toString(a.id) AS a, toString(b.id) AS b, properties(r) AS of",
    );
    return [
      ...nodes.records.map((row) => JSON.stringify(["node", [...row.get("labels")].sort(), told(row.get("of")), row.get("about")])),
      ...relationships.records.map((row) => JSON.stringify([row.get("type"), row.get("a"), row.get("b"), told(row.get("of"))])),
    ].sort();
  } finally {
    await driver.close();
  }
}

/** Empties a database but for what tells of its schema. */
export async function emptyNeo4j({ uri, user, password }: Access): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  await driver.executeQuery("MATCH (n) WHERE NOT n:Meta DETACH DELETE n").finally(() => driver.close());
}

/** Names of the constraints and indexes of a database. */
export async function neo4jSchemaNames({ uri, user, password }: Access): Promise<readonly string[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const { records } = await driver
    .executeQuery("SHOW INDEXES YIELD name, state RETURN name + ' ' + state AS name ORDER BY name")
    .finally(() => driver.close());
  return records.map((row) => row.get("name"));
}

function told(properties: Readonly<Record<string, unknown>>): unknown {
  return Object.entries(properties)
    .filter(([name]) => !CHANCE.includes(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => {
      if (LISTS.includes(name)) return [name, [...(value as readonly string[])].sort()];
      if (JSONS.includes(name)) return [name, unordered(JSON.parse(value as string))];
      return [name, neo4j.isInt(value) ? `integer ${value}` : value];
    });
}

/** A value of JSON whose lists are in one order. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unordered).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, of]) => [name, unordered(of)]),
  );
}
