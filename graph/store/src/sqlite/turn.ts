import { setTimeout as sleep } from "node:timers/promises";
import { AtlasError } from "@chengyu-atlas/model";
import type { Connection } from "./connection.js";

/** How long a writer waits for its turn, and how long between tries, in milliseconds. */
const WAIT = 5000;
const BETWEEN = 20;

/** Where documents are written in groups: how long a group stays open, in milliseconds, and how many documents it holds. */
const GROUP_TIME = 100;
const GROUP_SIZE = 1000;

/** What a writer keeps in memory beside the file. */
export interface Kept {
  /** Puts it into the file; called before a transaction ends. */
  write(): void;
  /** Drops it; called when a transaction is undone. */
  clear(): void;
  /** Whether it is so much that the group should end. */
  isFull(): boolean;
}

/**
 * The turns of one writer. Each document is a transaction; or several are one, so that pages which all of them change are
 * written once. Where one of a group fails it is undone with the group, and the others are written again, each by itself:
 * a document is in the file wholly or not at all, and one that was reported as written stays.
 */
export class Turns {
  #group: (() => unknown)[] = [];
  #timer: NodeJS.Timeout | undefined;
  #failure: unknown;

  constructor(
    private readonly db: Connection,
    private readonly grouped: boolean,
    private readonly kept?: Kept,
  ) {}

  /** Runs `work` within a transaction once no other process is writing. `work` may be run again. */
  async write<T>(work: () => T): Promise<T> {
    // another writer of this store may end the transaction that it began before it is this one's turn
    do await this.#begin();
    while (!this.db.inTransaction);
    const result = this.#undoing(work);
    this.#group.push(work);
    if (!this.grouped || this.#group.length >= GROUP_SIZE || this.kept?.isFull()) this.settle();
    else this.#timer ??= setTimeout(() => this.#settleLater(), GROUP_TIME);
    return result;
  }

  /** Ends an open group, so that whoever reads the file sees what was written. */
  settle(): void {
    if (this.#group.length === 0 && this.#failure === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const failure = this.#failure;
    this.#failure = undefined;
    if (failure !== undefined) throw failure;
    this.#undoing(() => this.#commit());
    this.#group = [];
  }

  #commit(): void {
    if (!this.db.inTransaction) return;
    this.kept?.write();
    this.db.run("COMMIT");
  }

  #settleLater(): void {
    try {
      this.settle();
    } catch (error) {
      // nobody waits for the end of a group: the next to write or to close hears of it
      this.#failure = error;
    }
  }

  #undoing<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (this.db.inTransaction) this.db.run("ROLLBACK");
      this.kept?.clear();
      const group = this.#group;
      this.#group = [];
      for (const earlier of group) {
        this.db.run("BEGIN IMMEDIATE");
        this.#undoing(() => {
          earlier();
          this.#commit();
        });
      }
      throw error;
    }
  }

  /** SQLite would wait for its turn too, but with the whole process; here others run between the tries. */
  async #begin(): Promise<void> {
    const deadline = performance.now() + WAIT;
    if (this.#failure !== undefined) this.settle();
    for (; !this.db.inTransaction; await sleep(BETWEEN)) {
      try {
        this.db.run("PRAGMA busy_timeout = 0");
        this.db.run("BEGIN IMMEDIATE");
        return;
      } catch (error) {
        if (!isBusy(error) || performance.now() > deadline) throw error;
      } finally {
        this.db.run(`PRAGMA busy_timeout = ${WAIT}`);
      }
    }
  }
}

function isBusy(error: unknown): boolean {
  if (!(error instanceof AtlasError) || !(error.cause instanceof Error) || !("code" in error.cause)) return false;
  return String(error.cause.code).startsWith("SQLITE_BUSY");
}
