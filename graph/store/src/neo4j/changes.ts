import { relationRank } from "@chengyu-atlas/model";
import { type Ends, packChanges, unpackChanges } from "../changed-edges.js";
import { type Change, type Changes, type ChangesQuery, changeOf, checkChanges, datedClaims } from "../changes.js";
import { claimConditions } from "../edge-filter.js";
import { amongChosen } from "./among.js";
import { type Connection, TIMEOUTS } from "./connection.js";
import { matchEdges } from "./edge-match.js";
import type { Row } from "./properties.js";
import { edgeOf, readEdge } from "./rows.js";
import { settleEdges, settleNodes } from "./settle.js";

/** Relationships of several claims, or of one that begins or ends in the years of the two days; what they rest on is told here. */
export async function changes(connection: Connection, query: ChangesQuery): Promise<Changes> {
  checkChanges(query);
  const { from, to } = query;
  const nodes = await settleNodes(connection, query.nodes ?? {});
  const { statuses: _, ...filter } = await settleEdges(connection, query.edges ?? {});
  const match = matchEdges(filter, true);
  const found: Record<Change, Ends[]> = { added: [], ended: [], changed: [] };
  if (match.relations.length === 0) return unpackChanges(packChanges(found));
  const within = (field: string) => `left(r.${field}, 4) >= $firstYear AND left(r.${field}, 4) <= $lastYear`;
  const turning = `(r.said IS NOT NULL OR (${within("validFrom")}) OR (${within("validTo")}))`;
  const { among, parameters } = amongChosen(nodes, match, [turning]);
  const rows = await connection.read<{ readonly r: Row }>(
    `${among} RETURN ${edgeOf("r", match.claims)} AS r`,
    { ...parameters, firstYear: from.slice(0, 4), lastYear: to.slice(0, 4) },
    TIMEOUTS.walk,
  );
  const conditions = claimConditions(filter);
  for (const { r } of rows) {
    const read = readEdge(r, match.claims);
    const passes = (day: string) => match.edgeOn(read, day) !== undefined;
    const change = changeOf(query, datedClaims(conditions, match.said(read)), [passes(from), passes(to)]);
    if (change !== undefined) found[change].push([relationRank(read.edge.relation), read.edge.source, read.edge.target]);
  }
  return unpackChanges(packChanges(found));
}
