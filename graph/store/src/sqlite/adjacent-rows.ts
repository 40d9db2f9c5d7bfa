import type { Value } from "./connection.js";

/** Values of a row of `adjacent`. */
export const ADJACENT_WIDTH = 7;
/** Numbers of a row that are kept: node, rank, way, state, far, edge. */
const WIDTH = 6;

/**
 * Rows of `adjacent` that are to be written. They are as many as twice the edges of a large ingest, so they are kept as
 * numbers side by side and not as objects.
 */
export class AdjacentRows {
  #numbers: number[] = [];
  #others: string[] = [];

  get length(): number {
    return this.#others.length;
  }

  add(node: number, rank: number, other: string, way: 0 | 1, state: number, far: number, edge: number): void {
    this.#numbers.push(node, rank, way, state, far, edge);
    this.#others.push(other);
  }

  /** The values of all rows, in the order of the table's key as far as numbers make it; none are left. */
  take(): readonly Value[] {
    const [numbers, others] = [this.#numbers, this.#others];
    const at = (row: number, column: number) => numbers[row * WIDTH + column] as number;
    const order = Uint32Array.from(others.keys()).sort((a, b) => at(a, 0) - at(b, 0) || at(a, 1) - at(b, 1));
    const values: Value[] = [];
    for (const row of order) values.push(at(row, 0), at(row, 1), others[row] as string, at(row, 2), at(row, 3), at(row, 4), at(row, 5));
    this.clear();
    return values;
  }

  clear(): void {
    this.#numbers = [];
    this.#others = [];
  }
}
