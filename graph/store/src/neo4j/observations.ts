import type { Observation } from "@chengyu-atlas/model";
import { observationsInOrder } from "../cursors.js";
import type { ObservationQuery } from "../graph-store.js";
import { checkPage, type PageRequest, type Slice, toSlice } from "../page.js";
import { type Connection, int } from "./connection.js";
import { keyOf, tupleKey } from "./keys.js";
import { whereAll } from "./node-filter.js";
import type { Row } from "./properties.js";
import { evidenceOf, observationOf, toObservation } from "./rows.js";

interface ObservationRow {
  readonly observation: Row;
  readonly evidence: readonly Row[];
}

/** Subject, measure, period and id in one, since that is their order. */
export function observationKey({ subject, measure, period, id }: Pick<Observation, "subject" | "measure" | "period" | "id">): string {
  return tupleKey(subject, measure, period ?? "", id);
}

export async function listObservations(connection: Connection, query: ObservationQuery, page: PageRequest): Promise<Slice<Observation>> {
  checkPage(page);
  const after = observationsInOrder.decode(page.after);
  const { where, parameters } = chosen(query);
  const rows = await connection.read<ObservationRow>(
    `MATCH (o:Observation) ${whereAll(["o.sortKey > $after", ...where])}
     WITH o ORDER BY o.sortKey LIMIT $limit
     RETURN ${observationOf("o")} AS observation, ${evidenceOf("o")} AS evidence ORDER BY o.sortKey`,
    { ...parameters, after: tupleKey(...(after ?? [""])), limit: int(page.first + 1) },
  );
  return toSlice(
    rows.map((row) => toObservation(row.observation, row.evidence)),
    page.first,
    ({ subject, measure, period, id }) => observationsInOrder.encode([subject, measure, period ?? "", id]),
    (observation) => observation,
  );
}

export async function countObservations(connection: Connection, query: ObservationQuery): Promise<number> {
  const { where, parameters } = chosen(query);
  const [row] = await connection.read<{ readonly count: number }>(
    `MATCH (o:Observation) ${whereAll(where)} RETURN count(o) AS count`,
    parameters,
  );
  return row?.count ?? 0;
}

function chosen({ subjects, measure, documents }: ObservationQuery) {
  const where = [
    ...(subjects === undefined ? [] : ["o.subject IN $subjects"]),
    ...(measure === undefined ? [] : ["o.measure = $measure"]),
    ...(documents === undefined ? [] : ["EXISTS { (o)-[:SUPPORTED_BY]->(e:Evidence) WHERE e.document IN $documents }"]),
  ];
  const parameters = {
    ...(subjects !== undefined && { subjects: subjects.map(keyOf) }),
    ...(measure !== undefined && { measure }),
    ...(documents !== undefined && { documents: documents.map(keyOf) }),
  };
  return { where, parameters };
}

export { chosen as chosenObservations };
