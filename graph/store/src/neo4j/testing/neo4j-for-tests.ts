import neo4j, { type Driver } from "neo4j-driver";
import { type RunningNeo4j, startNeo4j } from "../../../../../scripts/lib/neo4j.mjs";
import type { GraphStore } from "../../graph-store.js";
import { toAtlasError } from "../errors.js";
import { type Neo4jOptions, openNeo4j } from "../open.js";

/** A Neo4j that tests may empty as they like. */
export interface Neo4jForTests {
  readonly options: Neo4jOptions;
  /** A store on a graph without anything in it. */
  openEmpty(): Promise<GraphStore>;
  stop(): Promise<void>;
}

/**
 * The Neo4j that NEO4J_URI names, where it is empty or was marked by an earlier run as a test database; without
 * NEO4J_URI one of our own. Throws with cause and remedy where there is none.
 */
export async function neo4jForTests(env: NodeJS.ProcessEnv = process.env): Promise<Neo4jForTests> {
  const { NEO4J_URI: uri, NEO4J_USER: user = "neo4j", NEO4J_PASSWORD: password = "", NEO4J_DATABASE: database = "neo4j" } = env;
  const own: RunningNeo4j | undefined = uri
    ? undefined
    : await startNeo4j({ ephemeral: true, brief: true, say: (line) => console.log(line) });
  const options = { uri: own?.uri ?? uri ?? "", user: own?.user ?? user, password: own?.password ?? password, database, retryFor: 15_000 };
  const driver = neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), { disableLosslessIntegers: true });
  const run = (cypher: string) => driver.executeQuery(cypher, {}, { database });
  const close = async () => {
    await driver.close();
    await own?.stop();
  };
  try {
    await claim(driver, options);
  } catch (error) {
    await close();
    throw toAtlasError(error, options.uri, database);
  }
  const openEmpty = async () => {
    await run(EMPTY);
    return openNeo4j(options);
  };
  const stop = async () => {
    // left as it was found: without the mark, what is kept in it from now on is safe from tests
    if (own === undefined) await run(EMPTY).then(() => run("MATCH (m:Meta {id: 'test'}) DELETE m"));
    await close();
  };
  return { options, openEmpty, stop };
}

const EMPTY = "MATCH (n) WHERE NOT n:Meta DETACH DELETE n";

/** Marks the database as one for tests; refuses one with data that has no such mark, since tests empty it. */
async function claim(driver: Driver, { uri, database = "neo4j" }: Neo4jOptions): Promise<void> {
  const look = "RETURN EXISTS { MATCH (:Meta {id: 'test'}) } OR NOT EXISTS { MATCH (n) WHERE NOT n:Meta } AS ours";
  const { records } = await driver.executeQuery(look, {}, { database });
  if (records[0]?.get("ours") !== true) {
    throw new Error(
      `NEO4J_URI (${uri}, database "${database}") holds data and no mark of a test database: tests would erase it. Name an empty one, or unset NEO4J_URI.`,
    );
  }
  await driver.executeQuery("MERGE (:Meta {id: 'test'})", {}, { database });
}
