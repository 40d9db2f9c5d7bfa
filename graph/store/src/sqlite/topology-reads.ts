import { compareText, type Edge } from "@chengyu-atlas/model";
import type { NeighbourhoodQuery, Path, PathsQuery, StoredNode, Subgraph } from "../graph-store.js";
import { checkLimit, LIMITS } from "../limits.js";
import type { Topology } from "../topology.js";
import { seqsOfBest } from "./best.js";
import { IN, list, rowsOf, textOf } from "./bulk.js";
import type { Connection } from "./connection.js";
import { seqsOf } from "./read-relations.js";
import { withDegree, withEnds } from "./rows.js";

/** As `neighbourhood`, with steps taken in memory; only what is answered is read from the file. */
export function neighbourhoodIn(db: Connection, topology: Topology, { of, hops, limit }: NeighbourhoodQuery): Subgraph {
  checkLimit("hops", hops, LIMITS.hops);
  checkLimit("limit", limit, LIMITS.nodes);
  const asked = [...new Set(seqsOf(db, of))].filter((seq) => seq !== undefined);
  const found = new Map(nodesOf(db, asked.slice(0, limit)).map((row) => [row.seq, row.node]));
  const met = new Set(found.keys());
  let truncated = asked.length > limit;
  let level: readonly number[] = [...met];
  for (let hop = 0; hop < hops && level.length > 0; hop++) {
    const room = limit - found.size;
    const candidates = topology.around(level, met);
    if (candidates.length > room) truncated = true;
    const degrees = candidates.map((seq) => [seq, topology.degree(seq)] as const);
    const next = nodesOf(db, seqsOfBest(db, degrees, Math.min(room, candidates.length)));
    for (const { seq, node } of next.toSorted(({ node: a }, { node: b }) => b.degree - a.degree || compareText(a.id, b.id))) {
      found.set(seq, node);
      met.add(seq);
    }
    level = next.map(({ seq }) => seq);
  }
  return { nodes: [...found.values()], edges: edgesOf(db, topology.among([...met]), found), truncated };
}

interface Found {
  readonly seq: number;
  readonly node: StoredNode;
}

const NODES = textOf(["n.seq", "s.degree", "n.body"], `FROM node n CROSS JOIN standing s ON s.node = n.seq WHERE n.seq ${IN}`);
const EDGES = textOf(["seq", "rank", "source", "target", "status", "body"], `FROM edge WHERE state = 0 AND seq ${IN}`);

/** These nodes, in the order given. */
function nodesOf(db: Connection, seqs: readonly number[]): readonly Found[] {
  if (seqs.length === 0) return [];
  const rows = rowsOf<[number, number, object]>(db, NODES, list(seqs));
  const found = new Map(rows.map(([seq, degree, body]) => [seq, { seq, node: withDegree(body, degree) }]));
  return seqs.flatMap((seq) => found.get(seq) ?? []);
}

/** These edges, which lead between the given nodes, in the order of `listEdges`. */
function edgesOf(db: Connection, seqs: readonly number[], nodes: ReadonlyMap<number, StoredNode>): readonly Edge[] {
  if (seqs.length === 0) return [];
  const rows = rowsOf<[number, number, number, number, number, object]>(db, EDGES, list(seqs)).map(([, rank, from, to, status, body]) => {
    const [source, target] = [nodes.get(from)?.id ?? "", nodes.get(to)?.id ?? ""];
    return { rank, source, target, status, body };
  });
  const inOrder = rows.toSorted((a, b) => a.rank - b.rank || compareText(a.source, b.source) || compareText(a.target, b.target));
  return inOrder.map((row) => withEnds(row, 0, row.status, row.body));
}

/** As `paths`, for shortest ones along accepted edges. */
export function pathsIn(db: Connection, topology: Topology, { from, to, maxHops, limit }: PathsQuery): readonly Path[] {
  checkLimit("maxHops", maxHops, LIMITS.maxHops);
  checkLimit("limit", limit, LIMITS.paths);
  const [start, end] = seqsOf(db, [from, to]);
  if (start === undefined || end === undefined) return [];
  const ways = topology.waysBetween(start, end, maxHops);
  if (ways === undefined) return [];
  const found: Path[] = [];
  for (const way of inOrderOfIds(db, ways, start, end)) {
    found.push(...alongNodes(db, topology, way, limit - found.length));
    if (found.length >= limit) break;
  }
  return found;
}

/** The ways in order of their node ids. Ids are read where ways part, and only as far as ways are taken. */
function* inOrderOfIds(
  db: Connection,
  ways: ReadonlyMap<number, ReadonlySet<number>>,
  from: number,
  to: number,
): Generator<readonly number[]> {
  if (from === to) {
    yield [from];
    return;
  }
  const next = [...(ways.get(from) ?? [])];
  const inOrder = next.length === 1 ? next : rowsOf<[number]>(db, BY_ID, list(next)).map(([seq]) => seq);
  for (const node of inOrder) {
    for (const rest of inOrderOfIds(db, ways, node, to)) yield [from, ...rest];
  }
}

const BY_ID = textOf(["seq"], `FROM node WHERE seq ${IN} ORDER BY id`);

/** The paths along these nodes, one for each choice among parallel edges, in the order of edge ids. */
function alongNodes(db: Connection, topology: Topology, way: readonly number[], limit: number): readonly Path[] {
  const found = new Map(nodesOf(db, way).map(({ seq, node }) => [seq, node]));
  const nodes = [...found.values()];
  const steps = way.slice(1).map((node, i) => topology.between(way[i] as number, node));
  const edges = edgesOf(db, steps.flat(), found);
  let choices: readonly (readonly Edge[])[] = [[]];
  for (const [i, { id }] of nodes.slice(1).entries()) {
    const before = nodes[i]?.id;
    const parallel = edges
      .filter(({ source, target }) => (source === before && target === id) || (source === id && target === before))
      .sort((a, b) => compareText(a.id, b.id));
    choices = choices.flatMap((chosen) => parallel.map((edge) => [...chosen, edge])).slice(0, limit);
  }
  return choices.map((chosen) => ({ nodes, edges: chosen }));
}
