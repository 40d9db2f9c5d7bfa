import Database from "libsql";
import { storeError } from "./errors.js";

/** What SQLite columns hold and parameters take here. Never a boolean: libsql ends the process over one. */
export type Value = string | number | null;

/** Rows come as tuples in the order of the selected columns: making objects costs as much as reading them. */
export type Row = readonly unknown[];

/** Statements that are kept prepared: questions that are put together of many parts have many wordings. */
const KEPT = 1000;

type Statement = Database.Statement<unknown[]>;

/**
 * A connection to one file. Statements are prepared once and kept; what the driver throws leaves as an AtlasError.
 * Everything here is synchronous: callers keep each question short, or ask it in slices and let others run between.
 */
export class Connection {
  readonly #statements = new Map<string, Statement>();
  readonly #db: Database.Database;

  constructor(readonly path: string) {
    this.#db = this.#guard(() => new Database(path));
  }

  /** All rows that `sql` gives. `T` says what its columns hold. */
  all<T extends Row>(sql: string, ...parameters: readonly Value[]): readonly T[] {
    return this.#guard(() => this.#statement(sql).all(parameters) as T[]);
  }

  /** The first row, if any. */
  get<T extends Row>(sql: string, ...parameters: readonly Value[]): T | undefined {
    return this.#guard(() => this.#statement(sql).get(parameters) as T | undefined);
  }

  /** The one column of the one row of a count or sum. */
  number(sql: string, ...parameters: readonly Value[]): number {
    return Number(this.get<[number]>(sql, ...parameters)?.[0] ?? 0);
  }

  run(sql: string, ...parameters: readonly Value[]): void {
    this.#guard(() => this.#statement(sql).run(parameters));
  }

  /** The same with parameters in a list, which may be long. */
  runAll(sql: string, parameters: readonly Value[]): void {
    this.#guard(() => this.#statement(sql).run(parameters));
  }

  /** Runs statements that are not worth keeping. */
  script(sql: string): void {
    this.#guard(() => this.#db.exec(sql));
  }

  get inTransaction(): boolean {
    return this.#db.inTransaction;
  }

  /** Reads on one unchanging state of the file; within a transaction, on what that has written so far. */
  unchanging<T>(read: () => T): T {
    if (this.inTransaction) return read();
    this.run("BEGIN");
    try {
      return read();
    } finally {
      if (this.inTransaction) this.run("COMMIT");
    }
  }

  /** Moves the log into the file, which then can be copied by itself; where another process still reads, the last to close does it. */
  emptyLog(): void {
    this.get("PRAGMA wal_checkpoint(TRUNCATE)");
  }

  close(): void {
    this.#statements.clear();
    this.#db.close();
  }

  #statement(sql: string): Statement {
    const kept = this.#statements.get(sql);
    if (kept) return kept;
    if (this.#statements.size >= KEPT) this.#statements.clear();
    const statement = this.#db.prepare(sql);
    if (/^\s*(SELECT|WITH|PRAGMA)/iu.test(sql)) statement.raw();
    this.#statements.set(sql, statement);
    return statement;
  }

  #guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw storeError(this.path, error);
    }
  }
}
