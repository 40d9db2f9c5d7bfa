import type { Pause } from "../pace.js";

/** The accepted edges of a graph. Each goes by its number in these lists, and its ends by their places. */
export interface PlacedEdges {
  /** Neo4j's own numbers of the relationships, which no other has while nobody writes. */
  readonly internal: Int32Array;
  /** Ranks of the relations. */
  readonly ranks: Uint8Array;
  readonly sources: Int32Array;
  readonly targets: Int32Array;
}

/** What is next to each node: of node n from `begins[n]` to `begins[n + 1]`, in order of the relation, of the other end, and outgoing before incoming. */
export interface Ends {
  readonly begins: Int32Array;
  readonly near: Int32Array;
  readonly edges: Int32Array;
}

/** Puts each edge at both of its ends, letting others run between. `count` is how many nodes there are. */
export async function endsOf({ ranks, sources, targets }: PlacedEdges, count: number, pause: Pause): Promise<Ends> {
  const all = sources.length;
  // an end is twice the number of its edge, and one more at the target: there the edge is incoming
  let ends: Int32Array = new Int32Array(2 * all);
  for (let edge = 0; edge < all; edge++) {
    ends[edge] = 2 * edge;
    ends[all + edge] = 2 * edge + 1;
  }
  const own = (end: number) => ((end & 1) === 0 ? sources : targets)[end >> 1] as number;
  const other = (end: number) => ((end & 1) === 0 ? targets : sources)[end >> 1] as number;
  // what counts least is sorted by first, since what is equal stays in order
  ends = (await sorted(ends, count, other, pause)).ends;
  ends = (await sorted(ends, 256, (end) => ranks[end >> 1] as number, pause)).ends;
  const { begins, ends: inOrder } = await sorted(ends, count, own, pause);
  const near = new Int32Array(2 * all);
  await inSteps(near.length, pause, (at) => {
    const end = inOrder[at] as number;
    near[at] = other(end);
    inOrder[at] = end >> 1;
  });
  return { begins, near, edges: inOrder };
}

/** Ends by a number below `count`, and where those of each number begin. */
async function sorted(ends: Int32Array, count: number, by: (end: number) => number, pause: Pause) {
  const begins = new Int32Array(count + 1);
  await inSteps(ends.length, pause, (at) => {
    const number = by(ends[at] as number);
    begins[number + 1] = (begins[number + 1] as number) + 1;
  });
  for (let number = 1; number < begins.length; number++) begins[number] = (begins[number] as number) + (begins[number - 1] as number);
  const places = begins.slice();
  const found = new Int32Array(ends.length);
  await inSteps(ends.length, pause, (at) => {
    const end = ends[at] as number;
    const number = by(end);
    const place = places[number] as number;
    found[place] = end;
    places[number] = place + 1;
  });
  return { begins, ends: found };
}

/** Steps that are taken in one stretch. */
const STEPS = 100_000;

async function inSteps(count: number, pause: Pause, step: (at: number) => void): Promise<void> {
  for (let at = 0; at < count; at++) {
    step(at);
    if (at % STEPS === 0) await pause();
  }
}
