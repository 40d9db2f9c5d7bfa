import { isEverything } from "./filter-checks.js";
import type { EdgeFilter } from "./graph-store.js";
import { ShortestWays, type Ways } from "./shortest-ways.js";

/** Whether a filter chooses just the accepted edges, which are what a topology holds. */
export function isAccepted({ states, ...more }: EdgeFilter): boolean {
  return isEverything(more) && (states === undefined || (states.length === 1 && states[0] === "accepted"));
}

/**
 * Who is next to whom by accepted edges, as arrays of numbers: about 16 bytes per edge. Nodes and edges go by numbers that the
 * engine gives them. What is next to node n stands from `begins[n]` to `begins[n + 1]`, each edge once at either end.
 */
export class Topology {
  readonly #ways: ShortestWays;
  protected readonly marks: Uint8Array;

  constructor(
    protected readonly begins: Int32Array,
    protected readonly near: Int32Array,
    protected readonly edges: Int32Array,
  ) {
    this.#ways = new ShortestWays(begins, near);
    this.marks = new Uint8Array(begins.length);
  }

  degree(node: number): number {
    return this.begin(node + 1) - this.begin(node);
  }

  /** The nodes next to any of these that are not in `found`, each once. */
  around(nodes: readonly number[], found: Iterable<number>): readonly number[] {
    const { marks, near: all } = this;
    const next: number[] = [];
    for (const node of found) marks[node] = 1;
    for (const node of nodes) {
      const end = this.begin(node + 1);
      for (let at = this.begin(node); at < end; at++) {
        const near = all[at] as number;
        if (marks[near] === 1) continue;
        marks[near] = 1;
        next.push(near);
      }
    }
    for (const node of found) marks[node] = 0;
    for (const node of next) marks[node] = 0;
    return next;
  }

  /** The edges both of whose ends are among these nodes. */
  among(nodes: readonly number[]): readonly number[] {
    const found: number[] = [];
    for (const node of nodes) this.marks[node] = 1;
    for (const node of nodes) {
      // each edge is met at both its ends, and taken at the one of the two that is gone through first
      this.marks[node] = 0;
      for (let at = this.begin(node); at < this.begin(node + 1); at++) {
        if (this.marks[this.near[at] as number] === 1) found.push(this.edges[at] as number);
      }
    }
    return found;
  }

  /** The edges between two nodes, either way. */
  between(a: number, b: number): readonly number[] {
    const [from, to] = this.degree(a) <= this.degree(b) ? [a, b] : [b, a];
    const found: number[] = [];
    for (let at = this.begin(from); at < this.begin(from + 1); at++) if (this.near[at] === to) found.push(this.edges[at] as number);
    return found;
  }

  /** All shortest ways between two nodes; `undefined` where they are more than `most` hops apart. */
  waysBetween(from: number, to: number, most: number): Ways | undefined {
    return this.#ways.between(from, to, most);
  }

  protected begin(node: number): number {
    return this.begins[node] as number;
  }
}
