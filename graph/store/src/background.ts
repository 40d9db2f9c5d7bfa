/** Nothing is read again before so many times as long have passed as the last reading took. */
const REST = 5;

/** Milliseconds for which nothing is read after the beginning, and after what was read has been forgotten: where somebody is writing, there is more to come. */
const QUIET = 1000;

/** What is read in the background when it is first asked for, and kept until it is forgotten. */
export class Background<T> {
  #kept: T | undefined;
  #reading = false;
  #notBefore: number;

  /** `read` gives `undefined` where it came to nothing; it may fail, and whoever asks the store itself next is told why. */
  constructor(
    private readonly read: () => Promise<T | undefined>,
    private readonly quiet = QUIET,
  ) {
    this.#notBefore = performance.now() + quiet;
  }

  /** What was read; `undefined` where it is not at hand, and then it is soon read. */
  current(): T | undefined {
    if (this.#kept === undefined && !this.#reading && performance.now() >= this.#notBefore) {
      this.#reading = true;
      setImmediate(() => this.#begin());
    }
    return this.#kept;
  }

  forget(): void {
    this.#kept = undefined;
    this.#notBefore = Math.max(this.#notBefore, performance.now() + this.quiet);
  }

  async #begin(): Promise<void> {
    const begun = performance.now();
    try {
      this.#kept = await this.read();
    } catch {
      // the store was closed meanwhile, or cannot be read
    } finally {
      this.#reading = false;
      const now = performance.now();
      this.#notBefore = now + Math.max(REST * (now - begun), this.#kept === undefined ? this.quiet : 0);
    }
  }
}
