/** Slots among which a thing may stand. */
const WAYS = 8;

/**
 * Things by number, at most as many as there are slots, a power of two. Each number has a few slots to stand in, which are
 * taken in turn: to find something costs little, and what goes round through more than there is room for still finds a part of it.
 */
export class Slots<T> {
  #numbers = new Int32Array(0);
  #things: (T | undefined)[] = [];
  #turn = 0;

  constructor(private readonly size: number) {}

  /** `number` is above 0. */
  get(number: number): T | undefined {
    const from = this.#from(number);
    for (let slot = from; slot < from + WAYS; slot++) if (this.#numbers[slot] === number) return this.#things[slot];
    return undefined;
  }

  set(number: number, thing: T): void {
    if (this.#things.length === 0) {
      this.#numbers = new Int32Array(this.size);
      this.#things = new Array<T | undefined>(this.size).fill(undefined);
    }
    const from = this.#from(number);
    const free = this.#numbers.subarray(from, from + WAYS).indexOf(0);
    const slot = from + (free >= 0 ? free : this.#turn++ % WAYS);
    this.#numbers[slot] = number;
    this.#things[slot] = thing;
  }

  clear(): void {
    this.#numbers = new Int32Array(0);
    this.#things = [];
  }

  #from(number: number): number {
    return (number * WAYS) & (this.size - 1);
  }
}
