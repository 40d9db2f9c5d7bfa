import type { Range } from "../reading/mapped-text.js";

/** Ranges that do not overlap each other, to be asked what lies where. Of two that would, the earlier one given is kept. */
export class Ranges<T extends Range> {
  private readonly sorted: T[] = [];

  constructor(ranges: readonly T[]) {
    for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
      const last = this.sorted.at(-1);
      if (last === undefined || last.end <= range.start) this.sorted.push(range);
    }
  }

  all(): readonly T[] {
    return this.sorted;
  }

  /** Whether one of the ranges overlaps this one. */
  touches({ start, end }: Range): boolean {
    const after = this.firstFrom(end);
    return after > 0 && (this.sorted[after - 1] as T).end > start;
  }

  /** The ranges that begin in this one. */
  within({ start, end }: Range): T[] {
    return this.sorted.slice(this.firstFrom(start), this.firstFrom(end));
  }

  /** The place of the first range that begins at `at` or later. */
  private firstFrom(at: number): number {
    let [low, high] = [0, this.sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle] as T).start < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
