import { isEverything } from "./filter-checks.js";
import type { EdgeFilter } from "./graph-store.js";

/** Whether a filter chooses just the accepted edges, which are what a topology holds. */
export function isAccepted({ states, ...more }: EdgeFilter): boolean {
  return isEverything(more) && (states === undefined || (states.length === 1 && states[0] === "accepted"));
}

/**
 * Who is next to whom by accepted edges, as arrays of numbers: about 16 bytes per edge. Nodes and edges go by numbers that the
 * engine gives them. What is next to node n stands from `begins[n]` to `begins[n + 1]`, each edge once at either end.
 */
export class Topology {
  /** For each end of a search: how far nodes are from it, plus one (0: not met), and the nodes in the order they were met. */
  readonly #distance: readonly [Uint8Array, Uint8Array];
  readonly #met: readonly [Int32Array, Int32Array];
  protected readonly marks: Uint8Array;

  constructor(
    protected readonly begins: Int32Array,
    protected readonly near: Int32Array,
    protected readonly edges: Int32Array,
  ) {
    const nodes = begins.length;
    this.#distance = [new Uint8Array(nodes), new Uint8Array(nodes)];
    this.#met = [new Int32Array(nodes), new Int32Array(nodes)];
    this.marks = new Uint8Array(nodes);
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

  /**
   * All shortest ways between two nodes as a map from each node on them to the next ones; `undefined` where they are more than
   * `most` hops apart. Sought from both ends, always on from the one where that is less work.
   */
  waysBetween(from: number, to: number, most: number): ReadonlyMap<number, ReadonlySet<number>> | undefined {
    const sides = [new Side(from, this.#distance[0], this.#met[0]), new Side(to, this.#distance[1], this.#met[1])] as const;
    const [there, back] = sides;
    try {
      for (;;) {
        const meeting = there.frontier.filter((node) => back.distance[node] !== 0);
        if (meeting.length > 0) return this.#joined(there, back, meeting);
        if (there.depth + back.depth >= most || there.frontier.length === 0 || back.frontier.length === 0) return undefined;
        const side = this.#effort(there.frontier) <= this.#effort(back.frontier) ? there : back;
        this.#advance(side);
      }
    } finally {
      for (const side of sides) side.clear();
    }
  }

  protected begin(node: number): number {
    return this.begins[node] as number;
  }

  #effort(nodes: Int32Array): number {
    return nodes.reduce((sum, node) => sum + this.degree(node) + 1, 0);
  }

  #advance(side: Side): void {
    const { distance, frontier } = side;
    const { near: all } = this;
    const depth = side.depth + 2;
    for (const node of frontier) {
      const end = this.begin(node + 1);
      for (let at = this.begin(node); at < end; at++) {
        const near = all[at] as number;
        if (distance[near] !== 0) continue;
        distance[near] = depth;
        side.meet(near);
      }
    }
    side.close();
  }

  /** From where the two sides meet back to either end. */
  #joined(there: Side, back: Side, meeting: Int32Array): ReadonlyMap<number, ReadonlySet<number>> {
    const { near: all } = this;
    const ways = new Map<number, Set<number>>();
    const add = (node: number, next: number) => {
      const known = ways.get(node);
      if (known === undefined) ways.set(node, new Set([next]));
      else known.add(next);
    };
    for (const [{ distance, depth }, step] of [
      [there, (near: number, node: number) => add(near, node)],
      [back, (near: number, node: number) => add(node, near)],
    ] as const) {
      let level = new Set(meeting);
      for (let left = depth; left > 0; left--) {
        const nearer = new Set<number>();
        for (const node of level) {
          const end = this.begin(node + 1);
          for (let at = this.begin(node); at < end; at++) {
            const near = all[at] as number;
            if (distance[near] !== left) continue;
            step(near, node);
            nearer.add(near);
          }
        }
        level = nearer;
      }
    }
    return ways;
  }
}

/** One end of a search. */
class Side {
  depth = 0;
  #begin = 0;
  #end = 1;
  #next = 1;

  constructor(
    start: number,
    /** Hops from the start, plus one. */
    readonly distance: Uint8Array,
    private readonly met: Int32Array,
  ) {
    met[0] = start;
    distance[start] = 1;
  }

  /** The nodes that were met last. */
  get frontier(): Int32Array {
    return this.met.subarray(this.#begin, this.#end);
  }

  meet(node: number): void {
    this.met[this.#next++] = node;
  }

  /** What was met since becomes the frontier. */
  close(): void {
    this.#begin = this.#end;
    this.#end = this.#next;
    this.depth += 1;
  }

  clear(): void {
    for (let at = 0; at < this.#next; at++) this.distance[this.met[at] as number] = 0;
  }
}
