import { Background } from "../background.js";
import { type Pause, pacer } from "../pace.js";
import type { Connection } from "./connection.js";

interface Kept<T> {
  readonly what: T;
  /** What the main connection and this store said when it was read. */
  readonly version: number;
  readonly writes: number;
}

/**
 * Something of a file, kept in memory for as long as nobody writes. It is read when it is first asked for, in the
 * background; until it is there, and again after a write by whomever, the file itself is asked.
 */
export class InMemory<T> {
  readonly #kept = new Background(() => this.#read());
  #writes = 0;

  /** `read` reads it from a connection that stays on one state, letting others run between; `acquire` gives one on the file as it is now, `release` takes it back. */
  constructor(
    private readonly file: Connection,
    private readonly read: (db: Connection, pause: Pause) => Promise<T>,
    private readonly acquire: () => Connection,
    private readonly release: (db: Connection) => void,
  ) {}

  /** What is so in the very state that the main connection reads, of which `version` tells; `undefined` where it is not at hand. */
  current(version = this.#version()): T | undefined {
    const kept = this.#kept.current();
    if (kept === undefined) return undefined;
    if (kept.writes === this.#writes && kept.version === version) return kept.what;
    this.#kept.forget();
    this.#kept.current();
    return undefined;
  }

  /** To be called with every write of this store, which `data_version` does not tell. */
  forget(): void {
    this.#writes += 1;
    this.#kept.forget();
  }

  /** Changes when another connection, here or in another process, has written. */
  #version(): number {
    return this.file.number("PRAGMA data_version");
  }

  async #read(): Promise<Kept<T> | undefined> {
    const db = this.acquire();
    try {
      const [version, writes] = [this.#version(), this.#writes];
      // a state is taken with the first question; it is that of `version` where nobody wrote in between
      db.get("SELECT max(seq) FROM edge");
      if (version !== this.#version()) return undefined;
      return { what: await this.read(db, pacer()), version, writes };
    } finally {
      this.release(db);
    }
  }
}
