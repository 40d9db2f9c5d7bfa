import { RELATION_NAMES } from "@chengyu-atlas/model";
import { CROSSING_KINDS, type Gap, type Gaps, type GapsQuery, ONE_SIDE, plannedBefore } from "../gaps.js";
import { type Connection, int, TIMEOUTS } from "./connection.js";
import { crosses, typesOf } from "./edge-match.js";
import { matchNodes, whereAll } from "./node-filter.js";
import type { Row } from "./properties.js";
import { nodeOf, toNode } from "./rows.js";
import { settleNodes } from "./settle.js";

export async function gaps(connection: Connection, query: GapsQuery): Promise<Gaps> {
  const before = plannedBefore(query);
  const chosen = matchNodes(await settleNodes(connection, query.nodes ?? {}));
  const parameters = { ...chosen.parameters, crossingKinds: CROSSING_KINDS, oneSide: ONE_SIDE, before, limit: int(query.limit) };
  const missing = `${chosen.match} ${whereAll([...chosen.where, ...MISSING[query.gap]])}`;
  const [counted, best] = await Promise.all([
    connection.read<{ readonly total: number }>(`${missing} RETURN count(n) AS total`, parameters, TIMEOUTS.walk),
    connection.read<{ readonly node: Row }>(
      `${missing} WITH n ORDER BY n.degree DESC, n.id LIMIT $limit RETURN ${nodeOf("n")} AS node ORDER BY n.degree DESC, n.id`,
      parameters,
      TIMEOUTS.walk,
    ),
  ]);
  return { total: counted[0]?.total ?? 0, nodes: best.map(({ node }) => toNode(node)) };
}

const ANY = typesOf(RELATION_NAMES);
const located = (more: string) => `EXISTS { (n)<-[r:LOCATED_IN]-(o) WHERE r.state = 'accepted' AND ${more} }`;

/** What is asked of a node `n`. */
const MISSING: Readonly<Record<Gap, readonly string[]>> = {
  withoutCrossing: [
    "n.kind IN $crossingKinds",
    "n.region IN $oneSide",
    `NOT EXISTS { (n)-[r${ANY}]-(o) WHERE r.state = 'accepted' AND ${crosses("n", "o")} }`,
  ],
  parksWithoutEnterprise: ["n.kind = 'Park'", located("o.kind = 'Lab'"), `NOT ${located("o.subtype = 'company'")}`],
  onlyPlanned: [
    "n.degree > 0",
    `NOT EXISTS { (n)-[r${ANY}]-() WHERE r.state = 'accepted'
       AND (r.status <> 'planned' OR r.validFrom IS NULL OR r.validFrom >= left($before, size(r.validFrom))) }`,
  ],
};
