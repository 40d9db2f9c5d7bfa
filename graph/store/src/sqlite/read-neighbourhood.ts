import { compareText, type Edge, relationRank } from "@chengyu-atlas/model";
import { checkEdgeFilter } from "../edge-filter.js";
import type { EdgeFilter, NeighbourhoodQuery, NodeFilter, Subgraph } from "../graph-store.js";
import { checkLimit, LIMITS } from "../limits.js";
import type { Pause } from "../pace.js";
import { bestOf, inOrder, type Standing } from "./best.js";
import { IN, list } from "./bulk.js";
import { type EdgeClauses, edgeClauses } from "./clauses.js";
import type { Connection } from "./connection.js";
import { bestOfChosen } from "./read-nodes.js";
import { joinEdge, seqsOf } from "./read-relations.js";
import { bundlesOf, type Ends, toEdge, toNode } from "./rows.js";
import { settleEdges, settleNodes } from "./settle.js";

/** Breadth first; of each step's newcomers the best connected are kept, as many as there is room for. */
export function neighbourhood(db: Connection, query: NeighbourhoodQuery): Subgraph {
  checkLimit("hops", query.hops, LIMITS.hops);
  checkLimit("limit", query.limit, LIMITS.nodes);
  checkEdgeFilter(query);
  const clauses = edgeClauses(query);
  const asked = [...new Set(seqsOf(db, query.of))].filter((seq) => seq !== undefined);
  const found = new Map(inOrder(db, asked.slice(0, query.limit)).map((row) => [row.seq, row]));
  let truncated = asked.length > query.limit;
  let level: readonly number[] = [...found.keys()];
  for (let hop = 0; hop < query.hops && level.length > 0; hop++) {
    const candidates = newcomers(db, clauses, level, found);
    const room = query.limit - found.size;
    if (candidates.size > room) truncated = true;
    const next = bestOf(db, candidates, room);
    for (const row of next) found.set(row.seq, row);
    level = next.map((row) => row.seq);
  }
  return subgraph(db, clauses, [...found.values()], truncated);
}

export async function network(db: Connection, nodes: NodeFilter, edges: EdgeFilter, limit: number, pause: Pause): Promise<Subgraph> {
  checkLimit("limit", limit, LIMITS.network);
  checkEdgeFilter(edges);
  const [chosen, among] = [await settleNodes(db, nodes, pause), await settleEdges(db, edges, pause)];
  const rows = await bestOfChosen(db, chosen, limit + 1, pause);
  await pause();
  const best = rows.slice(0, limit);
  const found: Edge[] = [];
  for await (const some of edgesAmong(db, edgeClauses(among), best, pause)) found.push(...some);
  const place = placesOf(best);
  return { nodes: best.map(toStoredNode), edges: found.sort(byPlace(place)), truncated: rows.length > limit };
}

/** Most relations that are gone through in one stretch. */
const STRETCH = 3000;

/** The chosen edges among nodes, unordered, from some of the nodes after others. */
async function* edgesAmong(db: Connection, clauses: EdgeClauses, rows: readonly Standing[], pause: Pause): AsyncGenerator<readonly Edge[]> {
  const ids = new Map(rows.map(({ seq, id }) => [seq, id]));
  const all = list(ids.keys());
  for (let at = 0; at < rows.length; ) {
    const from: number[] = [];
    for (let work = 0; at < rows.length && work < STRETCH; at++) {
      const { seq, degree } = rows[at] as Standing;
      from.push(seq);
      work += degree + 1;
    }
    yield toEdges(db, clauses, ids, edgesBetween(db, clauses, list(from), all));
    await pause();
  }
}

/** The place of each id among these nodes in order of id: numbers are compared sooner than ids. */
function placesOf(rows: readonly Standing[]): ReadonlyMap<string, number> {
  const ids = rows.map(({ id }) => id).sort(compareText);
  return new Map(ids.map((id, place) => [id, place]));
}

const byPlace = (place: ReadonlyMap<string, number>) => (a: Edge, b: Edge) =>
  relationRank(a.relation) - relationRank(b.relation) ||
  (place.get(a.source) ?? 0) - (place.get(b.source) ?? 0) ||
  (place.get(a.target) ?? 0) - (place.get(b.target) ?? 0);

const toStoredNode = ({ body, degree }: Standing) => toNode(body, degree);

/** One text per answer: a hub has thousands of neighbours, and rows cost far more than the numbers in them. */
function newcomers(
  db: Connection,
  clauses: EdgeClauses,
  level: readonly number[],
  found: ReadonlyMap<number, unknown>,
): ReadonlySet<number> {
  const { where } = clauses;
  const sql = `SELECT json_group_array(a.far) FROM adjacent a ${joinEdge(clauses)} WHERE a.node ${IN} AND ${where.sql}`;
  const far = new Set(JSON.parse(db.get<[string]>(sql, list(level), ...where.values)?.[0] ?? "[]") as number[]);
  for (const seq of found.keys()) far.delete(seq);
  return far;
}

type EdgeRow = readonly [seq: number, rank: number, source: number, target: number, state: number, status: number, body: string];

function subgraph(db: Connection, clauses: EdgeClauses, rows: readonly Standing[], truncated: boolean): Subgraph {
  const ids = new Map(rows.map(({ seq, id }) => [seq, id]));
  const seqs = list(ids.keys());
  const edges = toEdges(db, clauses, ids, edgesBetween(db, clauses, seqs, seqs));
  return { nodes: rows.map(toStoredNode), edges: inOrderOfEdges(edges), truncated };
}

/** The chosen edges that lead from some nodes to others; both as lists of numbers. */
function edgesBetween(db: Connection, { where }: EdgeClauses, from: string, to: string): readonly EdgeRow[] {
  const sql = `SELECT e.seq, e.rank, e.source, e.target, e.state, e.status, e.body FROM adjacent a CROSS JOIN edge e ON e.seq = a.edge
    WHERE a.node ${IN} AND a.way = 0 AND a.far ${IN} AND ${where.sql}`;
  return db.all<EdgeRow>(sql, from, to, ...where.values);
}

/** Edges by number as the filter sees them, in the order of `listEdges`. */
export function edgesInOrder(db: Connection, clauses: EdgeClauses, seqs: readonly number[]): readonly Edge[] {
  const sql = `SELECT seq, rank, source, target, state, status, body FROM edge WHERE seq ${IN}`;
  const rows = db.all<EdgeRow>(sql, list(seqs));
  const ends = new Set(rows.flatMap(([, , source, target]) => [source, target]));
  const ids = new Map(db.all<[number, string]>(`SELECT seq, id FROM node WHERE seq ${IN}`, list(ends)));
  return inOrderOfEdges(toEdges(db, clauses, ids, rows));
}

function toEdges(
  db: Connection,
  { kept, onClaims }: EdgeClauses,
  ids: ReadonlyMap<number, string>,
  rows: readonly EdgeRow[],
): readonly Edge[] {
  const endsOf = ([, rank, source, target]: EdgeRow): Ends => ({ rank, source: ids.get(source) ?? "", target: ids.get(target) ?? "" });
  return kept
    ? rows.map((row) => toEdge(endsOf(row), row[4], row[5], row[6]))
    : [...bundlesOf(db, new Map(rows.map((row) => [row[0], endsOf(row)])), onClaims).values()];
}

function inOrderOfEdges(edges: readonly Edge[]): readonly Edge[] {
  return [...edges].sort(
    (a, b) => relationRank(a.relation) - relationRank(b.relation) || compareText(a.source, b.source) || compareText(a.target, b.target),
  );
}
