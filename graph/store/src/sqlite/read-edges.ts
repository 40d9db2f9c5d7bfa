import { type Claim, type Edge, type Evidence, partsOfEdgeId, relationRank } from "@chengyu-atlas/model";
import { edgesInOrder } from "../cursors.js";
import { checkEdgeFilter } from "../edge-filter.js";
import { groupBy } from "../group.js";
import { checkPage, type PageRequest, type Slice, toSlice } from "../page.js";
import { IN, list } from "./bulk.js";
import { ADJACENT, allOf, type Clause, clause, type EdgeClauses, edgeClauses, edgesOfDocuments } from "./clauses.js";
import { REJECTED } from "./codes.js";
import type { Connection } from "./connection.js";
import { edgeSeqs } from "./edge-seqs.js";
import { bundlesOf, type Ends, toClaim, toEdge } from "./rows.js";
import type { SettledEdges } from "./settle.js";

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

/** A page in the order of relations. */
export function listEdges(db: Connection, filter: SettledEdges, page: PageRequest): Slice<Edge> {
  checkPage(page);
  checkEdgeFilter(filter);
  const range = { after: edgesInOrder.decode(page.after), before: edgesInOrder.decode(page.before), backward: page.backward ?? false };
  const named = edgesOfDocuments(filter);
  const { rows, clauses } = named ? pickEdges(db, filter, named, range, page.first + 1) : walkEdges(db, filter, range, page.first + 1);
  const ends = () => new Map(rows.map(([rank, source, target, seq]) => [seq, { rank, source, target }]));
  const bundles = clauses.kept ? undefined : bundlesOf(db, ends(), clauses.onClaims);
  return toSlice(
    rows,
    page.first,
    ([rank, source, target]) => edgesInOrder.encode([rank, source, target]),
    ([rank, source, target, seq, state, status, body]) => bundles?.get(seq) ?? toEdge({ rank, source, target }, state, status, body),
    page.backward,
  );
}

type Mark = readonly [rank: number, source: string, target: string] | undefined;

/** Which part of the order, and from which end of it. */
interface Range {
  readonly after: Mark;
  readonly before: Mark;
  readonly backward: boolean;
}

const by = (columns: readonly string[], { backward }: Range) => columns.map((column) => (backward ? `${column} DESC` : column)).join(", ");

interface Found {
  readonly rows: readonly EdgeRow[];
  readonly clauses: EdgeClauses;
}

/** Walks the sources of each relation by id, and the edges of each by target. */
function walkEdges(db: Connection, filter: SettledEdges, range: Range, limit: number): Found {
  const clauses = edgeClauses(filter, { ...ADJACENT, rank: "o.rank" });
  const mark = (at: Mark, way: ">" | "<") =>
    at
      ? [clause(`(o.rank, o.id) ${way}= (?, ?) AND ((o.rank, o.id) ${way} (?, ?) OR a.other ${way} ?)`, at[0], at[1], at[0], at[1], at[2])]
      : [];
  const where = allOf([clauses.where, ...mark(range.after, ">"), ...mark(range.before, "<")]);
  const sql = `SELECT o.rank, o.id, a.other, a.edge, e.state, e.status, e.body
    FROM origin o CROSS JOIN adjacent a ON a.node = o.node AND a.rank = o.rank AND a.way = 0 CROSS JOIN edge e ON e.seq = a.edge
    WHERE ${where.sql} ORDER BY ${by(["o.rank", "o.id", "a.other"], range)} LIMIT ?`;
  return { rows: db.all<EdgeRow>(sql, ...where.values, limit), clauses };
}

/** Picks among a few edges, and sorts them. */
function pickEdges(db: Connection, filter: SettledEdges, named: Clause, range: Range, limit: number): Found {
  const clauses = edgeClauses(filter, { edge: "e.seq", rank: "e.rank", state: "e.state" });
  const mark = (at: Mark, way: ">" | "<") => (at ? [clause(`(e.rank, s.id, t.id) ${way} (?, ?, ?)`, ...at)] : []);
  const marks = [...mark(range.after, ">"), ...mark(range.before, "<")];
  const where = allOf([clause(`e.seq IN (${named.sql})`, ...named.values), clauses.where, ...marks]);
  const sql = `SELECT e.rank, s.id, t.id, e.seq, e.state, e.status, e.body
    FROM edge e CROSS JOIN node s ON s.seq = e.source CROSS JOIN node t ON t.seq = e.target
    WHERE ${where.sql} ORDER BY ${by(["e.rank", "s.id", "t.id"], range)} LIMIT ?`;
  return { rows: db.all<EdgeRow>(sql, ...where.values, limit), clauses };
}
