import { AtlasError, compareText } from "@chengyu-atlas/model";

/** How an engine names nodes within one question. */
type Key = number | string;

/** What routes are sought in. */
export interface Ground<K extends Key> {
  /** The nodes next to each of these. */
  readonly around: (nodes: readonly K[]) => Promise<ReadonlyMap<K, readonly K[]>>;
  /** About how many edges `around` would read for these. */
  readonly effort: (nodes: readonly K[]) => Promise<number>;
  /** Ids of nodes, by which routes are ordered. */
  readonly ids: (nodes: readonly K[]) => Promise<ReadonlyMap<K, string>>;
}

export interface RoutesQuery<K extends Key> {
  readonly from: K;
  readonly to: K;
  readonly maxHops: number;
  /** How many hops more than the shortest. */
  readonly longer: number;
  readonly limit: number;
  /** Nodes that no route passes; the two ends are not passed. */
  readonly avoid: ReadonlySet<K>;
}

/** The most edges that one question reads, and the most steps that it tries: beyond, it is refused and not answered in part. */
const MOST_READ = 400_000;
const MOST_STEPS = 200_000;

const tooWide = () =>
  new AtlasError("TIMEOUT", 'There are too many ways to try; ask for fewer hops, a smaller "longer", or fewer types of relations.');

/** One end's view: how far nodes are from it, and what lies next to all of them but the last. */
class Side<K extends Key> {
  readonly distance: Map<K, number>;
  readonly neighbours = new Map<K, readonly K[]>();
  frontier: readonly K[];
  depth = 0;

  constructor(start: K) {
    this.distance = new Map([[start, 0]]);
    this.frontier = [start];
  }

  advance(around: ReadonlyMap<K, readonly K[]>): void {
    this.depth += 1;
    const next: K[] = [];
    for (const [node, near] of around) {
      this.neighbours.set(node, near);
      for (const other of near) {
        if (this.distance.has(other)) continue;
        this.distance.set(other, this.depth);
        next.push(other);
      }
    }
    this.frontier = next;
  }
}

/**
 * Ways from node to node that pass none twice, up to so many hops longer than the shortest, in order of length, then of
 * their node ids. Both ends are unfolded as far as such a way can reach from either; then it is looked for in what was read.
 */
export async function routes<K extends Key>(query: RoutesQuery<K>, ground: Ground<K>): Promise<readonly (readonly K[])[]> {
  const { from, to, maxHops, longer, limit } = query;
  if (from === to) return [[from]];
  const [there, back] = [new Side(from), new Side(to)];
  const unfold = unfolding(query, ground, there, back);
  while (!there.frontier.some((node) => back.distance.has(node))) {
    if (there.depth + back.depth >= maxHops || there.frontier.length === 0 || back.frontier.length === 0) return [];
    await unfold();
  }
  const shortest = there.depth + back.depth;
  const longest = Math.min(maxHops, shortest + longer);
  while (there.depth + back.depth < longest) await unfold();
  const near = joined(there, back);
  const [fromHere, toThere] = [distances(near, from), distances(near, to)];
  const useful = new Set([...near.keys()].filter((node) => (fromHere.get(node) ?? Infinity) + (toThere.get(node) ?? Infinity) <= longest));
  const ids = await ground.ids([...useful]);
  const onward = inOrder(near, useful, ids);
  const found: (readonly K[])[] = [];
  const steps = { left: MOST_STEPS };
  for (let length = shortest; length <= longest; length++) {
    for (const route of walk([from], to, length, onward, toThere, steps)) {
      found.push(route);
      if (found.length === limit) return found;
    }
  }
  return found;
}

/** Unfolds the end where that is less work by one level. */
function unfolding<K extends Key>({ from, to, avoid }: RoutesQuery<K>, { around, effort }: Ground<K>, there: Side<K>, back: Side<K>) {
  let read = 0;
  const passable = (node: K) => !avoid.has(node) || node === from || node === to;
  return async () => {
    const [one, other] = [await effort(there.frontier), await effort(back.frontier)];
    const side = one <= other ? there : back;
    read += Math.min(one, other);
    if (read > MOST_READ) throw tooWide();
    const found = side.frontier.length === 0 ? new Map<K, readonly K[]>() : await around(side.frontier);
    side.advance(new Map([...found].map(([node, near]) => [node, [...new Set(near)].filter(passable)])));
  };
}

type Near<K> = ReadonlyMap<K, ReadonlySet<K>>;

/** All that was read, as neighbours in both directions. */
function joined<K extends Key>(there: Side<K>, back: Side<K>): Near<K> {
  const near = new Map<K, Set<K>>();
  const add = (a: K, b: K) => {
    const known = near.get(a);
    if (known === undefined) near.set(a, new Set([b]));
    else known.add(b);
  };
  for (const side of [there, back]) {
    for (const [node, others] of side.neighbours) {
      for (const other of others) {
        add(node, other);
        add(other, node);
      }
    }
  }
  return near;
}

function distances<K extends Key>(near: Near<K>, start: K): ReadonlyMap<K, number> {
  const distance = new Map<K, number>([[start, 0]]);
  for (const [node, hops] of distance) {
    for (const other of near.get(node) ?? []) if (!distance.has(other)) distance.set(other, hops + 1);
  }
  return distance;
}

/** The useful neighbours of each useful node, in order of id. */
function inOrder<K extends Key>(near: Near<K>, useful: ReadonlySet<K>, ids: ReadonlyMap<K, string>): ReadonlyMap<K, readonly K[]> {
  const byId = (a: K, b: K) => compareText(ids.get(a) ?? "", ids.get(b) ?? "");
  return new Map([...useful].map((node) => [node, [...(near.get(node) ?? [])].filter((other) => useful.has(other)).sort(byId)]));
}

/** Ways of exactly so many hops that go on from the last node of `path`. */
function* walk<K extends Key>(
  path: readonly K[],
  to: K,
  hops: number,
  onward: ReadonlyMap<K, readonly K[]>,
  toThere: ReadonlyMap<K, number>,
  steps: { left: number },
): Generator<readonly K[]> {
  const end = path.at(-1) as K;
  if (end === to) {
    if (hops === 0) yield path;
    return;
  }
  for (const next of onward.get(end) ?? []) {
    if ((toThere.get(next) ?? Infinity) > hops - 1 || path.includes(next)) continue;
    steps.left -= 1;
    if (steps.left < 0) throw tooWide();
    yield* walk([...path, next], to, hops - 1, onward, toThere, steps);
  }
}
