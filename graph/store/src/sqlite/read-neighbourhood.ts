import { compareText, type Edge, relationRank } from "@chengyu-atlas/model";
import { checkEdgeFilter } from "../edge-filter.js";
import type { EdgeFilter, NeighbourhoodQuery, NodeFilter, Subgraph } from "../graph-store.js";
import { checkLimit, LIMITS } from "../limits.js";
import { IN, list } from "./bulk.js";
import { allOf, type EdgeClauses, edgeClauses } from "./clauses.js";
import type { Connection } from "./connection.js";
import { type RankedRow, ranked } from "./ranked.js";
import { bestConnected } from "./read-nodes.js";
import { joinEdge, seqsOf } from "./read-relations.js";
import { bundlesOf, toEdge, toNode } from "./rows.js";

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
    if (candidates.length > room) truncated = true;
    const next = best(db, candidates, room);
    for (const row of next) found.set(row.seq, row);
    level = next.map((row) => row.seq);
  }
  return subgraph(db, clauses, [...found.values()], truncated);
}

export function network(db: Connection, nodes: NodeFilter, edges: EdgeFilter, limit: number): Subgraph {
  checkLimit("limit", limit, LIMITS.nodes);
  checkEdgeFilter(edges);
  const rows = bestConnected(db, nodes, undefined, limit + 1);
  return subgraph(db, edgeClauses(edges), rows.slice(0, limit), rows.length > limit);
}

function inOrder(db: Connection, seqs: readonly number[]): readonly RankedRow[] {
  const rows = new Map(best(db, seqs, seqs.length).map((row) => [row.seq, row]));
  return seqs.flatMap((seq) => rows.get(seq) ?? []);
}

/** One text per answer: a hub has thousands of neighbours, and rows cost far more than the numbers in them. */
function newcomers(db: Connection, clauses: EdgeClauses, level: readonly number[], found: ReadonlyMap<number, unknown>): readonly number[] {
  const { where } = clauses;
  const sql = `SELECT json_group_array(a.far) FROM adjacent a ${joinEdge(clauses)} WHERE a.node ${IN} AND ${where.sql}`;
  const far = JSON.parse(db.get<[string]>(sql, list(level), ...where.values)?.[0] ?? "[]") as number[];
  return [...new Set(far)].filter((seq) => !found.has(seq));
}

function best(db: Connection, seqs: readonly number[], limit: number): readonly RankedRow[] {
  const from = "json_each(?) j CROSS JOIN standing s ON s.node = j.value";
  if (limit === 0) return [];
  return ranked(db, { from, values: [list(seqs)], onStanding: allOf([]), onNode: allOf([]), begins: "matches" }, undefined, limit);
}

function subgraph(db: Connection, clauses: EdgeClauses, rows: readonly RankedRow[], truncated: boolean): Subgraph {
  const seqs = list(rows.map((row) => row.seq));
  const { where } = clauses;
  const among = `SELECT json_group_array(a.edge) FROM adjacent a ${joinEdge(clauses)}
    WHERE a.node ${IN} AND a.way = 0 AND a.far ${IN} AND ${where.sql}`;
  const edges = JSON.parse(db.get<[string]>(among, seqs, seqs, ...where.values)?.[0] ?? "[]") as number[];
  return { nodes: rows.map(({ body, degree }) => toNode(body, degree)), edges: edgesInOrder(db, clauses, edges), truncated };
}

/** Edges by number as the filter sees them, in the order of `listEdges`. */
export function edgesInOrder(db: Connection, { kept, onClaims }: EdgeClauses, seqs: readonly number[]): readonly Edge[] {
  const sql = `SELECT e.seq, e.rank, s.id, t.id, e.state, e.status, e.body
    FROM edge e CROSS JOIN node s ON s.seq = e.source CROSS JOIN node t ON t.seq = e.target WHERE e.seq ${IN}`;
  const rows = db.all<[number, number, string, string, number, number, string]>(sql, list(seqs));
  const edges = kept
    ? rows.map(([, rank, source, target, state, status, body]) => toEdge({ rank, source, target }, state, status, body))
    : [...bundlesOf(db, new Map(rows.map(([seq, rank, source, target]) => [seq, { rank, source, target }])), onClaims).values()];
  return edges.sort(
    (a, b) => relationRank(a.relation) - relationRank(b.relation) || compareText(a.source, b.source) || compareText(a.target, b.target),
  );
}
