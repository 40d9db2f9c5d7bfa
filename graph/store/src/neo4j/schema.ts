import { AtlasError } from "@chengyu-atlas/model";
import { NEO4J_ADDITIONS, NEO4J_SCHEMA_VERSION, neo4jSchema } from "@chengyu-atlas/model/derive";
import { type Connection, int, TIMEOUTS } from "./connection.js";

interface Found {
  readonly version: number | null;
  /** How many of the later indexes it has; `null` in a database that was made before the first. */
  readonly additions: number | null;
  /** The version of the schema that the files were written for which an importer loaded and nobody opened yet. */
  readonly imported: number | null;
  readonly empty: boolean;
}

const LOOK = `
OPTIONAL MATCH (m:Meta {id: 'schema'})
RETURN m.version AS version, m.additions AS additions, m.imported AS imported, NOT EXISTS { MATCH (n) WHERE NOT n:Meta } AS empty`;

/**
 * Makes constraints and indexes before the first write, or after an import, and waits until they work; once per database,
 * told by a Meta node with the version. A database of another version, or with data that is not ours, is refused and left as it is.
 */
export async function ensureSchema(connection: Connection): Promise<void> {
  // a server that was just started may be slow to its first question
  const [found] = await connection.read<Found>(LOOK, {}, TIMEOUTS.schema);
  if (found?.version === NEO4J_SCHEMA_VERSION) {
    if ((found.additions ?? 0) >= NEO4J_ADDITIONS.length) return;
    await make(connection, NEO4J_ADDITIONS);
    return mark(connection);
  }
  const { uri } = connection;
  const version = found?.version ?? found?.imported;
  if (version != null && version !== NEO4J_SCHEMA_VERSION) {
    throw new AtlasError(
      "STORE_INCOMPATIBLE",
      `The Neo4j database at ${uri} has version ${version} of the atlas's schema, this program version ${NEO4J_SCHEMA_VERSION}; use the program that wrote it, or an empty database by NEO4J_DATABASE.`,
    );
  }
  if (version == null && found?.empty !== true) {
    throw new AtlasError(
      "STORE_INCOMPATIBLE",
      `The Neo4j database at ${uri} holds data that the atlas did not write; choose an empty one by NEO4J_DATABASE or NEO4J_URI.`,
    );
  }
  await make(connection, neo4jSchema());
  if (found?.imported != null) await completeImport(connection);
  await mark(connection);
}

async function make(connection: Connection, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await connection.write((run) => run(statement), TIMEOUTS.schema);
  await connection.write((run) => run(`CALL db.awaitIndexes(${TIMEOUTS.schema / 1000})`), TIMEOUTS.schema);
}

async function mark(connection: Connection): Promise<void> {
  // `lock` is a name that writers lock nodes by; Neo4j takes no lock for the name of a property that it never met
  const cypher = "MERGE (m:Meta {id: 'schema'}) SET m.version = $version, m.additions = $additions, m.lock = '' REMOVE m.imported";
  const parameters = { version: int(NEO4J_SCHEMA_VERSION), additions: int(NEO4J_ADDITIONS.length) };
  await connection.write((run) => run(cypher, parameters));
}

/** Nodes that are changed in one transaction. */
const BATCH = 50_000;

/** The importer leaves empty lists out, and every node has a list of aliases. */
async function completeImport(connection: Connection): Promise<void> {
  const lists = "MATCH (n:Entity) WHERE n.aliases IS NULL WITH n LIMIT $batch SET n.aliases = [] RETURN count(n) AS done";
  for (let done = BATCH; done === BATCH; ) {
    const [row] = await connection.write((run) => run<{ readonly done: number }>(lists, { batch: int(BATCH) }), TIMEOUTS.schema);
    done = row?.done ?? 0;
  }
}
