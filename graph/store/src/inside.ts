import type { GraphNode, NodeId, Region } from "@chengyu-atlas/model";

/**
 * What `within` means, the same on every engine. Of the given ids, and of places, these ids are *inside*: the given ones;
 * and each Place whose parent or city is inside, or which is on a side that is given. A node is within where it, or
 * what it is located in, up to four steps away, is inside itself, has its home or its city there, or is on a side that is
 * given. Only accepted locations count that have not ended.
 */
export interface Inside {
  readonly places: readonly NodeId[];
  readonly regions: readonly Region[];
}

/** Most steps from a node to what it is located in, and to what that is located in. */
export const LOCATED_STEPS = 4;

/** The provinces that are sides: what lies in them is known by side even where the graph lacks the places between. */
const SIDES: Readonly<Record<NodeId, Region>> = {
  "place:四川省": "sichuan",
  "place:四川": "sichuan",
  "place:重庆市": "chongqing",
  "place:重庆": "chongqing",
};

/** As much of a Place as the definition asks. */
export type PlaceRecord = Pick<GraphNode, "id"> & Home;

interface Home {
  readonly place?: NodeId | undefined;
  readonly city?: NodeId | undefined;
  readonly region?: Region | undefined;
}

/** What is inside the given ids, by all Places of the graph. */
export function insideOf(given: readonly NodeId[], places: readonly PlaceRecord[]): Inside {
  const regions = [...new Set(given.flatMap((id) => SIDES[id] ?? []))];
  const inside = new Set(given);
  for (let before = -1; before !== inside.size; ) {
    before = inside.size;
    for (const { id, place, city, region } of places) {
      if (isInside({ place, city, region }, inside, regions)) inside.add(id);
    }
  }
  return { places: [...inside], regions };
}

const isInside = ({ place, city, region }: Home, inside: ReadonlySet<NodeId>, regions: readonly Region[]) =>
  (place !== undefined && inside.has(place)) ||
  (city !== undefined && inside.has(city)) ||
  (region !== undefined && regions.includes(region));

/** Whether a node itself is inside, without regard to what it is located in. */
export function standsInside({ id, ...home }: PlaceRecord, { places, regions }: Inside): boolean {
  const inside = new Set(places);
  return inside.has(id) || isInside(home, inside, regions);
}
