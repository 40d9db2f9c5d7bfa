import type { EdgeId } from "@chengyu-atlas/model";
import { type Ends, inOrder } from "../changed-edges.js";
import { checkEdgeFilter } from "../edge-filter.js";
import type { StatisticsQuery } from "../graph-store.js";
import type { Pause } from "../pace.js";
import { AMONG_CHOSEN, choose, isEverything } from "./chosen.js";
import { edgeClauses } from "./clauses.js";
import type { Connection } from "./connection.js";
import { someEdges, stretches } from "./edge-stretches.js";
import { bundlesOf } from "./rows.js";
import { settleEdges, settleNodes } from "./settle.js";

type EdgeRow = readonly [seq: number, rank: number, source: string, target: string];

/** Edges whose kept bundle names disputes, or of several claims whose chosen ones are in dispute. */
export async function disputedEdges(db: Connection, query: StatisticsQuery, pause: Pause): Promise<readonly EdgeId[]> {
  checkEdgeFilter(query.edges ?? {});
  const nodes = await settleNodes(db, query.nodes ?? {}, pause);
  const edges = await settleEdges(db, query.edges ?? {}, pause);
  const everyNode = isEverything(nodes);
  if (!everyNode) await choose(db, nodes, pause);
  const { where, kept, onClaims } = edgeClauses(edges, { edge: "e.seq", rank: "e.rank", state: "e.state" });
  const disputed = kept ? `instr(e.body, '"disputes":[]') = 0` : "EXISTS (SELECT 1 FROM claim o WHERE o.edge = e.seq LIMIT 1 OFFSET 1)";
  const found: Ends[] = [];
  for await (const stretch of stretches(db, someEdges(db, edges, everyNode), pause)) {
    const rows = db.all<EdgeRow>(
      `SELECT e.seq, e.rank, s.id, t.id FROM edge e CROSS JOIN node s ON s.seq = e.source CROSS JOIN node t ON t.seq = e.target
        WHERE ${stretch.sql} ${everyNode ? "" : `AND ${AMONG_CHOSEN}`} AND ${disputed} AND ${where.sql}`,
      ...stretch.values,
      ...where.values,
    );
    const ends = new Map(rows.map(([seq, rank, source, target]) => [seq, { rank, source, target }]));
    const bundles = kept ? undefined : bundlesOf(db, ends, onClaims);
    for (const [seq, rank, source, target] of rows) {
      if (kept || (bundles?.get(seq)?.disputes.length ?? 0) > 0) found.push([rank, source, target]);
    }
  }
  return inOrder(found);
}
