import { compareText, type EdgeId, edgeId, type NodeId, RELATION_NAMES, type Relation } from "@chengyu-atlas/model";
import { CHANGES, type Change, type Changes, type Listed, type Touched } from "./changes.js";

/** What names an edge. */
export type Ends = readonly [rank: number, source: NodeId, target: NodeId];

/** Edges in order, as numbers: ranks of relations, and places of their ends among the ids that are told once. */
interface PackedEdges {
  readonly rank: Uint8Array;
  readonly source: Uint32Array;
  readonly target: Uint32Array;
}

/** Changes as they travel between threads: ids once each, all else numbers, so that taking them over is the work of a moment. */
export interface PackedChanges extends Readonly<Record<Change, PackedEdges>> {
  /** Ids of the nodes at the ends, in order. */
  readonly ids: readonly NodeId[];
  /** Places of these nodes, those with most changes first. */
  readonly touched: Uint32Array;
  /** How often each place is touched, by change. */
  readonly counts: Readonly<Record<Change, Uint32Array>>;
}

/** Puts what was found in order. */
export function packChanges(found: Readonly<Record<Change, readonly Ends[]>>): PackedChanges {
  const ids = sortedIds(CHANGES.flatMap((change) => found[change]));
  const place = new Map(ids.map((id, i) => [id, i]));
  const packed = byChange((change) => packEdges(found[change], ids, place));
  const counts = byChange((change) => countEnds(packed[change], ids.length));
  const weight = Uint32Array.from(ids, (_, i) => CHANGES.reduce((sum, change) => sum + (counts[change][i] ?? 0), 0));
  // places are in the order of ids, which a stable sort keeps among equals
  const touched = Uint32Array.from(ids.keys()).sort((a, b) => (weight[b] ?? 0) - (weight[a] ?? 0) || a - b);
  return { ids, ...packed, touched, counts };
}

/** The lists that packed changes hold. */
export function unpackChanges(packed: PackedChanges): Changes {
  const { ids, touched, counts } = packed;
  const touchedAt = (place: number): Touched | undefined => {
    const node = touched[place];
    return node === undefined ? undefined : { id: ids[node] as NodeId, ...byChange((change) => counts[change][node] ?? 0) };
  };
  return { ...byChange((change) => edgesIn(packed[change], ids)), touched: { length: touched.length, at: touchedAt } };
}

/** Ids of edges in the order of `listEdges`. */
export function inOrder(edges: readonly Ends[]): readonly EdgeId[] {
  const ids = sortedIds(edges);
  const place = new Map(ids.map((id, i) => [id, i]));
  const list = edgesIn(packEdges(edges, ids, place), ids);
  return Array.from({ length: list.length }, (_, i) => list.at(i) as EdgeId);
}

function byChange<T>(of: (change: Change) => T): Record<Change, T> {
  return { added: of("added"), ended: of("ended"), changed: of("changed") };
}

const sortedIds = (edges: readonly Ends[]) => [...new Set(edges.flatMap(([, source, target]) => [source, target]))].sort(compareText);

/** Ids are compared once each, and edges by the places of their ends in one number. */
function packEdges(edges: readonly Ends[], { length: size }: readonly NodeId[], place: ReadonlyMap<NodeId, number>): PackedEdges {
  const keys = edges.map(([rank, source, target]) => (rank * size + (place.get(source) ?? 0)) * size + (place.get(target) ?? 0));
  const sorted = Float64Array.from(keys).sort();
  return {
    rank: Uint8Array.from(sorted, (key) => Math.floor(Math.floor(key / size) / size)),
    source: Uint32Array.from(sorted, (key) => Math.floor(key / size) % size),
    target: Uint32Array.from(sorted, (key) => key % size),
  };
}

function edgesIn({ rank, source, target }: PackedEdges, ids: readonly NodeId[]): Listed<EdgeId> {
  const at = (place: number): EdgeId | undefined => {
    const [relation, from, to] = [rank[place], source[place], target[place]];
    if (relation === undefined || from === undefined || to === undefined) return undefined;
    return edgeId(RELATION_NAMES[relation] as Relation, ids[from] as NodeId, ids[to] as NodeId);
  };
  return { length: rank.length, at };
}

function countEnds({ source, target }: PackedEdges, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (const ends of [source, target]) for (const place of ends) counts[place] = (counts[place] ?? 0) + 1;
  return counts;
}
