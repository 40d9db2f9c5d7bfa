import type { Statistics, StatisticsQuery } from "../graph-store.js";
import type { Connection } from "./connection.js";

/** How many answers are kept. */
const KEPT = 64;

/** Statistics asked for lately, kept until the file changes: every reader of a page asks for the same ones. */
export class Lately {
  readonly #answers = new Map<string, Promise<Statistics>>();
  #version: number | undefined;

  answer(db: Connection, query: StatisticsQuery, ask: () => Promise<Statistics>): Promise<Statistics> {
    // changes when another connection, here or in another process, has written
    const version = db.number("PRAGMA data_version");
    if (version !== this.#version) this.forget();
    this.#version = version;
    const key = JSON.stringify(query);
    const known = this.#answers.get(key);
    if (known) return known;
    const answer = ask();
    if (this.#answers.size >= KEPT) this.forget();
    this.#answers.set(key, answer);
    answer.catch(() => this.#answers.delete(key));
    return answer;
  }

  /** To be called after own writes, which `data_version` does not tell. */
  forget(): void {
    this.#answers.clear();
  }
}
