import { compareText, isCrossing, type NodeId, type Region } from "@chengyu-atlas/model";
import type { Pause } from "./pace.js";

/**
 * A node that is linked to both sides, itself counted: a node of one side next to the other, one of neither next to both, or
 * a shared one next to any.
 */
export interface Broker {
  readonly id: NodeId;
  /** How many nodes of one side lose every way to the other side, however long, when this one is taken away; itself not counted. */
  readonly cuts: number;
  /** Its relations that cross between the sides. */
  readonly crossing: number;
  /** Nodes next to it, by side. */
  readonly sichuan: number;
  readonly chongqing: number;
  readonly shared: number;
}

/** Those that cut off most first, then those with most crossing relations, then by id. A shared node is a node of either side. */
export interface Brokers {
  readonly total: number;
  /** Nodes of one side alone that have some way to the other. */
  readonly connected: number;
  /** The first 200. */
  readonly brokers: readonly Broker[];
}

/** Most brokers in an answer. */
export const MOST_BROKERS = 200;

/** A network as an engine gives it: nodes are places in `regions`. */
export interface Links {
  readonly regions: readonly (Region | undefined)[];
  /** The ends of each edge. */
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** Ids of nodes by place. */
  readonly ids: (places: readonly number[]) => Promise<readonly NodeId[]>;
}

/** Steps between two looks at the clock. */
const STEPS = 2000;

type Side = "sichuan" | "chongqing";

/** All in a few passes over nodes and edges, with pauses for others. */
export async function brokersIn(links: Links, pause: Pause): Promise<Brokers> {
  const around = await neighboursIn(links, pause);
  const cuts = new Int32Array(links.regions.length);
  const connected = (await countCuts(links, around, "sichuan", cuts, pause)) + (await countCuts(links, around, "chongqing", cuts, pause));
  const crossing = await crossingOf(links, pause);
  let found: readonly Placed[] = [];
  let fresh: Placed[] = [];
  let total = 0;
  const seen = new Int32Array(links.regions.length);
  let looked = 0;
  for (const [place, region] of links.regions.entries()) {
    const sides = sidesNextTo(links, around, place, seen);
    looked += 1 + (around.begin[place + 1] ?? 0) - (around.begin[place] ?? 0);
    if (looked > STEPS) {
      looked = 0;
      await pause();
    }
    const near = sides.sichuan + sides.chongqing + sides.shared;
    const sees = (side: Side) => sides[side] + sides.shared > 0 || region === side || region === "shared";
    if (near === 0 || !sees("sichuan") || !sees("chongqing")) continue;
    total += 1;
    fresh.push({ place, cuts: cuts[place] ?? 0, crossing: crossing[place] ?? 0, ...sides });
    if (fresh.length > found.length + MOST_BROKERS) [found, fresh] = [foremost([...found, ...fresh]), []];
  }
  const first = foremost([...found, ...fresh]);
  await pause();
  const ids = await links.ids(first.map(({ place }) => place));
  const brokers = first
    .map(({ place: _, ...broker }, i) => ({ id: ids[i] as NodeId, ...broker }))
    .sort((a, b) => byWeight(a, b) || compareText(a.id, b.id));
  return { total, connected, brokers: brokers.slice(0, MOST_BROKERS) };
}

type Weighed = Omit<Broker, "id">;
type Placed = Weighed & { readonly place: number };

const byWeight = (a: Weighed, b: Weighed) => b.cuts - a.cuts || b.crossing - a.crossing;

/** Those that may be in the answer: the foremost, and all that weigh as much as the last of them. */
function foremost(found: readonly Placed[]): readonly Placed[] {
  const last = [...found].sort(byWeight)[MOST_BROKERS - 1];
  return last === undefined ? found : found.filter((broker) => byWeight(broker, last) <= 0);
}

/** The places next to each node, one node after another. */
interface Neighbours {
  /** Where the neighbours of a node begin; those of the last end at the last entry. */
  readonly begin: Int32Array;
  readonly near: Int32Array;
}

