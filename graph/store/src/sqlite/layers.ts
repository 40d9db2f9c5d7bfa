type Neighbours = ReadonlyMap<number, readonly number[]>;

/** One end's view: how far each node is from it, the nodes of each level, and the neighbours of all but the last. */
class Side {
  readonly distance: Map<number, number>;
  readonly levels: (readonly number[])[];
  readonly neighbours = new Map<number, readonly number[]>();

  constructor(start: number) {
    this.distance = new Map([[start, 0]]);
    this.levels = [[start]];
  }

  get depth(): number {
    return this.levels.length - 1;
  }

  get frontier(): readonly number[] {
    return this.levels[this.depth] ?? [];
  }

  advance(around: Neighbours): void {
    const depth = this.levels.length;
    const next: number[] = [];
    for (const [node, near] of around) {
      this.neighbours.set(node, near);
      for (const other of near) {
        if (this.distance.has(other)) continue;
        this.distance.set(other, depth);
        next.push(other);
      }
    }
    this.levels.push(next);
  }
}

/**
 * All shortest ways between two nodes as a map from each node on them to the next ones; `undefined` where they are more than
 * `maxHops` apart. Levels are read in whole, always on from the end where that is less work, so that hubs are mostly
 * met from their far side and never unfolded.
 */
export async function layersBetween(
  from: number,
  to: number,
  maxHops: number,
  around: (nodes: readonly number[]) => Promise<Neighbours>,
  effort: (nodes: readonly number[]) => number,
): Promise<ReadonlyMap<number, readonly number[]> | undefined> {
  const there = new Side(from);
  const back = new Side(to);
  while (!there.frontier.some((node) => back.distance.has(node))) {
    if (there.depth + back.depth >= maxHops || there.frontier.length === 0 || back.frontier.length === 0) return undefined;
    const side = effort(there.frontier) <= effort(back.frontier) ? there : back;
    side.advance(await around(side.frontier));
  }
  return join(there, back);
}

function join(there: Side, back: Side): ReadonlyMap<number, readonly number[]> {
  const next = new Map<number, number[]>();
  const add = (node: number, successor: number) => {
    const list = next.get(node);
    if (list === undefined) next.set(node, [successor]);
    else if (!list.includes(successor)) list.push(successor);
  };
  // nodes of the last level on the way there that are as near to the other end as the way back has come
  const meeting = there.frontier.filter((node) => back.distance.get(node) === back.depth);
  let onPath = new Set(meeting);
  for (let level = there.depth - 1; level >= 0; level--) {
    const before = new Set<number>();
    for (const node of there.levels[level] ?? []) {
      for (const near of there.neighbours.get(node) ?? []) {
        if (!onPath.has(near)) continue;
        add(node, near);
        before.add(node);
      }
    }
    onPath = before;
  }
  onPath = new Set(meeting);
  for (let level = back.depth - 1; level >= 0; level--) {
    const after = new Set<number>();
    for (const node of back.levels[level] ?? []) {
      for (const near of back.neighbours.get(node) ?? []) {
        if (!onPath.has(near)) continue;
        add(near, node);
        after.add(node);
      }
    }
    onPath = after;
  }
  return next;
}

/** The ways through the layers, one after another, in the order that `compare` gives to the nodes of each step. */
export function* walk(
  layers: ReadonlyMap<number, readonly number[]>,
  from: number,
  to: number,
  compare: (a: number, b: number) => number,
): Generator<readonly number[]> {
  if (from === to) {
    yield [from];
    return;
  }
  for (const node of [...(layers.get(from) ?? [])].sort(compare)) {
    for (const rest of walk(layers, node, to, compare)) yield [from, ...rest];
  }
}
