import { setTimeout as sleep } from "node:timers/promises";
import { AtlasError } from "@chengyu-atlas/model";
import neo4j, { type Driver } from "neo4j-driver";
import type { GraphStore } from "../graph-store.js";
import { Connection } from "./connection.js";
import { ensureSchema } from "./schema.js";
import { Neo4jStore } from "./store.js";

export interface Neo4jOptions {
  /** `bolt://host:7687` for one server, `neo4j://` for a cluster, `neo4j+s://` with TLS, as for Aura. */
  readonly uri: string;
  /** Default `neo4j`. */
  readonly user?: string;
  readonly password?: string;
  /** Default `neo4j`. */
  readonly database?: string;
  /** How long a database that is not up yet is waited for, in milliseconds; default not at all. */
  readonly patience?: number;
  /** How long the driver tries a transaction again that may be tried again; default 30 seconds. */
  readonly retryFor?: number;
}

/** Opens a graph on Neo4j and makes its schema where it has none. */
export async function openNeo4j(options: Neo4jOptions): Promise<GraphStore> {
  return new Neo4jStore(await connectNeo4j(options));
}

export async function connectNeo4j({ patience = 0, database = "neo4j", ...options }: Neo4jOptions): Promise<Connection> {
  const connection = new Connection(driverOf(options), options.uri, database);
  try {
    await whenUp(connection, Date.now() + patience);
    await ensureSchema(connection);
    return connection;
  } catch (error) {
    await connection.close();
    throw error;
  }
}

function driverOf({ uri, user = "neo4j", password = "", retryFor = 30_000 }: Neo4jOptions): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout: 5000,
      connectionAcquisitionTimeout: 20_000,
      // a connection that idled is asked before it is used: a restarted server costs no failed request
      connectionLivenessCheckTimeout: 30_000,
      maxConnectionPoolSize: 50,
      maxTransactionRetryTime: retryFor,
      notificationFilter: { minimumSeverityLevel: neo4j.notificationFilterMinimumSeverityLevel.OFF },
      telemetryDisabled: true,
      userAgent: "chengyu-atlas",
    });
  } catch (cause) {
    const example = "e.g. bolt://127.0.0.1:7687";
    throw new AtlasError("STORE_UNAVAILABLE", `NEO4J_URI "${uri}" is no address of a Neo4j; give one, ${example}.`, { cause });
  }
}

/** Asks until the database answers or patience ends. Only what is not up is asked again: a wrong password stays wrong. */
async function whenUp(connection: Connection, until: number): Promise<void> {
  for (let wait = 250; ; wait = Math.min(2 * wait, 4000)) {
    try {
      return await connection.check();
    } catch (error) {
      const down = error instanceof AtlasError && error.code === "STORE_UNAVAILABLE";
      if (!down || Date.now() + wait > until) throw error;
      await sleep(wait);
    }
  }
}
