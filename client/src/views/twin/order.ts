/** One thing between the sides: a shared node, or the way of one direct link. */
export interface Slot {
  readonly id: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** Other slots that it is linked with. */
  readonly beside: readonly string[];
}

export interface Order {
  readonly slots: readonly Slot[];
  /** For each slot, in order: the nodes that stand at its height, each node once. */
  readonly left: readonly (readonly string[])[];
  readonly right: readonly (readonly string[])[];
}

const ROUNDS = 12;

/**
 * Orders the slots and the nodes on both sides so that few lines cross: each is moved, in turns, to the mean place of what
 * it is tied to (the barycentre), and the best order met is kept. Equal input gives equal order.
 */
export function orderOf(slots: readonly Slot[]): Order {
  const first = walk(slots);
  let best = first;
  let least = crossings(first);
  let order: readonly Slot[] = first;
  for (let round = 0; round < ROUNDS && least > 0; round += 1) {
    const place = new Map(order.map(({ id }, i) => [id, i]));
    const left = barycentres(order, place, "left");
    const right = barycentres(order, place, "right");
    const pull = (slot: Slot) =>
      mean([
        ...slot.left.map((id) => left.get(id) ?? 0),
        ...slot.right.map((id) => right.get(id) ?? 0),
        ...slot.beside.map((id) => place.get(id) ?? 0),
        place.get(slot.id) ?? 0,
      ]);
    const pulls = new Map(order.map((slot) => [slot.id, pull(slot)]));
    order = order.toSorted((a, b) => (pulls.get(a.id) ?? 0) - (pulls.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1));
    const count = crossings(order);
    if (count < least) [best, least] = [[...order], count];
  }
  const settled = swapped(best, least);
  return { slots: settled, left: rows(settled, "left"), right: rows(settled, "right") };
}

/** What hangs together stands together, the best tied first; along a chain from one end to the other. */
function walk(slots: readonly Slot[]): readonly Slot[] {
  const byId = new Map(slots.map((slot) => [slot.id, slot]));
  const ends = new Map<string, string[]>();
  for (const { id, left, right } of slots) for (const end of [...left, ...right]) ends.set(end, [...(ends.get(end) ?? []), id]);
  const next = ({ id, left, right, beside }: Slot) =>
    [...new Set([...[...left, ...right].flatMap((end) => ends.get(end) ?? []), ...beside])].filter((other) => other !== id).sort();
  const seen = new Set<string>();
  const visit = (slot: Slot): readonly Slot[] => {
    if (seen.has(slot.id)) return [];
    seen.add(slot.id);
    return [slot, ...next(slot).flatMap((id) => visit(byId.get(id) ?? slot))];
  };
  const parts: (readonly Slot[])[] = [];
  for (const slot of [...slots].sort((a, b) => next(a).length - next(b).length || (a.id < b.id ? -1 : 1))) {
    const part = visit(slot);
    if (part.length > 0) parts.push(part);
  }
  const total = (part: readonly Slot[]) => part.reduce((sum, slot) => sum + weight(slot), 0);
  return parts.sort((a, b) => total(b) - total(a)).flat();
}

/** Beyond so many slots trying every pair of neighbours takes too long for what it gains. */
const MOST_SWAPPED = 60;

/** Changes places with the next slot wherever that leaves fewer crossings. */
function swapped(order: readonly Slot[], count: number): readonly Slot[] {
  if (order.length > MOST_SWAPPED) return order;
  let best = order;
  let least = count;
  for (let i = 0; i + 1 < order.length && least > 0; i += 1) {
    const tried = best.with(i, best[i + 1] as Slot).with(i + 1, best[i] as Slot);
    const now = crossings(tried);
    if (now < least) [best, least] = [tried, now];
  }
  return best;
}

const weight = ({ left, right }: Slot) => left.length + right.length;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function placesOf(order: readonly Slot[], side: "left" | "right"): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [i, slot] of order.entries()) {
    for (const id of slot[side]) {
      const at = places.get(id);
      if (at) at.push(i);
      else places.set(id, [i]);
    }
  }
  return places;
}

function barycentres(order: readonly Slot[], place: ReadonlyMap<string, number>, side: "left" | "right"): ReadonlyMap<string, number> {
  const found = new Map<string, number[]>();
  for (const slot of order) for (const id of slot[side]) found.set(id, [...(found.get(id) ?? []), place.get(slot.id) ?? 0]);
  return new Map([...found].map(([id, places]) => [id, mean(places)]));
}

/** Each node beside the middle one of its slots; within a slot by where the rest of its ties lead. */
function rows(order: readonly Slot[], side: "left" | "right"): readonly (readonly string[])[] {
  const result: string[][] = order.map(() => []);
  const places = placesOf(order, side);
  for (const [id, at] of places) result[at[Math.floor((at.length - 1) / 2)] ?? 0]?.push(id);
  const pull = (id: string) => mean(places.get(id) ?? []);
  return result.map((row) => row.sort((a, b) => pull(a) - pull(b) || (a < b ? -1 : 1)));
}

/** How many pairs of lines cross, with every node in the row that it would stand in. */
export function crossings(order: readonly Slot[]): number {
  let count = 0;
  for (const side of ["left", "right"] as const) {
    const at = new Map(
      rows(order, side)
        .flat()
        .map((id, i) => [id, i]),
    );
    // lines come in the order of their slots: two cross where the later one ends before the earlier
    const from: number[] = [];
    const to: number[] = [];
    for (const [i, slot] of order.entries()) {
      for (const id of slot[side]) {
        from.push(i);
        to.push(at.get(id) ?? 0);
      }
    }
    for (let i = 0; i < to.length; i += 1) {
      for (let k = i + 1; k < to.length; k += 1) if (from[k] !== from[i] && (to[k] ?? 0) < (to[i] ?? 0)) count += 1;
    }
  }
  return count;
}
