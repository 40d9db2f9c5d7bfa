import { compareText, type Edge, relationRank } from "@chengyu-atlas/model";
import { checkEdgeFilter } from "../edge-filter.js";
import type { EdgeFilter, NeighbourhoodQuery, NodeFilter, Subgraph } from "../graph-store.js";
import { checkLimit, LIMITS } from "../limits.js";
import { bestOf, inOrder, type Standing } from "./best.js";
import { IN, list } from "./bulk.js";
import { type EdgeClauses, edgeClauses } from "./clauses.js";
import type { Connection } from "./connection.js";
import { bestConnected } from "./read-nodes.js";
import { joinEdge, seqsOf } from "./read-relations.js";
import { bundlesOf, type Ends, toEdge, toNode } from "./rows.js";

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

export function network(db: Connection, nodes: NodeFilter, edges: EdgeFilter, limit: number): Subgraph {
  checkLimit("limit", limit, LIMITS.network);
  checkEdgeFilter(edges);
  const rows = bestConnected(db, nodes, undefined, limit + 1);
  return subgraph(db, edgeClauses(edges), rows.slice(0, limit), rows.length > limit);
}

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
  const { where } = clauses;
  const sql = `SELECT e.seq, e.rank, e.source, e.target, e.state, e.status, e.body FROM adjacent a CROSS JOIN edge e ON e.seq = a.edge
    WHERE a.node ${IN} AND a.way = 0 AND a.far ${IN} AND ${where.sql}`;
  const edges = toEdges(db, clauses, ids, db.all<EdgeRow>(sql, seqs, seqs, ...where.values));
  return { nodes: rows.map(({ body, degree }) => toNode(body, degree)), edges, truncated };
}

/** Edges by number as the filter sees them, in the order of `listEdges`. */
export function edgesInOrder(db: Connection, clauses: EdgeClauses, seqs: readonly number[]): readonly Edge[] {
  const sql = `SELECT seq, rank, source, target, state, status, body FROM edge WHERE seq ${IN}`;
  const rows = db.all<EdgeRow>(sql, list(seqs));
  const ends = new Set(rows.flatMap(([, , source, target]) => [source, target]));
  const ids = new Map(db.all<[number, string]>(`SELECT seq, id FROM node WHERE seq ${IN}`, list(ends)));
  return toEdges(db, clauses, ids, rows);
}

function toEdges(
  db: Connection,
  { kept, onClaims }: EdgeClauses,
  ids: ReadonlyMap<number, string>,
  rows: readonly EdgeRow[],
): readonly Edge[] {
  const endsOf = ([, rank, source, target]: EdgeRow): Ends => ({ rank, source: ids.get(source) ?? "", target: ids.get(target) ?? "" });
  const edges = kept
    ? rows.map((row) => toEdge(endsOf(row), row[4], row[5], row[6]))
    : [...bundlesOf(db, new Map(rows.map((row) => [row[0], endsOf(row)])), onClaims).values()];
  return edges.sort(
    (a, b) => relationRank(a.relation) - relationRank(b.relation) || compareText(a.source, b.source) || compareText(a.target, b.target),
  );
}
