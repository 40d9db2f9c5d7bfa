/** A question that many want an answer to: one answer is for all who came before it was asked. */
export class Shared<T> {
  #next: Promise<T> | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(private readonly ask: () => Promise<T>) {}

  /** The answer to the question as it is put after this call, and after the answer that others wait for. */
  next(): Promise<T> {
    this.#next ??= this.#put();
    return this.#next;
  }

  async #put(): Promise<T> {
    await this.#last;
    this.#next = undefined;
    const answer = this.ask();
    this.#last = answer.catch(() => {});
    return answer;
  }
}
