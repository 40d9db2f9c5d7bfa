import { type Bound, firstDay, lastDay, type Observation } from "@chengyu-atlas/model";
import { amountRange, isInRange } from "../amount-filter.js";
import { observationsInOrder } from "../cursors.js";
import { checkObservations } from "../filter-checks.js";
import type { ObservationQuery } from "../graph-store.js";
import { type ObservationOrder, observationOrdering } from "../ordering.js";
import { checkPage, type PageRequest, type Slice, toSlice } from "../page.js";
import { textMeets } from "../text-filter.js";
import { type Connection, int, TIMEOUTS } from "./connection.js";
import { keyOf, tupleKey } from "./keys.js";
import { type Bind, binder, conditionsOn, whereAll } from "./node-filter.js";
import { pickHere } from "./ordered.js";
import type { Row } from "./properties.js";
import { evidenceOf, observationOf, toObservation } from "./rows.js";
import { settleNodes } from "./settle.js";

interface ObservationRow {
  readonly observation: Row;
  readonly evidence: readonly Row[];
}

/** Subject, measure, period and id in one, since that is their order. */
export function observationKey({ subject, measure, period, id }: Pick<Observation, "subject" | "measure" | "period" | "id">): string {
  return tupleKey(subject, measure, period ?? "", id);
}

export async function listObservations(
  connection: Connection,
  query: ObservationQuery,
  page: PageRequest,
  order: readonly ObservationOrder[] = [],
): Promise<Slice<Observation>> {
  checkPage(page);
  if (order.length > 0) return pickObservations(connection, query, page, order);
  const [after, before] = [observationsInOrder.decode(page.after), observationsInOrder.decode(page.before)];
  const down = page.backward ? " DESC" : "";
  const { where, parameters } = await chosen(connection, query);
  const rows = await connection.read<ObservationRow>(
    `MATCH (o:Observation) ${whereAll(["o.sortKey > $after", ...(before ? ["o.sortKey < $before"] : []), ...where])}
     WITH o ORDER BY o.sortKey${down} LIMIT $limit
     RETURN ${observationOf("o")} AS observation, ${evidenceOf("o")} AS evidence ORDER BY o.sortKey${down}`,
    { ...parameters, after: tupleKey(...(after ?? [""])), ...(before && { before: tupleKey(...before) }), limit: int(page.first + 1) },
  );
  return toSlice(
    rows.map((row) => toObservation(row.observation, row.evidence)),
    page.first,
    ({ subject, measure, period, id }) => observationsInOrder.encode([subject, measure, period ?? "", id]),
    (observation) => observation,
    page.backward,
  );
}

/** A page in any order. Measures are compared here, since Neo4j sorts rare characters in another way. */
async function pickObservations(
  connection: Connection,
  query: ObservationQuery,
  page: PageRequest,
  order: readonly ObservationOrder[],
): Promise<Slice<Observation>> {
  const ordering = observationOrdering(order);
  const { where, parameters } = await chosen(connection, query);
  const rows = await connection.read<ObservationRow>(
    `MATCH (o:Observation) ${whereAll(where)} RETURN ${observationOf("o")} AS observation, ${evidenceOf("o")} AS evidence`,
    parameters,
    TIMEOUTS.walk,
  );
  return toSlice(
    pickHere(
      rows.map((row) => toObservation(row.observation, row.evidence)),
      ordering,
      page,
    ),
    page.first,
    ({ key }) => ordering.encode(key),
    ({ item }) => item,
    page.backward,
  );
}

export async function countObservations(connection: Connection, query: ObservationQuery): Promise<number> {
  const { where, parameters } = await chosen(connection, query);
  const [row] = await connection.read<{ readonly count: number }>(
    `MATCH (o:Observation) ${whereAll(where)} RETURN count(o) AS count`,
    parameters,
  );
  return row?.count ?? 0;
}

async function chosen(connection: Connection, query: ObservationQuery) {
  checkObservations(query);
  const { subjects, measure, documents, units, periodFrom, periodTo, subject } = query;
  const parameters: Record<string, unknown> = {};
  const bind = binder("o", parameters);
  const on = subject && conditionsOn("x", await settleNodes(connection, subject), bind);
  const [first, last] = ["split(o.period, '/')[0]", "split(o.period, '/')[-1]"];
  const where = [
    ...(subjects === undefined ? [] : [`o.subject IN ${bind(subjects.map(keyOf))}`]),
    ...(measure === undefined ? [] : [`o.measure = ${bind(measure)}`]),
    ...(documents === undefined ? [] : [`EXISTS { (o)-[:SUPPORTED_BY]->(e:Evidence) WHERE e.document IN ${bind(documents.map(keyOf))} }`]),
    ...(units === undefined ? [] : [`o.unit IN ${bind(units)}`]),
    ...(periodFrom === undefined ? [] : [`(${last} = '' OR ${last} >= left(${bind(firstDay(periodFrom))}, size(${last})))`]),
    ...(periodTo === undefined ? [] : [`(${first} = '' OR ${first} <= left(${bind(lastDay(periodTo))}, size(${first})))`]),
    ...(on === undefined || on.length === 0 ? [] : [`EXISTS { (o)-[:ABOUT]->(x) WHERE ${on.join(" AND ")} }`]),
    ...(await told(connection, query, bind)),
  ];
  return { where, parameters };
}

export { chosen as chosenObservations };

/** What is decided here: measures by their folded name, and values in their units. */
async function told(connection: Connection, { measureText, value }: ObservationQuery, bind: Bind): Promise<readonly string[]> {
  if (measureText === undefined && value === undefined) return [];
  const [meets, range] = [measureText && textMeets(measureText), value && amountRange(value)];
  const rows = await connection.read<{
    readonly id: string;
    readonly measure: string;
    readonly value: number;
    readonly unit: string;
    readonly bound: Bound;
  }>("MATCH (o:Observation) RETURN o.id AS id, o.measure AS measure, o.value AS value, o.unit AS unit, o.bound AS bound");
  const met = rows.filter((row) => meets?.([row.measure]) !== false && (range === undefined || isInRange(range, row)));
  return [`o.id IN ${bind(met.map(({ id }) => id))}`];
}
