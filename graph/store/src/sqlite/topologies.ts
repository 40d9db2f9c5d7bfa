import { pacer } from "../pace.js";
import type { Connection } from "./connection.js";
import { readTopology, type Topology } from "./topology.js";

/** A topology is not read again before so many times as long have passed as the last reading took. */
const REST = 5;

interface Kept {
  readonly topology: Topology;
  /** What the main connection and this store said when it was read. */
  readonly version: number;
  readonly writes: number;
}

/**
 * The topology of a file, kept in memory for as long as nobody writes. It is read when it is first asked for, in the
 * background; until it is there, and again after a write by whomever, the file itself is asked.
 */
export class Topologies {
  #kept: Kept | undefined;
  #writes = 0;
  #reading = false;
  #notBefore = 0;

  /** `acquire` gives a connection on the file as it is now, `release` takes it back. */
  constructor(
    private readonly file: Connection,
    private readonly acquire: () => Connection,
    private readonly release: (db: Connection) => void,
  ) {}

  /** The topology of the very state that the main connection reads; `undefined` where it is not at hand. */
  current(): Topology | undefined {
    const kept = this.#kept;
    if (kept !== undefined && kept.writes === this.#writes && kept.version === this.#version()) return kept.topology;
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
        const topology = await readTopology(db, pacer());
        this.#kept = { topology, version, writes };
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
