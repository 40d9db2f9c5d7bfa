import { type NodeId, RELATION_NAMES, relationRank } from "@chengyu-atlas/model";
import { adjacencies as cursors } from "../cursors.js";
import type { RelationsQuery, Surroundings } from "../graph-store.js";
import { type PageRequest, toSlice } from "../page.js";
import { SYMMETRIC } from "./edge-match.js";
import { keyOf } from "./keys.js";
import type { Ground } from "./walks.js";

const SYMMETRIC_RANKS = new Set(SYMMETRIC.map(relationRank));

/** One place in the list of a node's relations. */
interface Place {
  readonly rank: number;
  readonly other: number;
  readonly edge: number;
  readonly incoming: 0 | 1;
}

/** As `relationsOf`, for a page from the beginning, or from a mark on, of accepted edges. */
export async function relationsIn(
  ground: Ground,
  ids: readonly NodeId[],
  query: RelationsQuery,
  { first, after }: PageRequest,
): Promise<readonly Surroundings[] | undefined> {
  const mark = cursors.decode(after);
  const pages = new Map<NodeId, { readonly node: number; readonly page: readonly Place[] }>();
  for (const id of ids) {
    const node = ground.places.of(keyOf(id));
    if (node >= 0) pages.set(id, { node, page: pageOf(ground, node, query, mark, first + 1) });
  }
  const all = [...pages.values()];
  const nodes = all.flatMap(({ node, page }) => [node, ...page.map(({ other }) => other)]);
  const read = await ground.records.of(
    [...new Set(nodes)],
    all.flatMap(({ page }) => page.map(({ edge }) => edge)),
  );
  if (read === undefined) return undefined;
  return ids.map((id) => {
    const { node, page = [] } = pages.get(id) ?? {};
    const items = page.flatMap(({ rank, other: place, edge: number, incoming }) => {
      const [edge, other] = [read.edges.get(number), read.nodes.get(place)];
      return edge === undefined || other === undefined ? [] : [{ rank, incoming, adjacency: { edge, other, outgoing: incoming === 0 } }];
    });
    const slice = toSlice(
      items,
      first,
      ({ rank, incoming, adjacency }) => cursors.encode([rank, adjacency.other.id, incoming]),
      ({ adjacency }) => adjacency,
    );
    return { node: node === undefined ? undefined : read.nodes.get(node), ...slice };
  });
}

/** The first relations of a node behind a mark. */
function pageOf(
  { places, edges, ends }: Ground,
  node: number,
  { direction = "BOTH", relations }: RelationsQuery,
  mark: ReturnType<typeof cursors.decode>,
  limit: number,
): readonly Place[] {
  const chosen = RELATION_NAMES.map((relation) => relations?.includes(relation) !== false);
  const placeAt = (at: number): Place => {
    const [edge, other] = [ends.edges[at] as number, ends.near[at] as number];
    const rank = edges.ranks[edge] as number;
    return { rank, other, edge, incoming: SYMMETRIC_RANKS.has(rank) || edges.sources[edge] === node ? 0 : 1 };
  };
  const [begin, end] = [ends.begins[node] as number, ends.begins[node + 1] as number];
  const page: Place[] = [];
  for (
    let at = mark === undefined ? begin : firstBehind(markOf(places, mark), begin, end, placeAt);
    at < end && page.length < limit;
    at++
  ) {
    const place = placeAt(at);
    const isThisWay = direction === "BOTH" || SYMMETRIC_RANKS.has(place.rank) || (place.incoming === 0) === (direction === "OUT");
    if (chosen[place.rank] && isThisWay) page.push(place);
  }
  return page;
}

type Mark = Omit<Place, "edge" | "incoming"> & { readonly incoming: number };

/** A mark by a node that is gone stands before whichever comes next. */
function markOf(places: Ground["places"], [rank, id, incoming]: NonNullable<ReturnType<typeof cursors.decode>>): Mark {
  const { place, there } = places.from(keyOf(id));
  return { rank, other: place, incoming: there ? incoming : -1 };
}

/** Where what stands behind a mark begins. */
function firstBehind(mark: Mark, begin: number, end: number, placeAt: (at: number) => Place): number {
  let [low, high] = [begin, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const { rank, other, incoming } = placeAt(middle);
    if ((rank - mark.rank || other - mark.other || incoming - mark.incoming) > 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
