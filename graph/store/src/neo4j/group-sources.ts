import type { Bound } from "@chengyu-atlas/model";
import type {
  DocumentGroup,
  DocumentKey,
  DocumentsGrouping,
  Groups,
  ObservationGroup,
  ObservationsGrouping,
} from "../aggregates/aggregates.js";
import { type DocumentRow, documentGroups, type ObservationRow, observationGroups, type Range } from "../aggregates/fillings.js";
import { checkGrouping } from "../aggregates/gather.js";
import { observationValues } from "../aggregates/values.js";
import { pacer } from "../pace.js";
import { type Connection, TIMEOUTS } from "./connection.js";
import { matchDocuments } from "./documents.js";
import { idOf } from "./keys.js";
import { whereAll } from "./node-filter.js";
import { chosenObservations } from "./observations.js";
import { longIds } from "./properties.js";

interface ObservationColumns {
  readonly quantity: readonly [value: number, unit: string, bound: Bound];
  readonly measure: string | null;
  readonly period: string | null;
  /** A key and, where that was cut, all ids that were. */
  readonly subject: readonly [key: string, long: string | null] | null;
  readonly count: number;
}

export async function groupObservations(connection: Connection, query: ObservationsGrouping): Promise<Groups<ObservationGroup>> {
  checkGrouping(query);
  return observationGroups(query, observationRows(connection, query), pacer());
}

async function* observationRows(
  connection: Connection,
  { observations = {}, by }: ObservationsGrouping,
): AsyncGenerator<readonly ObservationRow[]> {
  const { where, parameters } = await chosenObservations(connection, observations);
  const measure = by.includes("MEASURE") ? "o.measure" : "null";
  const period = by.includes("PERIOD") || by.includes("YEAR") ? "o.period" : "null";
  const subject = by.includes("SUBJECT") ? "[o.subject, CASE WHEN size(o.subject) > 500 THEN o.long END]" : "null";
  const cypher = `MATCH (o:Observation) ${whereAll(where)}
    RETURN [o.value, o.unit, o.bound] AS quantity, ${measure} AS measure, ${period} AS period, ${subject} AS subject, count(*) AS count`;
  for await (const rows of connection.stream<ObservationColumns>(cypher, parameters, TIMEOUTS.walk)) {
    yield rows.map(({ quantity: [value, unit, bound], measure: said, period: given, subject: about, count }) => {
      const id = about === null ? "" : (longIds(about[1])?.["subject"] ?? idOf(about[0]));
      const observed = { measure: said ?? "", unit, subject: id, ...(given !== null && { period: given }) };
      return { values: observationValues(by, observed), count, quantity: { value, unit, bound } };
    });
  }
}

interface DocumentColumns {
  readonly values: readonly (string | null)[];
  readonly count: number;
  readonly publishedOn: Range;
}

const COLUMN: Readonly<Record<DocumentKey, string>> = {
  PUBLICATION: "d.publication",
  YEAR: "left(d.publishedOn, 4)",
  TYPE: "d.type",
};

export async function groupDocuments(connection: Connection, query: DocumentsGrouping): Promise<Groups<DocumentGroup>> {
  checkGrouping(query);
  return documentGroups(query, documentRows(connection, query), pacer());
}

async function* documentRows(connection: Connection, { documents = {}, by }: DocumentsGrouping): AsyncGenerator<readonly DocumentRow[]> {
  const { match, where, parameters } = await matchDocuments(connection, documents);
  yield* connection.stream<DocumentColumns>(
    `${match} ${whereAll(where)} WITH [${by.map((key) => COLUMN[key]).join(", ")}] AS values, d
     RETURN values, count(*) AS count, [min(d.publishedOn), max(d.publishedOn)] AS publishedOn`,
    parameters,
    TIMEOUTS.walk,
  );
}
