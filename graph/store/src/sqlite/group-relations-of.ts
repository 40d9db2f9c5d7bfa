import type { Groups, RelationGroup, RelationsOfGrouping } from "../aggregates/aggregates.js";
import { relationGroups } from "../aggregates/fillings.js";
import { checkGrouping } from "../aggregates/gather.js";
import { checkEdgeFilter } from "../edge-filter.js";
import type { Direction } from "../graph-store.js";
import type { Pause } from "../pace.js";
import { type Clause, clause } from "./clauses.js";
import { SYMMETRIC } from "./codes.js";
import type { Connection } from "./connection.js";
import { stretches } from "./edge-stretches.js";
import { waysToRead } from "./group-edges.js";
import { seqsOf } from "./read-relations.js";
import { settleEdges } from "./settle.js";

/** The edges of a node, by the end that it has to be; symmetric ones in every direction. */
const EDGES_OF: Readonly<Record<Direction, string>> = {
  OUT: `(a.way = 0 OR a.rank IN (${SYMMETRIC}))`,
  IN: `(a.way = 1 OR a.rank IN (${SYMMETRIC}))`,
  BOTH: "1",
};

export async function groupRelationsOf(
  db: Connection,
  ids: readonly string[],
  query: RelationsOfGrouping,
  pause: Pause,
): Promise<readonly Groups<RelationGroup>[]> {
  checkGrouping(query);
  checkEdgeFilter(query.edges ?? {});
  const ways = waysToRead(db, { ...query, edges: await settleEdges(db, query.edges ?? {}, pause) }, []);
  const sql = `SELECT a.edge FROM adjacent a WHERE a.node = ? AND ${EDGES_OF[query.direction ?? "BOTH"]}`;
  const found: Groups<RelationGroup>[] = [];
  for (const seq of seqsOf(db, ids)) {
    const rows = seq === undefined ? [] : rowsOf(db, clause(sql, seq), ways, pause);
    found.push(await relationGroups(query, rows, pause));
  }
  return found;
}

async function* rowsOf(db: Connection, edges: Clause, ways: ReturnType<typeof waysToRead>, pause: Pause) {
  for await (const stretch of stretches(db, edges, pause)) for (const rows of ways) yield rows(stretch);
}
