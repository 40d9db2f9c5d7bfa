import { relationRank } from "@chengyu-atlas/model";
import { CROSSING_KINDS, type Gap, type Gaps, type GapsQuery, ONE_SIDE, plannedBefore } from "../gaps.js";
import type { Pause } from "../pace.js";
import { bestOf } from "./best.js";
import { IN, list } from "./bulk.js";
import { type Clause, clause, onNode } from "./clauses.js";
import { statusCode } from "./codes.js";
import type { Connection } from "./connection.js";
import { toNode } from "./rows.js";
import { settleNodes } from "./settle.js";

/** Nodes that are looked at in one stretch. */
const NODES = 2000;

export async function gaps(db: Connection, query: GapsQuery, pause: Pause): Promise<Gaps> {
  const { gap, limit } = query;
  const missing = MISSING[gap](plannedBefore(query));
  const chosen = onNode(await settleNodes(db, query.nodes ?? {}, pause));
  const sql = `SELECT json_group_array(n.seq) FROM node n CROSS JOIN standing s ON s.node = n.seq
    WHERE n.seq >= ? AND n.seq < ? AND ${missing.sql} AND ${chosen.sql}`;
  const found = new Set<number>();
  const last = db.number("SELECT max(seq) FROM node");
  for (let from = 0; from <= last; from += NODES) {
    const row = db.get<[string]>(sql, from, from + NODES, ...missing.values, ...chosen.values);
    for (const seq of JSON.parse(row?.[0] ?? "[]") as number[]) found.add(seq);
    await pause();
  }
  return { total: found.size, nodes: bestOf(db, found, limit).map(({ body, degree }) => toNode(body, degree)) };
}

/** Relations `a` of a node, accepted alone, with the edge. */
const ACCEPTED = "SELECT 1 FROM adjacent a CROSS JOIN edge e ON e.seq = a.edge WHERE a.node = n.seq AND a.state = 0";

const located = (more: string) =>
  `SELECT 1 FROM adjacent a CROSS JOIN node o ON o.seq = a.far
    WHERE a.node = n.seq AND a.rank = ${relationRank("LOCATED_IN")} AND a.way = 1 AND a.state = 0 AND ${more}`;

/** What is asked of a node `n` with its standing `s`. */
const MISSING: Readonly<Record<Gap, (before: string) => Clause>> = {
  withoutCrossing: () =>
    clause(`n.kind ${IN} AND n.region ${IN} AND NOT EXISTS (${ACCEPTED} AND e.crossing = 1)`, list(CROSSING_KINDS), list(ONE_SIDE)),
  parksWithoutEnterprise: () =>
    clause(`n.kind = 'Park' AND EXISTS (${located("o.kind = 'Lab'")}) AND NOT EXISTS (${located("o.subtype = 'company'")})`),
  onlyPlanned: (before) => {
    const dated = "coalesce(e.body ->> '$.validFrom', '9999')";
    const others = `e.status <> ${statusCode("planned")} OR ${dated} >= substr(?, 1, length(${dated}))`;
    return clause(`s.degree > 0 AND NOT EXISTS (${ACCEPTED} AND (${others}))`, before);
  },
};
