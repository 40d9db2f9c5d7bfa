/** Hops, plus one, of each side are kept in four bits. */
const BITS = 4;

/** Ways as a map from each node on them to the next ones. */
export type Ways = ReadonlyMap<number, ReadonlySet<number>>;

/** Looks for shortest ways in a graph of arrays, as `Topology` has them; five bytes per node. */
export class ShortestWays {
  /** How far each node is from either end, plus one, in four bits each; 0: not met. Between two questions all are 0. */
  readonly #distances: Uint8Array;
  readonly #met: readonly [Int32Array, Int32Array];

  constructor(
    private readonly begins: Int32Array,
    private readonly near: Int32Array,
  ) {
    const nodes = begins.length;
    this.#distances = new Uint8Array(nodes);
    this.#met = [new Int32Array(nodes), new Int32Array(nodes)];
  }

  /**
   * All shortest ways between two nodes; `undefined` where they are more than `most` (at most 14) hops apart. Sought from both
   * ends, always on from the one where that is less work.
   */
  between(from: number, to: number, most: number): Ways | undefined {
    if (from === to) return new Map();
    const distances = this.#distances;
    const [there, back] = [new Side(from, 0, distances, this.#met[0]), new Side(to, BITS, distances, this.#met[1])];
    try {
      while (there.depth + back.depth < most) {
        const side = this.#effort(there) <= this.#effort(back) ? there : back;
        const meeting = this.#advance(side);
        if (meeting.length > 0) return this.#joined(there, back, meeting);
        if (side.isAtEnd()) return undefined;
      }
      return undefined;
    } finally {
      there.clear();
      back.clear();
    }
  }

  /** How many ends of edges are looked at to go on from the last level of a side. */
  #effort(side: Side): number {
    side.effort ??= this.#degrees(side.level(side.depth));
    return side.effort;
  }

  #degrees(nodes: Iterable<number>): number {
    let sum = 0;
    for (const node of nodes) sum += (this.begins[node + 1] as number) - (this.begins[node] as number);
    return sum;
  }

  /** Takes a side one hop on, and gives the nodes where it meets the other; from the first of these on no other is kept. */
  #advance(side: Side): readonly number[] {
    const distances = this.#distances;
    const { near: all, begins } = this;
    const { mine } = side;
    const mark = (side.depth + 2) << side.shift;
    const meeting: number[] = [];
    for (const node of side.level(side.depth)) {
      const end = begins[node + 1] as number;
      for (let at = begins[node] as number; at < end; at++) {
        const near = all[at] as number;
        const known = distances[near] as number;
        if ((known & mine) !== 0) continue;
        if (known !== 0) meeting.push(near);
        else if (meeting.length > 0) continue;
        distances[near] = known | mark;
        side.meet(near);
      }
    }
    side.close();
    return meeting;
  }

  /** From where the two sides meet back to either end. */
  #joined(there: Side, back: Side, meeting: readonly number[]): Ways {
    const ways = new Map<number, Set<number>>();
    const add = (node: number, next: number) => {
      const known = ways.get(node);
      if (known === undefined) ways.set(node, new Set([next]));
      else known.add(next);
    };
    this.#goBack(there, meeting, (nearer, node) => add(nearer, node));
    this.#goBack(back, meeting, (nearer, node) => add(node, nearer));
    return ways;
  }

  /** Tells each step from these nodes, which are on the last level of a side, to its start. */
  #goBack(side: Side, meeting: readonly number[], step: (nearer: number, node: number) => void): void {
    const [distances, { mine, shift }] = [this.#distances, side];
    const isAt = (node: number, depth: number) => ((distances[node] as number) & mine) === (depth + 1) << shift;
    let nodes = new Set(meeting);
    for (let depth = side.depth - 1; depth >= 0; depth--) {
      const before = side.level(depth);
      const nearer = new Set<number>();
      // edges are the same from either end: hubs are looked at from what is next to them
      if (this.#degrees(before) < this.#degrees(nodes)) {
        this.#eachPair(before, (one, other) => {
          if (!isAt(other, depth + 1) || !nodes.has(other)) return;
          step(one, other);
          nearer.add(one);
        });
      } else {
        this.#eachPair(nodes, (one, other) => {
          if (!isAt(other, depth)) return;
          step(other, one);
          nearer.add(other);
        });
      }
      nodes = nearer;
    }
  }

  #eachPair(nodes: Iterable<number>, take: (one: number, other: number) => void): void {
    for (const one of nodes) {
      const end = this.begins[one + 1] as number;
      for (let at = this.begins[one] as number; at < end; at++) take(one, this.near[at] as number);
    }
  }
}

/** One end of a search. */
class Side {
  depth = 0;
  /** Of going on from the last level, where that is known. */
  effort: number | undefined;
  /** The bits of distances that are this side's. */
  readonly mine: number;
  /** Where each level begins among the nodes that were met, and the last ends. */
  readonly #levels = [0, 1];
  #next = 1;

  constructor(
    start: number,
    readonly shift: number,
    private readonly distances: Uint8Array,
    private readonly met: Int32Array,
  ) {
    this.mine = ((1 << BITS) - 1) << shift;
    met[0] = start;
    distances[start] = 1 << shift;
  }

  /** The nodes that are so many hops from the start. */
  level(depth: number): Int32Array {
    return this.met.subarray(this.#levels[depth], this.#levels[depth + 1]);
  }

  meet(node: number): void {
    this.met[this.#next++] = node;
  }

  /** What was met since becomes the last level. */
  close(): void {
    this.#levels.push(this.#next);
    this.depth += 1;
    this.effort = undefined;
  }

  isAtEnd(): boolean {
    return this.level(this.depth).length === 0;
  }

  clear(): void {
    for (let at = 0; at < this.#next; at++) this.distances[this.met[at] as number] = 0;
  }
}
