import { compareText, type Edge, RELATION_NAMES, relationRank, relationSpec } from "@chengyu-atlas/model";
import { adjacencies } from "../cursors.js";
import { firstOf } from "../first-of.js";
import type { NeighbourhoodQuery, Path, PathsQuery, RelationsQuery, StoredNode, Subgraph, Surroundings } from "../graph-store.js";
import { checkLimit, LIMITS } from "../limits.js";
import { checkPage, type PageRequest, toSlice } from "../page.js";
import { isAccepted } from "../topology.js";
import type { Link, OrderedTopology } from "./ordered-topology.js";
import type { AtHand } from "./records.js";

/** Whether relations of nodes are asked for from their beginning, and nothing of them but their type and way. */
export function isOfTypes({ relations: _relations, direction: _direction, ...filter }: RelationsQuery, page: PageRequest): boolean {
  return page.after === undefined && page.before === undefined && !page.backward && isAccepted(filter);
}

/** For each rank of a relation, whether its two ends are alike. */
const SYMMETRIC = RELATION_NAMES.map((relation) => relationSpec(relation).symmetric);

/** As `relationsOf`, for what `isOfTypes` tells: which there are is known in memory, and only what is not at hand is read. */
export function relationsIn(
  { db, records }: AtHand,
  topology: OrderedTopology,
  ids: readonly string[],
  { relations, direction = "BOTH" }: RelationsQuery,
  page: PageRequest,
): readonly Surroundings[] {
  checkPage(page);
  const ranks = relations && new Set(relations.map(relationRank));
  const takes = (rank: number, incoming: boolean) =>
    (ranks?.has(rank) ?? true) && (direction === "BOTH" || incoming === (direction === "IN") || SYMMETRIC[rank] === true);
  const seqs = records.seqs(db, ids);
  const links = seqs.map((seq) => (seq === undefined ? [] : topology.linksOf(seq, page.first + 1, takes)));
  const shown = links.map((some) => some.slice(0, page.first));
  const nodes = new Map<number, StoredNode>();
  const asked = seqs.flatMap((seq, i) => [...(seq === undefined ? [] : [seq]), ...(shown[i] ?? []).map((link) => otherEnd(link, seq))]);
  for (const [i, node] of records.nodes(db, asked).entries()) nodes.set(asked[i] as number, node);
  const edges = records.edges(db, shown.flat(), (seq) => nodes.get(seq)?.id ?? "");
  let read = 0;
  return seqs.map((seq, i) => {
    const node = seq === undefined ? undefined : nodes.get(seq);
    const first = read;
    read += shown[i]?.length ?? 0;
    const slice = toSlice(
      links[i] ?? [],
      page.first,
      (link) => adjacencies.encode([link.rank, nodes.get(otherEnd(link, seq))?.id ?? "", isOutgoing(link, seq) ? 0 : 1]),
      (link, at) => ({
        edge: edges[first + at] as Edge,
        other: nodes.get(otherEnd(link, seq)) as StoredNode,
        outgoing: isOutgoing(link, seq),
      }),
    );
    return { node, ...slice };
  });
}

const otherEnd = ({ source, target }: Link, seq: number | undefined): number => (source === seq ? target : source);
const isOutgoing = ({ rank, source }: Link, seq: number | undefined): boolean => source === seq || SYMMETRIC[rank] === true;

/** As `neighbourhood`, with steps taken in memory; only what is not at hand of the answer is read from the file. */
export function neighbourhoodIn({ db, records }: AtHand, topology: OrderedTopology, { of, hops, limit }: NeighbourhoodQuery): Subgraph {
  checkLimit("hops", hops, LIMITS.hops);
  checkLimit("limit", limit, LIMITS.nodes);
  const asked = [...new Set(records.seqs(db, of))].filter((seq) => seq !== undefined);
  const met = new Set(asked.slice(0, limit));
  let truncated = asked.length > limit;
  let level: readonly number[] = [...met];
  for (let hop = 0; hop < hops && level.length > 0; hop++) {
    const room = limit - met.size;
    const candidates = topology.around(level, met);
    if (candidates.length > room) truncated = true;
    level = firstOf(candidates, topology.byDegree, room);
    for (const seq of level) met.add(seq);
  }
  const seqs = [...met];
  const nodes = records.nodes(db, seqs);
  return { nodes, edges: edgesAmong({ db, records }, topology.linksAmong(seqs), seqs, nodes), truncated };
}

/** The edges of links among these nodes, whose numbers are `seqs`. */
function edgesAmong(
  { db, records }: Pick<AtHand, "db" | "records">,
  links: readonly Link[],
  seqs: readonly number[],
  nodes: readonly StoredNode[],
): readonly Edge[] {
  let ids: ReadonlyMap<number, string> | undefined;
  return records.edges(db, links, (seq) => {
    ids ??= new Map(seqs.map((one, i) => [one, nodes[i]?.id ?? ""]));
    return ids.get(seq) ?? "";
  });
}

/** As `paths`, for shortest ones along accepted edges. */
export function pathsIn({ db, records }: AtHand, topology: OrderedTopology, { from, to, maxHops, limit }: PathsQuery): readonly Path[] {
  checkLimit("maxHops", maxHops, LIMITS.maxHops);
  checkLimit("limit", limit, LIMITS.paths);
  const [start, end] = records.seqs(db, [from, to]);
  if (start === undefined || end === undefined) return [];
  const ways = topology.waysBetween(start, end, maxHops);
  if (ways === undefined) return [];
  const found: Path[] = [];
  for (const way of inOrderOfIds(topology, ways, start, end)) {
    found.push(...alongNodes({ db, records }, topology, way, limit - found.length));
    if (found.length >= limit) break;
  }
  return found;
}

/** The ways in order of their node ids. */
function* inOrderOfIds(
  topology: OrderedTopology,
  ways: ReadonlyMap<number, ReadonlySet<number>>,
  from: number,
  to: number,
): Generator<readonly number[]> {
  if (from === to) {
    yield [from];
    return;
  }
  for (const node of [...(ways.get(from) ?? [])].sort(topology.byId)) {
    for (const rest of inOrderOfIds(topology, ways, node, to)) yield [from, ...rest];
  }
}

/** The paths along these nodes, one for each choice among parallel edges, in the order of edge ids. */
function alongNodes(
  hand: Pick<AtHand, "db" | "records">,
  topology: OrderedTopology,
  way: readonly number[],
  limit: number,
): readonly Path[] {
  const nodes = hand.records.nodes(hand.db, way);
  const steps = way.slice(1).map((node, i) => topology.linksBetween(way[i] as number, node));
  const edges = edgesAmong(hand, steps.flat(), way, nodes);
  let choices: readonly (readonly Edge[])[] = [[]];
  let from = 0;
  for (const { length } of steps) {
    const parallel = edges.slice(from, from + length).sort((a, b) => compareText(a.id, b.id));
    from += length;
    choices = choices.flatMap((chosen) => parallel.map((edge) => [...chosen, edge])).slice(0, limit);
  }
  return choices.map((chosen) => ({ nodes, edges: chosen }));
}
