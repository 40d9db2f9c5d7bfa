import { type Edge, relationSpec } from "@chengyu-atlas/model";
import { adjacencies } from "../cursors.js";
import { checkEdgeFilter } from "../edge-filter.js";
import type { Direction, EdgeFilter, RelationCount, RelationsQuery, Surroundings } from "../graph-store.js";
import { checkPage, type PageRequest, toSlice } from "../page.js";
import { list, rowsOf, textOf } from "./bulk.js";
import { allOf, type Clause, clause, type EdgeClauses, edgeClauses } from "./clauses.js";
import { relationAt, SYMMETRIC } from "./codes.js";
import type { Connection } from "./connection.js";
import { bundlesOf, toNode, withDegree, withEnds } from "./rows.js";

type AdjacencyRow = readonly [
  rank: number,
  other: string,
  way: number,
  edge: number,
  state: number,
  status: number,
  /** Absent where all claims are rejected; then it is not asked for. */
  body: object | null,
  node: object,
  degree: number,
];

/** `other` and the bodies are JSON. */
const COLUMNS = [
  "a.rank",
  "json_quote(a.other)",
  "a.way",
  "a.edge",
  "e.state",
  "e.status",
  "iif(e.body = '', 'null', e.body)",
  "n.body",
  "s.degree",
];

/** Which end of its edges a node has to be. Symmetric relations answer in every direction. */
const DIRECTIONS: Record<Direction, readonly Clause[]> = {
  OUT: [clause(`(a.way = 0 OR a.rank IN (${SYMMETRIC}))`)],
  IN: [clause(`(a.way = 1 OR a.rank IN (${SYMMETRIC}))`)],
  BOTH: [],
};

export function relationsOf(db: Connection, ids: readonly string[], query: RelationsQuery, page: PageRequest): readonly Surroundings[] {
  checkPage(page);
  checkEdgeFilter(query);
  const [after, before] = [adjacencies.decode(page.after), adjacencies.decode(page.before)];
  const clauses = edgeClauses(query);
  const marks = [
    ...(after ? [clause("(a.rank, a.other, a.way) > (?, ?, ?)", after[0], after[1], lastWay(after))] : []),
    ...(before ? [clause("(a.rank, a.other, a.way) < (?, ?, ?)", before[0], before[1], before[2])] : []),
  ];
  const where = allOf([clauses.where, ...DIRECTIONS[query.direction ?? "BOTH"], ...marks]);
  const down = page.backward ? " DESC" : "";
  const sql = textOf(
    COLUMNS,
    `FROM adjacent a CROSS JOIN edge e ON e.seq = a.edge CROSS JOIN node n ON n.seq = a.far CROSS JOIN standing s ON s.node = a.far
    WHERE a.node = ? AND ${where.sql} ORDER BY a.rank${down}, a.other${down}, a.way${down} LIMIT ?`,
  );
  const found = new Map(db.all<[string, number, string, number]>(NODES, list(new Set(ids))).map((row) => [row[0], row]));
  return ids.map((id) => {
    const [, seq, body, degree] = found.get(id) ?? [];
    if (seq === undefined || body === undefined) return { node: undefined, items: [], hasMore: false };
    const rows = rowsOf<AdjacencyRow>(db, sql, seq, ...where.values, page.first + 1);
    const edgeOf = edgeReader(db, clauses, id, rows);
    const slice = toSlice(
      rows,
      page.first,
      ([rank, other, way]) => adjacencies.encode([rank, other, isOutgoing(rank, way) ? 0 : 1]),
      (row) => ({ edge: edgeOf(row), other: withDegree(row[7], row[8]), outgoing: isOutgoing(row[0], row[2]) }),
      page.backward,
    );
    return { node: toNode(body, degree ?? 0), ...slice };
  });
}

const NODES = `SELECT n.id, n.seq, n.body, s.degree FROM json_each(?) j CROSS JOIN node n ON n.id = j.value CROSS JOIN standing s ON s.node = n.seq`;

/** Reads the edges of a node as the filter sees them: as they are kept, or as bundles of the chosen claims. */
function edgeReader(
  db: Connection,
  { kept, onClaims }: EdgeClauses,
  node: string,
  rows: readonly AdjacencyRow[],
): (row: AdjacencyRow) => Edge {
  const endsOf = ([rank, other, way]: AdjacencyRow) => ({ rank, source: way === 0 ? node : other, target: way === 0 ? other : node });
  const bundles = kept ? undefined : bundlesOf(db, new Map(rows.map((row) => [row[3], endsOf(row)])), onClaims);
  return (row) => bundles?.get(row[3]) ?? withEnds(endsOf(row), row[4], row[5], row[6] ?? {});
}

export function countRelationsOf(db: Connection, ids: readonly string[], query: RelationsQuery): readonly number[] {
  checkEdgeFilter(query);
  const clauses = edgeClauses(query);
  const where = allOf([clauses.where, ...DIRECTIONS[query.direction ?? "BOTH"]]);
  const sql = `SELECT count(*) FROM adjacent a ${joinEdge(clauses)} WHERE a.node = ? AND ${where.sql}`;
  return seqsOf(db, ids).map((seq) => (seq === undefined ? 0 : db.number(sql, seq, ...where.values)));
}

export function relationCounts(db: Connection, ids: readonly string[], filter: EdgeFilter): readonly (readonly RelationCount[])[] {
  checkEdgeFilter(filter);
  const clauses = edgeClauses(filter);
  const { where } = clauses;
  const outgoing = `(a.way = 0 OR a.rank IN (${SYMMETRIC}))`;
  const sql = `SELECT a.rank, ${outgoing} AS outgoing, count(*) FROM adjacent a ${joinEdge(clauses)}
    WHERE a.node = ? AND ${where.sql} GROUP BY a.rank, outgoing ORDER BY a.rank, outgoing DESC`;
  return seqsOf(db, ids).map((seq) => {
    const rows = seq === undefined ? [] : db.all<[number, number, number]>(sql, seq, ...where.values);
    return rows.map(([rank, out, count]) => ({ relation: relationAt(rank), outgoing: out === 1, count }));
  });
}

/** The join that clauses which speak of `e` need. */
export function joinEdge({ needsEdge }: EdgeClauses): string {
  return needsEdge ? "CROSS JOIN edge e ON e.seq = a.edge" : "";
}

/** Numbers of nodes in the order asked, `undefined` where there is none. */
export function seqsOf(db: Connection, ids: readonly string[]): readonly (number | undefined)[] {
  const [only] = ids;
  if (ids.length === 1 && only !== undefined) return [db.get<[number]>("SELECT seq FROM node WHERE id = ?", only)?.[0]];
  const found = db.all<[string, number]>("SELECT n.id, n.seq FROM json_each(?) j CROSS JOIN node n ON n.id = j.value", list(new Set(ids)));
  const seqs = new Map(found);
  return ids.map((id) => seqs.get(id));
}

function isOutgoing(rank: number, way: number): boolean {
  return way === 0 || relationSpec(relationAt(rank)).symmetric;
}

/** Symmetric edges count as outgoing whichever end they are read from, and there is one of each between two nodes. */
function lastWay([rank, , incoming]: readonly [number, string, number]): number {
  return relationSpec(relationAt(rank)).symmetric ? 1 : incoming;
}
