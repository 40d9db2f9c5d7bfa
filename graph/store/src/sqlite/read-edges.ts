import { type Claim, type Edge, type Evidence, partsOfEdgeId, relationRank } from "@chengyu-atlas/model";
import { edgesInOrder } from "../cursors.js";
import { checkEdgeFilter } from "../edge-filter.js";
import type { EdgeFilter } from "../graph-store.js";
import { groupBy } from "../group.js";
import { checkPage, type PageRequest, type Slice, toSlice } from "../page.js";
import { IN, list } from "./bulk.js";
import { ADJACENT, allOf, type Clause, clause, type EdgeClauses, edgeClauses, edgesOfDocuments } from "./clauses.js";
import { REJECTED } from "./codes.js";
import type { Connection } from "./connection.js";
import { bundlesOf, type Ends, toClaim, toEdge } from "./rows.js";

/** Numbers of edges by id. An id is looked up by the ends that it names. */
function edgeSeqs(db: Connection, ids: readonly string[]): ReadonlyMap<string, number> {
  const asked = [...new Set(ids)].flatMap((id) => {
    const parts = partsOfEdgeId(id);
    return parts ? [[id, parts.source, relationRank(parts.relation), parts.target]] : [];
  });
  const sql = `SELECT j.value ->> 0, a.edge FROM json_each(?) j CROSS JOIN node n ON n.id = j.value ->> 1
    CROSS JOIN adjacent a ON a.node = n.seq AND a.rank = j.value ->> 2 AND a.other = j.value ->> 3 AND a.way = 0`;
  return new Map(db.all<[string, number]>(sql, JSON.stringify(asked)));
}

export function edges(db: Connection, ids: readonly string[]): readonly (Edge | undefined)[] {
  const seqs = edgeSeqs(db, ids);
  const sql = `SELECT seq, state, status, body FROM edge WHERE state < ${REJECTED} AND seq ${IN}`;
  const rows = db.all<[number, number, number, string]>(sql, list(seqs.values()));
  const found = new Map(rows.map((row) => [row[0], row]));
  return ids.map((id) => {
    const row = found.get(seqs.get(id) ?? -1);
    const ends = endsOf(id);
    return row && ends && toEdge(ends, row[1], row[2], row[3]);
  });
}

export function claims(db: Connection, ids: readonly string[]): readonly (readonly Claim[])[] {
  const seqs = edgeSeqs(db, ids);
  const sql = `SELECT c.edge, c.seq, c.id, c.state, c.status, c.body FROM claim c WHERE c.edge ${IN} ORDER BY c.edge, c.id`;
  const rows = db.all<[number, number, string, number, number, string]>(sql, list(seqs.values()));
  const evidence = evidenceOf(
    db,
    rows.map(([, seq]) => seq),
  );
  const byEdge = groupBy(rows, ([edge]) => edge);
  return ids.map((id) => {
    const ends = endsOf(id);
    if (ends === undefined) return [];
    const found = byEdge.get(seqs.get(id) ?? -1) ?? [];
    return found.map(([, seq, claim, state, status, body]) => toClaim(ends, [claim, state, status, body], evidence.get(seq) ?? []));
  });
}

function endsOf(id: string): Ends | undefined {
  const parts = partsOfEdgeId(id);
  return parts && { rank: relationRank(parts.relation), source: parts.source, target: parts.target };
}

/** Evidence of claims by number, in order of document and place. */
export function evidenceOf(db: Connection, seqs: readonly number[]): ReadonlyMap<number, readonly Evidence[]> {
  const sql = `SELECT u.claim, d.id, u.evidence FROM support u CROSS JOIN document d ON d.seq = u.document WHERE u.claim ${IN} ORDER BY u.claim, d.id`;
  return gatherEvidence(db.all<[number, string, string]>(sql, list(seqs)));
}

/** Rows of owner, document and places, in order, as evidence by owner. */
export function gatherEvidence(rows: readonly (readonly [number, string, string])[]): ReadonlyMap<number, readonly Evidence[]> {
  const placed = ([, document, text]: readonly [number, string, string]) =>
    (JSON.parse(text) as readonly (readonly [number, number, string?])[]).map(([start, end, locator]) => {
      return { document, start, end, ...(locator !== undefined && { locator }) };
    });
  return new Map([...groupBy(rows, ([owner]) => owner)].map(([owner, group]) => [owner, group.flatMap(placed)]));
}

type EdgeRow = readonly [rank: number, source: string, target: string, seq: number, state: number, status: number, body: string];

export function listEdges(db: Connection, filter: EdgeFilter, page: PageRequest): Slice<Edge> {
  checkPage(page);
  checkEdgeFilter(filter);
  const after = edgesInOrder.decode(page.after);
  const named = edgesOfDocuments(filter);
  const { rows, clauses } = named ? pickEdges(db, filter, named, after, page.first + 1) : walkEdges(db, filter, after, page.first + 1);
  const ends = () => new Map(rows.map(([rank, source, target, seq]) => [seq, { rank, source, target }]));
  const bundles = clauses.kept ? undefined : bundlesOf(db, ends(), clauses.onClaims);
  return toSlice(
    rows,
    page.first,
    ([rank, source, target]) => edgesInOrder.encode([rank, source, target]),
    ([rank, source, target, seq, state, status, body]) => bundles?.get(seq) ?? toEdge({ rank, source, target }, state, status, body),
  );
}

type After = readonly [rank: number, source: string, target: string] | undefined;
interface Found {
  readonly rows: readonly EdgeRow[];
  readonly clauses: EdgeClauses;
}

/** Walks the sources of each relation by id, and the edges of each by target. */
function walkEdges(db: Connection, filter: EdgeFilter, after: After, limit: number): Found {
  const clauses = edgeClauses(filter, { ...ADJACENT, rank: "o.rank" });
  const beyond = after
    ? [clause("(o.rank, o.id) >= (?, ?) AND ((o.rank, o.id) > (?, ?) OR a.other > ?)", after[0], after[1], after[0], after[1], after[2])]
    : [];
  const where = allOf([clauses.where, ...beyond]);
  const sql = `SELECT o.rank, o.id, a.other, a.edge, e.state, e.status, e.body
    FROM origin o CROSS JOIN adjacent a ON a.node = o.node AND a.rank = o.rank AND a.way = 0 CROSS JOIN edge e ON e.seq = a.edge
    WHERE ${where.sql} ORDER BY o.rank, o.id, a.other LIMIT ?`;
  return { rows: db.all<EdgeRow>(sql, ...where.values, limit), clauses };
}

/** Picks among a few edges, and sorts them. */
function pickEdges(db: Connection, filter: EdgeFilter, named: Clause, after: After, limit: number): Found {
  const clauses = edgeClauses(filter, { edge: "e.seq", rank: "e.rank", state: "e.state" });
  const beyond = after ? [clause("(e.rank, s.id, t.id) > (?, ?, ?)", ...after)] : [];
  const where = allOf([clause(`e.seq IN (${named.sql})`, ...named.values), clauses.where, ...beyond]);
  const sql = `SELECT e.rank, s.id, t.id, e.seq, e.state, e.status, e.body
    FROM edge e CROSS JOIN node s ON s.seq = e.source CROSS JOIN node t ON t.seq = e.target
    WHERE ${where.sql} ORDER BY e.rank, s.id, t.id LIMIT ?`;
  return { rows: db.all<EdgeRow>(sql, ...where.values, limit), clauses };
}
