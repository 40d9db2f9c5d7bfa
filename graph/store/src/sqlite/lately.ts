import type { Connection } from "./connection.js";

/** How many answers are kept. */
const KEPT = 256;

/** Answers to costly questions, kept until the file changes: all who open a page ask the same, and so does who types on. */
export class Lately {
  readonly #answers = new Map<string, Promise<unknown>>();
  #version: number | undefined;

  /** What `ask` answers, or answered lately to the same `question`. */
  answer<T>(db: Connection, question: readonly unknown[], ask: () => Promise<T>): Promise<T> {
    // changes when another connection, here or in another process, has written
    const version = db.number("PRAGMA data_version");
    if (version !== this.#version) this.forget();
    this.#version = version;
    const key = JSON.stringify(question);
    const known = this.#answers.get(key);
    if (known) return known as Promise<T>;
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
