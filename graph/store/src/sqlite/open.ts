import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { AtlasError } from "@chengyu-atlas/model";
import { SQLITE_ADDITIONS, SQLITE_APPLICATION_ID, SQLITE_SCHEMA_VERSION, sqliteSchema } from "@chengyu-atlas/model/derive";
import type { GraphStore } from "../graph-store.js";
import { Connection } from "./connection.js";
import { storeError } from "./errors.js";
import { ReadingThreads } from "./reading-threads.js";
import { SqliteStore } from "./store.js";
import { Turns } from "./turn.js";

export interface SqliteOptions {
  /**
   * `full` (the default): what was written is on the disk, power cut or not. `fast`: documents are put on the disk in
   * groups; other processes see them up to a tenth of a second later, and a crash may take back the last of them, whole
   * ones. The file stays sound either way. For loading what can be loaded again.
   */
  readonly durability?: "full" | "fast";
  /**
   * Threads for questions that may take long, so that they hold up nobody, each started when it is needed; without any
   * (the default) such questions are answered in stretches.
   */
  readonly threads?: number;
  /** Milliseconds that such a question may take in a thread; it is ended then, with TIMEOUT. Default: any. */
  readonly longest?: number;
}

/** Page cache of the main connection in KiB. Loading is three per cent faster with four times as much, and then memory grows with the file. */
const CACHE = 65_536;
/** Pages in the log before they are moved to the file. */
const LOG_PAGES = 16_000;

/**
 * Opens the graph in a SQLite file, which is made, with its folder, where there is none. `:memory:` is a file of its own
 * that is gone after `close`. Throws STORE_DENIED, STORE_UNAVAILABLE, STORE_CORRUPT or STORE_INCOMPATIBLE.
 */
export async function openSqlite(path: string, options: SqliteOptions = {}): Promise<GraphStore> {
  if (path === ":memory:") {
    const folder = mkdtempSync(join(tmpdir(), "chengyu-atlas-"));
    return open(join(folder, "atlas.db"), options, () => rmSync(folder, { recursive: true, force: true }));
  }
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw storeError(path, error);
  }
  return open(path, options, () => {});
}

async function open(
  path: string,
  { durability = "full", threads = 0, longest = Number.POSITIVE_INFINITY }: SqliteOptions,
  afterClose: () => void,
): Promise<GraphStore> {
  const db = new Connection(path);
  try {
    const synchronous = durability === "full" ? "FULL" : "NORMAL";
    db.script(`PRAGMA busy_timeout = 5000; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -${CACHE};`);
    checkVersion(db);
    db.script(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous}; PRAGMA wal_autocheckpoint = ${LOG_PAGES};`);
    await new Turns(db, false).write(() => {
      for (const statement of checkVersion(db) === "empty" ? sqliteSchema() : SQLITE_ADDITIONS) db.script(statement);
    });
    return new SqliteStore(db, durability === "fast", afterClose, threads > 0 ? new ReadingThreads(path, threads, longest) : undefined);
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Whether a file is empty or ours; any other is refused, naming what it is and what is needed. */
function checkVersion(db: Connection): "empty" | "ours" {
  const application = db.number("PRAGMA application_id");
  const version = db.number("PRAGMA user_version");
  if (application === 0 && version === 0 && db.number("SELECT count(*) FROM sqlite_schema") === 0) return "empty";
  if (application !== SQLITE_APPLICATION_ID) {
    const needed = `this program reads atlas files of version ${SQLITE_SCHEMA_VERSION}`;
    throw new AtlasError(
      "STORE_INCOMPATIBLE",
      `The file "${db.path}" is a SQLite database of another program (version ${version}); ${needed}. Name another file.`,
    );
  }
  if (version !== SQLITE_SCHEMA_VERSION) {
    const remedy = version > SQLITE_SCHEMA_VERSION ? "Use the newer program" : "Ingest into a new file";
    throw new AtlasError(
      "STORE_INCOMPATIBLE",
      `The database "${db.path}" has version ${version}, this program reads version ${SQLITE_SCHEMA_VERSION}. ${remedy}.`,
    );
  }
  return "ours";
}
