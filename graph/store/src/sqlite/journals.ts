import type { Decision } from "@chengyu-atlas/model";
import { Journal } from "../curation/journal.js";
import type { Connection } from "./connection.js";

/** The journal as this process knows it: only what was added since is read. */
export class Journals {
  #known = new Journal();

  /** The journal as it is in the file now. */
  current(db: Connection): Journal {
    if (db.number("SELECT max(seq) FROM decision") !== this.#known.last) {
      const later = db.all<[string]>("SELECT body FROM decision WHERE seq > ? ORDER BY seq", this.#known.last);
      this.#known = this.#known.with(...later.map(([body]) => JSON.parse(body) as Decision));
    }
    return this.#known;
  }

  /** Adds an entry within a transaction that the caller has begun. */
  append(db: Connection, decision: Decision): Journal {
    const before = this.current(db);
    db.run("INSERT INTO decision (seq, body) VALUES (?, ?)", decision.seq, JSON.stringify(decision));
    this.#known = before.with(decision);
    return this.#known;
  }

  /** To be called when written things are undone. */
  clear(): void {
    this.#known = new Journal();
  }
}