async function neighboursIn({ regions, source, target }: Links, pause: Pause): Promise<Neighbours> {
  const begin = new Int32Array(regions.length + 1);
  for (const [i, from] of source.entries()) {
    if (i % STEPS === 0) await pause();
    for (const place of [from, target[i] ?? 0]) begin[place + 1] = (begin[place + 1] ?? 0) + 1;
  }
  for (let i = 0; i < regions.length; i++) begin[i + 1] = (begin[i + 1] ?? 0) + (begin[i] ?? 0);
  const next = begin.slice();
  const near = new Int32Array(source.length * 2);
  const put = (place: number, other: number) => {
    const at = next[place] ?? 0;
    near[at] = other;
    next[place] = at + 1;
  };
  for (const [i, from] of source.entries()) {
    if (i % STEPS === 0) await pause();
    const to = target[i] ?? 0;
    put(from, to);
    put(to, from);
  }
  return { begin, near };
}

/**
 * Adds to `cuts` the nodes of one side that each node cuts off from the other, and gives how many have a way there. Seen from
 * one root beside all nodes of the other side, what is cut off hangs below the node in the tree of a depth-first walk, with
 * no edge from there past it: the articulation points of Hopcroft and Tarjan, with the weight of what hangs on them.
 */
async function countCuts({ regions }: Links, { begin, near }: Neighbours, side: Side, cuts: Int32Array, pause: Pause): Promise<number> {
  const size = regions.length;
  const other: Side = side === "sichuan" ? "chongqing" : "sichuan";
  // the root is met at time 0, and what has not been met has none
  const met = new Int32Array(size);
  const low = new Int32Array(size);
  const weight = new Int32Array(size);
  const at = begin.slice(0, size);
  const stack = new Int32Array(size);
  let [time, connected, steps] = [0, 0, 0];
  const meet = (place: number) => {
    met[place] = ++time;
    const region = regions[place];
    low[place] = region === other || region === "shared" ? 0 : time;
    weight[place] = region === side ? 1 : 0;
    connected += weight[place] ?? 0;
  };
  for (let root = 0; root < size; root++) {
    if (met[root] !== 0 || (regions[root] !== other && regions[root] !== "shared")) continue;
    meet(root);
    stack[0] = root;
    for (let depth = 0; depth >= 0; ) {
      if (++steps % STEPS === 0) await pause();
      const place = stack[depth] as number;
      const edge = at[place] as number;
      if (edge < (begin[place + 1] as number)) {
        at[place] = edge + 1;
        const next = near[edge] as number;
        if (met[next] === 0) {
          meet(next);
          stack[++depth] = next;
        } else low[place] = Math.min(low[place] as number, met[next] as number);
        continue;
      }
      depth -= 1;
      if (depth < 0) break;
      const above = stack[depth] as number;
      low[above] = Math.min(low[above] as number, low[place] as number);
      weight[above] = (weight[above] as number) + (weight[place] as number);
      if ((low[place] as number) >= (met[above] as number)) cuts[above] = (cuts[above] as number) + (weight[place] as number);
    }
  }
  return connected;
}

async function crossingOf({ regions, source, target }: Links, pause: Pause): Promise<Int32Array> {
  const crossing = new Int32Array(regions.length);
  for (const [i, from] of source.entries()) {
    if (i % STEPS === 0) await pause();
    const to = target[i] ?? 0;
    if (!isCrossing(regions[from], regions[to])) continue;
    for (const end of [from, to]) crossing[end] = (crossing[end] ?? 0) + 1;
  }
  return crossing;
}

/** Nodes next to one, each once, by side. `seen` holds for each node beside which it was counted last, from 1. */
function sidesNextTo({ regions }: Links, { begin, near }: Neighbours, place: number, seen: Int32Array) {
  const sides = { sichuan: 0, chongqing: 0, shared: 0 };
  for (const other of near.subarray(begin[place], begin[place + 1])) {
    const region = regions[other];
    if (seen[other] === place + 1 || region === undefined || region === "elsewhere") continue;
    seen[other] = place + 1;
    sides[region] += 1;
  }
  return sides;
}
