import { setTimeout } from "node:timers/promises";
import { AtlasError } from "@chengyu-atlas/model";
import type { Connection } from "./connection.js";

/** How long a writer waits for its turn, and how long between tries, in milliseconds. */
const WAIT = 5000;
const BETWEEN = 20;

/**
 * Runs `work` as one transaction once no other process is writing. SQLite would wait too, but with the whole process;
 * here it tries, and lets others run between the tries.
 */
export async function inTurn<T>(db: Connection, work: () => T): Promise<T> {
  const deadline = performance.now() + WAIT;
  for (;;) {
    try {
      db.run("PRAGMA busy_timeout = 0");
      return db.transaction("BEGIN IMMEDIATE", work);
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error;
    } finally {
      db.run(`PRAGMA busy_timeout = ${WAIT}`);
    }
    await setTimeout(BETWEEN);
  }
}

function isBusy(error: unknown): boolean {
  if (!(error instanceof AtlasError) || !(error.cause instanceof Error) || !("code" in error.cause)) return false;
  return String(error.cause.code).startsWith("SQLITE_BUSY");
}
