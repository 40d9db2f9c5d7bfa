import { firstDay, lastDay, type Observation } from "@chengyu-atlas/model";
import { amountRange } from "../amount-filter.js";
import { observationsInOrder } from "../cursors.js";
import { columnsOf, type ObservationOrder, observationOrdering, orderText } from "../ordering.js";
import { checkPage, type PageRequest, type Slice, toSlice } from "../page.js";
import { IN, list } from "./bulk.js";
import { allOf, amountClauses, type Clause, clause, onNode, yuanOf } from "./clauses.js";
import type { Connection } from "./connection.js";
import { gatherEvidence } from "./read-edges.js";
import { between } from "./scan.js";
import type { SettledObservations } from "./settle.js";

function chosen(query: SettledObservations): readonly Clause[] {
  const { subjects, measure, documents, measures, units, value, periodFrom, periodTo, subject } = query;
  const supported = `o.seq IN (SELECT u.observation FROM observation_support u
    WHERE u.document IN (SELECT d.seq FROM document d WHERE d.id ${IN}))`;
  const on = subject && onNode(subject);
  const about = `EXISTS (SELECT 1 FROM node n CROSS JOIN standing s ON s.node = n.seq WHERE n.id = o.subject AND ${on?.sql})`;
  return [
    ...(subjects ? [clause(`o.subject ${IN}`, list(subjects))] : []),
    ...(measure === undefined ? [] : [clause("o.measure = ?", measure)]),
    ...(documents ? [clause(supported, list(documents))] : []),
    ...(measures ? [clause(`o.measure ${IN}`, list(measures))] : []),
    ...(units ? [clause(`${UNIT} ${IN}`, list(units))] : []),
    ...(value ? amountClauses(amountRange(value), NUMBER, UNIT, "o.body ->> '$.bound'") : []),
    ...(periodFrom ? [clause(`o.period <> '' AND (${END} = '' OR ${END} >= substr(?, 1, length(${END})))`, firstDay(periodFrom))] : []),
    ...(periodTo ? [clause(`o.period <> '' AND (${START} = '' OR ${START} <= substr(?, 1, length(${START})))`, lastDay(periodTo))] : []),
    ...(on ? [clause(about, ...on.values)] : []),
  ];
}

const [NUMBER, UNIT] = ["(o.body ->> '$.value')", "(o.body ->> '$.unit')"];
const VALUE = `coalesce(${yuanOf(NUMBER, UNIT)}, ${NUMBER})`;
/** The two ends of a period; of one that is no span, the same. */
const START = "CASE instr(o.period, '/') WHEN 0 THEN o.period ELSE substr(o.period, 1, instr(o.period, '/') - 1) END";
const END = "substr(o.period, instr(o.period, '/') + 1)";

const PERIOD = "nullif(o.period, '')";
const ORDERS: Readonly<Record<ObservationOrder, string>> = {
  ...{ SUBJECT: "o.subject", SUBJECT_DESC: "o.subject", MEASURE: "o.measure", MEASURE_DESC: "o.measure", ID: "o.id" },
  ...{ PERIOD, PERIOD_DESC: PERIOD, VALUE, VALUE_DESC: VALUE, UNIT, UNIT_DESC: UNIT },
};

export function listObservations(
  db: Connection,
  query: SettledObservations,
  page: PageRequest,
  order: readonly ObservationOrder[] = [],
): Slice<Observation> {
  checkPage(page);
  return order.length === 0 ? listInOrder(db, query, page) : pickInOrder(db, query, page, order);
}

/** In the order of the index. */
function listInOrder(db: Connection, query: SettledObservations, page: PageRequest): Slice<Observation> {
  const mark = (key: readonly string[] | undefined, way: string) =>
    key ? [clause(`(o.subject, o.measure, o.period, o.id) ${way} (?, ?, ?, ?)`, ...key)] : [];
  const [after, before] = [observationsInOrder.decode(page.after), observationsInOrder.decode(page.before)];
  const where = allOf([...chosen(query), ...mark(after, ">"), ...mark(before, "<")]);
  const by = ["o.subject", "o.measure", "o.period", "o.id"].map((column) => (page.backward ? `${column} DESC` : column)).join(", ");
  const sql = `SELECT o.seq, o.body FROM observation o WHERE ${where.sql} ORDER BY ${by} LIMIT ?`;
  const rows = toObservations(db, db.all<[number, string]>(sql, ...where.values, page.first + 1));
  return toSlice(
    rows,
    page.first,
    ({ subject, measure, period, id }) => observationsInOrder.encode([subject, measure, period ?? "", id]),
    (observation) => observation,
    page.backward,
  );
}

function pickInOrder(
  db: Connection,
  query: SettledObservations,
  page: PageRequest,
  order: readonly ObservationOrder[],
): Slice<Observation> {
  const ordering = observationOrdering(order);
  const columns = columnsOf(ordering, ORDERS);
  const where = allOf([...chosen(query), ...between(ordering, columns, page)]);
  const sql = `SELECT o.seq, o.body FROM observation o WHERE ${where.sql} ORDER BY ${orderText(columns, page.backward)} LIMIT ?`;
  const rows = toObservations(db, db.all<[number, string]>(sql, ...where.values, page.first + 1));
  return toSlice(
    rows,
    page.first,
    (observation) => ordering.encode(ordering.key(observation)),
    (observation) => observation,
    page.backward,
  );
}

/** Observations with their evidence from rows of number and body. */
export function toObservations(db: Connection, rows: readonly (readonly [number, string])[]): readonly Observation[] {
  const sql = `SELECT u.observation, d.id, u.evidence FROM observation_support u CROSS JOIN document d ON d.seq = u.document
    WHERE u.observation ${IN} ORDER BY u.observation, d.id`;
  const evidence = gatherEvidence(db.all<[number, string, string]>(sql, list(rows.map(([seq]) => seq))));
  return rows.map(([seq, body]) => ({ ...(JSON.parse(body) as Observation), evidence: evidence.get(seq) ?? [] }));
}

export function countObservations(db: Connection, query: SettledObservations): number {
  const where = allOf(chosen(query));
  return db.number(`SELECT count(*) FROM observation o WHERE ${where.sql}`, ...where.values);
}

export { chosen as chosenObservations };
