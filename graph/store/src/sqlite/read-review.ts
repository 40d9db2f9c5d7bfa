import { type Claim, relationRank } from "@chengyu-atlas/model";
import { countsOf } from "../curation/counts.js";
import type { ReviewCounts, ReviewFilter, ReviewItem } from "../curation/curation.js";
import { reviewsInOrder } from "../cursors.js";
import { checkPage, type PageRequest, type Slice, toSlice } from "../page.js";
import { IN, list } from "./bulk.js";
import { allOf, type Clause, clause } from "./clauses.js";
import { relationAt } from "./codes.js";
import type { Connection } from "./connection.js";
import { evidenceOf } from "./read-edges.js";
import { toClaim } from "./rows.js";

/** Numbers of claims by id. Those of accepted claims have no index; they are looked for in the whole table. */
export function claimSeqs(db: Connection, ids: readonly string[]): ReadonlyMap<string, number> {
  const waiting = `SELECT id, seq FROM claim WHERE state > 0 AND id ${IN}`;
  const found = new Map(db.all<[string, number]>(waiting, list(ids)));
  const rest = ids.filter((id) => !found.has(id));
  if (rest.length > 0) {
    for (const [id, seq] of db.all<[string, number]>(`SELECT id, seq FROM claim WHERE id ${IN}`, list(rest))) found.set(id, seq);
  }
  return found;
}

const COLUMNS = "e.rank, s.id, t.id, c.seq, c.id, c.state, c.status, c.body";
const ENDS = "CROSS JOIN edge e ON e.seq = c.edge CROSS JOIN node s ON s.seq = e.source CROSS JOIN node t ON t.seq = e.target";
type ClaimRow = readonly [number, string, string, number, string, number, number, string];

function toClaims(db: Connection, rows: readonly ClaimRow[]): readonly Claim[] {
  const evidence = evidenceOf(
    db,
    rows.map(([, , , seq]) => seq),
  );
  return rows.map(([rank, source, target, seq, ...claim]) => toClaim({ rank, source, target }, claim, evidence.get(seq) ?? []));
}

export function claimsById(db: Connection, ids: readonly string[]): readonly (Claim | undefined)[] {
  const rows = db.all<ClaimRow>(`SELECT ${COLUMNS} FROM claim c ${ENDS} WHERE c.seq ${IN}`, list(claimSeqs(db, ids).values()));
  const found = new Map(toClaims(db, rows).map((claim) => [claim.id, claim]));
  return ids.map((id) => found.get(id));
}

/** Supports `u` of proposed claims `c` by documents `d`, of edges `e`, as a filter chooses them. */
function proposals({ methods, relations, documents }: ReviewFilter): { readonly where: Clause; readonly isFirst: Clause } {
  const byDocument = documents === undefined ? [] : [clause(`d.id ${IN}`, list(documents))];
  const where = [
    clause("u.state = 1 AND c.state = 1"),
    ...(methods ? [clause(`c.body ->> '$.method' ${IN}`, list(methods))] : []),
    ...(relations ? [clause(`e.rank ${IN}`, list(relations.map(relationRank)))] : []),
    ...byDocument,
  ];
  const earlier = allOf(byDocument.map(({ sql, values }) => ({ sql: sql.replace("d.id", "f.id"), values })));
  const isFirst = clause(
    `NOT EXISTS (SELECT 1 FROM support o CROSS JOIN document f ON f.seq = o.document
      WHERE o.claim = u.claim AND o.state = 1 AND f.id < d.id AND ${earlier.sql})`,
    ...earlier.values,
  );
  return { where: allOf(where), isFirst };
}

/** Documents by id, and within each those of its proposals that no earlier one makes. */
export function reviewQueue(db: Connection, filter: ReviewFilter, page: PageRequest): Slice<ReviewItem> {
  checkPage(page);
  const [after, before] = [reviewsInOrder.decode(page.after), reviewsInOrder.decode(page.before)];
  const down = page.backward ? " DESC" : "";
  const start = "(u.evidence ->> '$[0][0]')";
  const { where, isFirst } = proposals(filter);
  const marks = [
    ...(after ? [clause(`d.id >= ? AND (d.id, ${start}, c.id) > (?, ?, ?)`, after[0], ...after)] : []),
    ...(before ? [clause(`d.id <= ? AND (d.id, ${start}, c.id) < (?, ?, ?)`, before[0], ...before)] : []),
  ];
  const all = allOf([where, isFirst, ...marks]);
  const sql = `SELECT d.id, ${start}, ${COLUMNS} FROM document d CROSS JOIN support u INDEXED BY support_proposed ON u.document = d.seq
    CROSS JOIN claim c ON c.seq = u.claim ${ENDS} WHERE ${all.sql} ORDER BY d.id${down}, ${start}${down}, c.id${down} LIMIT ?`;
  const rows = db.all<readonly [string, number, ...ClaimRow]>(sql, ...all.values, page.first + 1);
  const claims = toClaims(
    db,
    rows.map(([, , ...claim]) => claim),
  );
  return toSlice(
    rows.map(([document, place], i) => ({ document, place, claim: claims[i] as Claim })),
    page.first,
    ({ document, place, claim }) => reviewsInOrder.encode([document, place, claim.id]),
    ({ document, claim }) => ({ document, claim }),
    page.backward,
  );
}

export function reviewCounts(db: Connection, filter: ReviewFilter): ReviewCounts {
  const { where, isFirst } = proposals(filter);
  const open = db.all<[string, number, string, number, number]>(
    `SELECT c.body ->> '$.method', e.rank, d.id, ${isFirst.sql}, count(*)
      FROM support u INDEXED BY support_proposed CROSS JOIN document d ON d.seq = u.document CROSS JOIN claim c ON c.seq = u.claim
      CROSS JOIN edge e ON e.seq = c.edge WHERE ${where.sql} GROUP BY 1, 2, 3, 4`,
    ...isFirst.values,
    ...where.values,
  );
  const { methods, relations, documents } = filter;
  const chosen = allOf([
    ...(methods ? [clause(`x.method ${IN}`, list(methods))] : []),
    ...(relations ? [clause(`x.rank ${IN}`, list(relations.map(relationRank)))] : []),
    ...(documents ? [clause(`d.id ${IN}`, list(documents))] : []),
  ]);
  const closed = db.all<[string, number, string, string]>(
    `SELECT x.method, x.rank, d.id, x.claim FROM decided x CROSS JOIN document d ON d.seq = x.document WHERE ${chosen.sql}`,
    ...chosen.values,
  );
  return countsOf(
    open.map(([method, rank, document, first, count]) => ({ method, relation: relationAt(rank), document, first: first === 1, count })),
    closed.map(([method, rank, document, claim]) => ({ method, relation: relationAt(rank), document, claim })),
  );
}
