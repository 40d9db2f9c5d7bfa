import { type Pause, pacer } from "../pace.js";
import { Connection } from "./connection.js";

/** Page cache of a connection for long reads, in KiB. */
const CACHE = 16_384;

/**
 * Connections for questions that take longer than a moment. Each sees the file as it was when its question began,
 * whatever is written meanwhile, so such a question can be asked in stretches, with other work between them.
 */
export class Snapshots {
  readonly #idle: Connection[] = [];
  readonly #busy = new Set<Connection>();

  constructor(private readonly path: string) {}

  async read<T>(work: (db: Connection, pause: Pause) => Promise<T>): Promise<T> {
    const db = this.acquire();
    try {
      return await work(db, pacer());
    } finally {
      this.release(db);
    }
  }

  /** A connection on an unchanging state of the file; `release` must follow. */
  acquire(): Connection {
    const db = this.#idle.pop() ?? this.#open();
    this.#busy.add(db);
    db.run("BEGIN");
    return db;
  }

  release(db: Connection): void {
    // after `close` the connection is gone, and with it its transaction
    if (!this.#busy.delete(db)) return;
    db.run("COMMIT");
    this.#idle.push(db);
  }

  close(): void {
    for (const db of [...this.#idle, ...this.#busy]) db.close();
    this.#idle.length = 0;
    this.#busy.clear();
  }

  #open(): Connection {
    const db = new Connection(this.path);
    db.script(`PRAGMA trusted_schema = OFF; PRAGMA busy_timeout = 5000; PRAGMA cache_size = -${CACHE};`);
    return db;
  }
}
