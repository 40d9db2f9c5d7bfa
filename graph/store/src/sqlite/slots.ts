/**
 * Things by number, at most as many as there are slots, a power of two: each number has one slot, which the last to come takes.
 * So it costs little to keep something, and what goes round through more than there is room for still finds a part of it.
 */
export class Slots<T> {
  #numbers = new Int32Array(0);
  #things: (T | undefined)[] = [];

  constructor(private readonly size: number) {}

  /** `number` is above 0. */
  get(number: number): T | undefined {
    const slot = number & (this.size - 1);
    return this.#numbers[slot] === number ? this.#things[slot] : undefined;
  }

  set(number: number, thing: T): void {
    if (this.#things.length === 0) {
      this.#numbers = new Int32Array(this.size);
      this.#things = new Array<T | undefined>(this.size).fill(undefined);
    }
    const slot = number & (this.size - 1);
    this.#numbers[slot] = number;
    this.#things[slot] = thing;
  }

  clear(): void {
    this.#numbers = new Int32Array(0);
    this.#things = [];
  }
}
