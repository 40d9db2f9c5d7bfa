import { type Pause, pacer } from "../pace.js";
import type { Connection } from "./connection.js";

/** Nothing is read again before so many times as long have passed as the last reading took. */
const REST = 5;

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
  #kept: Kept<T> | undefined;
  #writes = 0;
  #reading = false;
  #notBefore = 0;

  /** `read` reads it from a connection that stays on one state, letting others run between; `acquire` gives one on the file as it is now, `release` takes it back. */
  constructor(
    private readonly file: Connection,
    private readonly read: (db: Connection, pause: Pause) => Promise<T>,
    private readonly acquire: () => Connection,
    private readonly release: (db: Connection) => void,
  ) {}

  /** What is so in the very state that the main connection reads, of which `version` tells; `undefined` where it is not at hand. */
  current(version = this.#version()): T | undefined {
    const kept = this.#kept;
    if (kept !== undefined && kept.writes === this.#writes && kept.version === version) return kept.what;
    this.#kept = undefined;
    if (!this.#reading && performance.now() >= this.#notBefore) {
      this.#reading = true;
      setImmediate(() => this.#read());
    }
    return undefined;
  }

  /** To be called with every write of this store, which `data_version` does not tell. */
  forget(): void {
    this.#writes += 1;
    this.#kept = undefined;
  }

  /** Changes when another connection, here or in another process, has written. */
  #version(): number {
    return this.file.number("PRAGMA data_version");
  }

  async #read(): Promise<void> {
    const begun = performance.now();
    try {
      const db = this.acquire();
      try {
        const [version, writes] = [this.#version(), this.#writes];
        // a state is taken with the first question; it is that of `version` where nobody wrote in between
        db.get("SELECT max(seq) FROM edge");
        if (version !== this.#version()) return;
        this.#kept = { what: await this.read(db, pacer()), version, writes };
      } finally {
        this.release(db);
      }
    } catch {
      // the file was closed meanwhile, or cannot be read: who asks it next is told why
    } finally {
      this.#reading = false;
      this.#notBefore = performance.now() + REST * (performance.now() - begun);
    }
  }
}
