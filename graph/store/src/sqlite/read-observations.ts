import type { Observation } from "@chengyu-atlas/model";
import { observationsInOrder } from "../cursors.js";
import type { ObservationQuery } from "../graph-store.js";
import { checkPage, type PageRequest, type Slice, toSlice } from "../page.js";
import { IN, list } from "./bulk.js";
import { allOf, type Clause, clause } from "./clauses.js";
import type { Connection } from "./connection.js";
import { gatherEvidence } from "./read-edges.js";

function chosen({ subjects, measure, documents }: ObservationQuery): readonly Clause[] {
  const supported = `o.seq IN (SELECT u.observation FROM observation_support u
    WHERE u.document IN (SELECT d.seq FROM document d WHERE d.id ${IN}))`;
  return [
    ...(subjects ? [clause(`o.subject ${IN}`, list(subjects))] : []),
    ...(measure === undefined ? [] : [clause("o.measure = ?", measure)]),
    ...(documents ? [clause(supported, list(documents))] : []),
  ];
}

export function listObservations(db: Connection, query: ObservationQuery, page: PageRequest): Slice<Observation> {
  checkPage(page);
  const after = observationsInOrder.decode(page.after);
  const beyond = after ? [clause("(o.subject, o.measure, o.period, o.id) > (?, ?, ?, ?)", ...after)] : [];
  const where = allOf([...chosen(query), ...beyond]);
  const sql = `SELECT o.seq, o.body FROM observation o WHERE ${where.sql} ORDER BY o.subject, o.measure, o.period, o.id LIMIT ?`;
  const rows = toObservations(db, db.all<[number, string]>(sql, ...where.values, page.first + 1));
  return toSlice(
    rows,
    page.first,
    ({ subject, measure, period, id }) => observationsInOrder.encode([subject, measure, period ?? "", id]),
    (observation) => observation,
  );
}

/** Observations with their evidence from rows of number and body. */
export function toObservations(db: Connection, rows: readonly (readonly [number, string])[]): readonly Observation[] {
  const sql = `SELECT u.observation, d.id, u.evidence FROM observation_support u CROSS JOIN document d ON d.seq = u.document
    WHERE u.observation ${IN} ORDER BY u.observation, d.id`;
  const evidence = gatherEvidence(db.all<[number, string, string]>(sql, list(rows.map(([seq]) => seq))));
  return rows.map(([seq, body]) => ({ ...(JSON.parse(body) as Observation), evidence: evidence.get(seq) ?? [] }));
}

export function countObservations(db: Connection, query: ObservationQuery): number {
  const where = allOf(chosen(query));
  return db.number(`SELECT count(*) FROM observation o WHERE ${where.sql}`, ...where.values);
}

export { chosen as chosenObservations };
