import { AtlasError } from "@chengyu-atlas/model";
import { NEO4J_ADDITIONS, NEO4J_SCHEMA_VERSION, neo4jSchema } from "@chengyu-atlas/model/derive";
import { type Connection, int } from "./connection.js";

interface Found {
  readonly version: number | null;
  /** How many of the later indexes it has; `null` in a database that was made before the first. */
  readonly additions: number | null;
  readonly empty: boolean;
}

const LOOK = `
OPTIONAL MATCH (m:Meta {id: 'schema'})
RETURN m.version AS version, m.additions AS additions, NOT EXISTS { MATCH (n) WHERE NOT n:Meta } AS empty`;

/**
 * Makes constraints and indexes before the first write and waits until they work; once per database, told by a Meta
 * node with the version. A database of another version, or with data that is not ours, is refused and left as it is.
 */
export async function ensureSchema(connection: Connection): Promise<void> {
  const [found] = await connection.read<Found>(LOOK);
  if (found?.version === NEO4J_SCHEMA_VERSION)
    return (found.additions ?? 0) < NEO4J_ADDITIONS.length ? make(connection, NEO4J_ADDITIONS) : undefined;
  const { uri } = connection;
  if (found?.version != null) {
    throw new AtlasError(
      "STORE_INCOMPATIBLE",
      `The Neo4j database at ${uri} has version ${found.version} of the atlas's schema, this program version ${NEO4J_SCHEMA_VERSION}; use the program that wrote it, or an empty database by NEO4J_DATABASE.`,
    );
  }
  if (found?.empty !== true) {
    throw new AtlasError(
      "STORE_INCOMPATIBLE",
      `The Neo4j database at ${uri} holds data that the atlas did not write; choose an empty one by NEO4J_DATABASE or NEO4J_URI.`,
    );
  }
  await make(connection, neo4jSchema());
}

async function make(connection: Connection, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await connection.write((run) => run(statement));
  await connection.write((run) => run("CALL db.awaitIndexes(60)"));
  // `lock` is a name that writers lock nodes by; Neo4j takes no lock for the name of a property that it never met
  const mark = "MERGE (m:Meta {id: 'schema'}) SET m.version = $version, m.additions = $additions, m.lock = ''";
  const parameters = { version: int(NEO4J_SCHEMA_VERSION), additions: int(NEO4J_ADDITIONS.length) };
  await connection.write((run) => run(mark, parameters));
}
