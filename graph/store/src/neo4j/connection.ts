import neo4j, { type Driver, type ManagedTransaction, type Session } from "neo4j-driver";
import { toAtlasError } from "./errors.js";

/** Values of a query, never spliced into its text. */
export type Parameters = Readonly<Record<string, unknown>>;

/** Runs a query and gives its rows, keyed by column. Queries that are started together travel together. */
export type Run = <Row>(cypher: string, parameters?: Parameters) => Promise<readonly Row[]>;

/** Rows, and what `version` told when they had been read. */
export interface Dated<Row> {
  readonly rows: readonly Row[];
  readonly version: string;
}

/** Runs a query for a list of rows, `$rows`; none where the list is empty. */
export async function runFor<Row>(
  run: Run,
  cypher: string,
  rows: readonly unknown[],
  parameters: Parameters = {},
): Promise<readonly Row[]> {
  return rows.length === 0 ? [] : run<Row>(cypher, { ...parameters, rows });
}

/** How long the server lets a query or a write take, in milliseconds. */
export const TIMEOUTS = { read: 5000, walk: 10_000, dump: 60_000, write: 60_000, schema: 3_600_000 } as const;

/** Rows of a stream that are given together. */
const BATCH = 500;

/** A whole number as Neo4j stores it; a plain number would be stored as a float. */
export const int = (value: number) => neo4j.int(value);

/**
 * One database of one Neo4j. All work runs in managed transactions: the driver alone retries what may be retried, and
 * one bookmark manager lets every read see every earlier write of this process, on a cluster too.
 */
export class Connection {
  readonly #bookmarks = neo4j.bookmarkManager();

  constructor(
    private readonly driver: Driver,
    readonly uri: string,
    private readonly database: string,
  ) {}

  /**
   * One query for reading. It is tried once on its own, which is one journey and not two; where that fails in a way that
   * the driver would try again, the driver does, in a managed transaction.
   */
  async read<Row>(cypher: string, parameters: Parameters = {}, timeout: number = TIMEOUTS.read): Promise<readonly Row[]> {
    return (await this.readAt<Row>(cypher, parameters, timeout)).rows;
  }

  /** As `read`, with the version of the database when it ended. */
  async readAt<Row>(cypher: string, parameters: Parameters = {}, timeout: number = TIMEOUTS.read): Promise<Dated<Row>> {
    return this.#inSession("READ", async (session) => {
      const managed = (error: Error) => {
        if (!neo4j.isRetryableError(error)) throw error;
        return session.executeRead((transaction) => transaction.run(cypher, parameters), { timeout });
      };
      const { records } = await session.run(cypher, parameters, { timeout }).catch(managed);
      return { rows: records.map((record) => record.toObject() as Row), version: session.lastBookmarks().join(" ") };
    });
  }

  /** The rows of one query in batches as they come, so that many of them are never taken in at one go. It is tried once. */
  async *stream<Row>(cypher: string, parameters: Parameters = {}, timeout: number = TIMEOUTS.read): AsyncGenerator<readonly Row[]> {
    const session = this.driver.session({ database: this.database, bookmarkManager: this.#bookmarks, defaultAccessMode: "READ" });
    try {
      let batch: Row[] = [];
      for await (const record of session.run(cypher, parameters, { timeout })) {
        batch.push(record.toObject() as Row);
        if (batch.length < BATCH) continue;
        yield batch;
        batch = [];
      }
      if (batch.length > 0) yield batch;
    } catch (error) {
      throw toAtlasError(error, this.uri, this.database);
    } finally {
      await session.close().catch(() => {});
    }
  }

  /** Several queries for reading in one transaction; they travel together. */
  async readTogether<Row>(
    queries: readonly { readonly cypher: string; readonly parameters: Parameters }[],
  ): Promise<readonly (readonly Row[])[]> {
    return this.#inSession("READ", (session) =>
      session.executeRead(
        (transaction) => {
          const run = runIn(transaction);
          return Promise.all(queries.map(({ cypher, parameters }) => run<Row>(cypher, parameters)));
        },
        { timeout: TIMEOUTS.read },
      ),
    );
  }

  /** Work in one transaction for writing. It may run more than once, and all of it or nothing is kept. */
  write<T>(work: (run: Run) => Promise<T>, timeout: number = TIMEOUTS.write): Promise<T> {
    return this.#inSession("WRITE", (session) => session.executeWrite((transaction) => work(runIn(transaction)), { timeout }));
  }

  async #inSession<T>(access: "READ" | "WRITE", work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.driver.session({ database: this.database, bookmarkManager: this.#bookmarks, defaultAccessMode: access });
    try {
      return await work(session);
    } catch (error) {
      throw toAtlasError(error, this.uri, this.database);
    } finally {
      // a session that cannot be closed belongs to a connection that is gone; the first error tells why
      await session.close().catch(() => {});
    }
  }

  /**
   * The bookmark of the last transaction, whoever's it was. The bookmark manager keeps it, so that whatever is read after it,
   * from whichever member of a cluster, is no older.
   */
  async version(): Promise<string> {
    return (await this.readAt("RETURN 1")).version;
  }

  /** Whether the server answers, asked once. */
  async check(): Promise<void> {
    try {
      await this.driver.verifyConnectivity({ database: this.database });
    } catch (error) {
      throw toAtlasError(error, this.uri, this.database);
    }
  }

  close(): Promise<void> {
    return this.driver.close();
  }
}

/** Neo4j's word for a node that another transaction deleted while we waited for its lock. */
const GONE = "Neo.ClientError.Statement.EntityNotFound";

function runIn(transaction: ManagedTransaction): Run {
  return async <Row>(cypher: string, parameters: Parameters = {}) => {
    try {
      const { records } = await transaction.run(cypher, parameters);
      return records.map((record) => record.toObject() as Row);
    } catch (error) {
      if (!(error instanceof neo4j.Neo4jError) || error.code !== GONE) throw error;
      // the work is right when done again; a transient code tells the driver so
      throw new neo4j.Neo4jError(error.message, "Neo.TransientError.Transaction.Outdated", "50N42", "outdated", undefined, error);
    }
  };
}
