import { AtlasError } from "@chengyu-atlas/model";
import type { GraphStore } from "./graph-store.js";
import type { Neo4jOptions } from "./neo4j/open.js";
import type { SqliteOptions } from "./sqlite/open.js";

/**
 * What `openStore` reads: `NEO4J_URI` chooses Neo4j, with `NEO4J_USER` (default neo4j), `NEO4J_PASSWORD`, `NEO4J_DATABASE`
 * (default neo4j) and `NEO4J_WAIT`, the seconds to wait for a server that is not up yet (default 0); else `ATLAS_DB` names
 * the SQLite file.
 */
export type StoreEnvironment = Readonly<Record<string, string | undefined>>;

/** The file of the embedded database where the environment names none. */
export const DEFAULT_FILE = "data/atlas.db";

/**
 * Opens the graph store that the environment names. Engines are loaded when they are needed, so that none costs the other its
 * start. `options` are for SQLite alone.
 */
export async function openStore(environment: StoreEnvironment = process.env, options: SqliteOptions = {}): Promise<GraphStore> {
  if (environment["NEO4J_URI"]) {
    const { openNeo4j } = await import("./neo4j/open.js");
    return openNeo4j(neo4jOptions(environment, environment["NEO4J_URI"]));
  }
  const { openSqlite } = await import("./sqlite/open.js");
  try {
    return await openSqlite(environment["ATLAS_DB"] || DEFAULT_FILE, options);
  } catch (error) {
    if (!(error instanceof AtlasError)) throw error;
    // the engine knows its file, only this place knows how a user names another
    throw new AtlasError(error.code, `${error.message} ATLAS_DB names the file.`, { cause: error });
  }
}

function neo4jOptions(environment: StoreEnvironment, uri: string): Neo4jOptions {
  const { NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database, NEO4J_WAIT: wait } = environment;
  const seconds = Number(wait || 0);
  if (!(seconds >= 0 && seconds <= 3600)) {
    throw new AtlasError("INVALID_INPUT", `NEO4J_WAIT is "${wait}"; it takes seconds from 0 to 3600.`);
  }
  return { uri, patience: seconds * 1000, ...(user && { user }), ...(password && { password }), ...(database && { database }) };
}
