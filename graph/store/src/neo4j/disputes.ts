import { type EdgeId, relationRank } from "@chengyu-atlas/model";
import { inOrder } from "../changed-edges.js";
import type { StatisticsQuery } from "../graph-store.js";
import { amongChosen } from "./among.js";
import { type Connection, TIMEOUTS } from "./connection.js";
import { matchEdges } from "./edge-match.js";
import type { Row } from "./properties.js";
import { edgeOf, readEdge } from "./rows.js";
import { settleEdges, settleNodes } from "./settle.js";

/** Relationships whose summary names disputes, or of several claims whose chosen ones are in dispute. */
export async function disputedEdges(connection: Connection, query: StatisticsQuery): Promise<readonly EdgeId[]> {
  const nodes = await settleNodes(connection, query.nodes ?? {});
  const edges = await settleEdges(connection, query.edges ?? {});
  const match = matchEdges(edges);
  if (match.relations.length === 0) return [];
  const { among, parameters } = amongChosen(nodes, match, [match.claims ? "r.said IS NOT NULL" : "r.disputes IS NOT NULL"]);
  const rows = await connection.read<{ readonly r: Row }>(`${among} RETURN ${edgeOf("r", match.claims)} AS r`, parameters, TIMEOUTS.walk);
  const found = rows.flatMap(({ r }) => match.edge(readEdge(r, match.claims)) ?? []).filter(({ disputes }) => disputes.length > 0);
  return inOrder(found.map(({ relation, source, target }) => [relationRank(relation), source, target]));
}
