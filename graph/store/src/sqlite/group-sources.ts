import type {
  DocumentGroup,
  DocumentKey,
  DocumentsGrouping,
  Groups,
  ObservationGroup,
  ObservationsGrouping,
} from "../aggregates/aggregates.js";
import { type DocumentRow, documentGroups, type ObservationRow, observationGroups } from "../aggregates/fillings.js";
import { checkGrouping } from "../aggregates/gather.js";
import { observationValues } from "../aggregates/values.js";
import { checkDocuments, checkObservations } from "../filter-checks.js";
import type { Pause } from "../pace.js";
import { allOf } from "./clauses.js";
import type { Connection } from "./connection.js";
import { chosenDocuments } from "./read-documents.js";
import { chosenObservations } from "./read-observations.js";
import { settleDocuments, settleObservations } from "./settle.js";

/** Observations, or documents, that are counted in one stretch. */
const STEP = 4000;

type ObservationColumns = readonly [count: number, quantity: string, measure: string | null, period: string | null, subject: string | null];

export async function groupObservations(db: Connection, query: ObservationsGrouping, pause: Pause): Promise<Groups<ObservationGroup>> {
  checkGrouping(query);
  return observationGroups(query, observationRows(db, query, pause), pause);
}

async function* observationRows(
  db: Connection,
  { observations = {}, by }: ObservationsGrouping,
  pause: Pause,
): AsyncGenerator<readonly ObservationRow[]> {
  checkObservations(observations);
  const where = allOf(chosenObservations(await settleObservations(db, observations, pause)));
  const asked = (key: (typeof by)[number], column: string) => (by.includes(key) ? column : "NULL");
  const period = by.includes("PERIOD") || by.includes("YEAR") ? "nullif(o.period, '')" : "NULL";
  const columns = [asked("MEASURE", "o.measure"), period, asked("SUBJECT", "o.subject")].join(", ");
  const sql = `SELECT count(*), json_array(o.body -> '$.value', o.body ->> '$.unit', o.body ->> '$.bound'), ${columns}
    FROM observation o WHERE o.seq >= ? AND o.seq < ? AND ${where.sql} GROUP BY 2, 3, 4, 5`;
  const last = db.number("SELECT max(seq) FROM observation");
  for (let at = 0; at <= last; at += STEP) {
    yield db.all<ObservationColumns>(sql, at, at + STEP, ...where.values).map(([count, text, measure, given, subject]) => {
      const [value, unit, bound] = JSON.parse(text);
      const observed = { measure: measure ?? "", unit, subject: subject ?? "", ...(given !== null && { period: given }) };
      return { values: observationValues(by, observed), count, quantity: { value, unit, bound } };
    });
    await pause();
  }
}

const COLUMN: Readonly<Record<DocumentKey, string>> = {
  PUBLICATION: "d.body ->> '$.publication'",
  YEAR: "substr(d.published_on, 1, 4)",
  TYPE: "d.body ->> '$.type'",
};

export async function groupDocuments(db: Connection, query: DocumentsGrouping, pause: Pause): Promise<Groups<DocumentGroup>> {
  checkGrouping(query);
  return documentGroups(query, documentRows(db, query, pause), pause);
}

async function* documentRows(
  db: Connection,
  { documents = {}, by }: DocumentsGrouping,
  pause: Pause,
): AsyncGenerator<readonly DocumentRow[]> {
  checkDocuments(documents);
  const where = allOf(chosenDocuments(await settleDocuments(db, documents, pause)));
  const keys = by.map((key) => COLUMN[key]);
  const asked = [...keys, "count(*)", "min(d.published_on)", "max(d.published_on)"].join(", ");
  const grouped = keys.length === 0 ? "" : `GROUP BY ${keys.map((_, i) => i + 1).join(", ")}`;
  const sql = `SELECT ${asked} FROM document d WHERE d.seq >= ? AND d.seq < ? AND ${where.sql} ${grouped}`;
  const last = db.number("SELECT max(seq) FROM document");
  for (let at = 0; at <= last; at += STEP) {
    const rows = db.all<readonly (string | number | null)[]>(sql, at, at + STEP, ...where.values);
    yield rows.flatMap((row): readonly DocumentRow[] => {
      const [count = 0, min = null, max = null] = row.slice(keys.length);
      const values = row.slice(0, keys.length).map((value) => (value === null ? null : String(value)));
      return count === 0 ? [] : [{ values, count: Number(count), publishedOn: [textOf(min), textOf(max)] }];
    });
    await pause();
  }
}

const textOf = (value: string | number | null) => (value === null ? null : String(value));
