import { compareText, type Edge } from "@chengyu-atlas/model";
import type { EdgeFilter, NeighbourhoodQuery, Path, PathsQuery, Subgraph } from "../graph-store.js";
import { checkLimit, LIMITS } from "../limits.js";
import { bestAmong, inOrder, type Standing } from "./best.js";
import { isEverything } from "./chosen.js";
import { edgeClauses } from "./clauses.js";
import type { Connection } from "./connection.js";
import { edgesInOrder } from "./read-neighbourhood.js";
import { seqsOf } from "./read-relations.js";
import { toNode } from "./rows.js";
import type { Topology } from "./topology.js";

/** Whether a filter chooses just the accepted edges, which are what a topology holds. */
export function isAccepted({ states, ...more }: EdgeFilter): boolean {
  return isEverything(more) && (states === undefined || (states.length === 1 && states[0] === "accepted"));
}

/** As `neighbourhood`, with steps taken in memory; only what is answered is read from the file. */
export function neighbourhoodIn(db: Connection, topology: Topology, { of, hops, limit }: NeighbourhoodQuery): Subgraph {
  checkLimit("hops", hops, LIMITS.hops);
  checkLimit("limit", limit, LIMITS.nodes);
  const asked = [...new Set(seqsOf(db, of))].filter((seq) => seq !== undefined);
  const found = new Map(inOrder(db, asked.slice(0, limit)).map((row) => [row.seq, row]));
  const met = new Set(found.keys());
  let truncated = asked.length > limit;
  let level: readonly number[] = [...met];
  for (let hop = 0; hop < hops && level.length > 0; hop++) {
    const room = limit - found.size;
    const candidates = topology.around(level, met);
    if (candidates.length > room) truncated = true;
    const degrees = candidates.map((seq) => [seq, topology.degree(seq)] as const);
    const next = bestAmong(db, degrees, Math.min(room, candidates.length));
    for (const row of next) found.set(row.seq, row);
    level = next.map((row) => row.seq);
    for (const seq of level) met.add(seq);
  }
  const rows: readonly Standing[] = [...found.values()];
  const edges = edgesInOrder(db, ACCEPTED, topology.among([...met]));
  return { nodes: rows.map(({ body, degree }) => toNode(body, degree)), edges, truncated };
}

const ACCEPTED = edgeClauses({});

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
  for (const node of next.length === 1
    ? next
    : inOrder(db, next)
        .toSorted((a, b) => compareText(a.id, b.id))
        .map(({ seq }) => seq)) {
    for (const rest of inOrderOfIds(db, ways, node, to)) yield [from, ...rest];
  }
}

/** The paths along these nodes, one for each choice among parallel edges, in the order of edge ids. */
function alongNodes(db: Connection, topology: Topology, way: readonly number[], limit: number): readonly Path[] {
  const rows = inOrder(db, way);
  const nodes = rows.map(({ body, degree }) => toNode(body, degree));
  const steps = way.slice(1).map((node, i) => topology.between(way[i] as number, node));
  const edges = edgesInOrder(db, ACCEPTED, steps.flat());
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
