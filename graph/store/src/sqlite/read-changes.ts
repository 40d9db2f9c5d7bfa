import { type Ends, type PackedChanges, packChanges } from "../changed-edges.js";
import { type Change, type ChangesQuery, changeOf, checkChanges, type DatedClaim } from "../changes.js";
import type { Pause } from "../pace.js";
import { AMONG_CHOSEN, choose, isEverything } from "./chosen.js";
import { type Clause, edgeClauses } from "./clauses.js";
import { REJECTED, STATE_LIST, STATUS_LIST } from "./codes.js";
import type { Connection } from "./connection.js";
import { settleEdges, settleNodes } from "./settle.js";

/** Claims, and edges, that are gone through in one stretch. */
const CLAIMS = 4000;
const EDGES = 1000;

type EdgeRow = readonly [rank: number, source: string, target: string, claims: string, before: number, after: number];
type ClaimRow = readonly [seq: number, state: number, status: number, first: string | null, until: string | null];

/** First the edges of which a claim begins or ends between the two days, then what they rested on at each. */
export async function changes(db: Connection, query: ChangesQuery, pause: Pause): Promise<PackedChanges> {
  checkChanges(query);
  const nodes = await settleNodes(db, query.nodes ?? {}, pause);
  const edges = await settleEdges(db, query.edges ?? {}, pause);
  const everyNode = isEverything(nodes);
  if (!everyNode) await choose(db, nodes, pause);
  await turning(db, query, pause);
  const columns = { edge: "e.seq", rank: "e.rank", state: "e.state" };
  const { onClaims, onEdge } = edgeClauses(edges, columns);
  // what is asked of bundles is asked of each day's
  const [before, after] = [query.from, query.to].map((asOf) => edgeClauses({ ...edges, asOf }, columns).onBundle) as [Clause, Clause];
  const claims = `SELECT json_group_array(json_array(c.seq, c.state, c.status, c.first_day, c.until_day)) FROM claim c
    WHERE c.edge = e.seq AND ${onClaims.sql}`;
  const sql = `SELECT e.rank, s.id, t.id, (${claims}), coalesce((${before.sql}), 0), coalesce((${after.sql}), 0) FROM turning x CROSS JOIN edge e ON e.seq = x.edge
    CROSS JOIN node s ON s.seq = e.source CROSS JOIN node t ON t.seq = e.target
    WHERE x.edge > ? AND x.edge <= ? AND ${onEdge.sql} ${everyNode ? "" : `AND ${AMONG_CHOSEN}`}`;
  const found: Record<Change, Ends[]> = { added: [], ended: [], changed: [] };
  for (let from = -1; ; ) {
    const to = db.number("SELECT max(edge) FROM (SELECT edge FROM turning WHERE edge > ? ORDER BY edge LIMIT ?)", from, EDGES);
    if (to <= from || to === 0) break;
    const values = [...onClaims.values, ...before.values, ...after.values, from, to, ...onEdge.values];
    for (const [rank, source, target, text, first, second] of db.all<EdgeRow>(sql, ...values)) {
      const change = changeOf(query, (JSON.parse(text) as ClaimRow[]).map(toDatedClaim), [first === 1, second === 1]);
      if (change !== undefined) found[change].push([rank, source, target]);
    }
    from = to;
    await pause();
  }
  return packChanges(found);
}

/** Puts the edges of which a claim begins after the first day, or ends before the second, into the temporary table `turning`. */
async function turning(db: Connection, { from, to }: ChangesQuery, pause: Pause): Promise<void> {
  db.script("CREATE TEMP TABLE IF NOT EXISTS turning (edge INTEGER PRIMARY KEY); DELETE FROM turning;");
  const sql = `INSERT OR IGNORE INTO turning SELECT c.edge FROM claim c WHERE c.seq >= ? AND c.seq < ? AND c.state < ${REJECTED}
    AND ((c.first_day > ? AND c.first_day <= ?) OR (c.until_day >= ? AND c.until_day < ?))`;
  const last = db.number("SELECT max(seq) FROM claim");
  for (let at = 0; at <= last; at += CLAIMS) {
    db.run(sql, at, at + CLAIMS, from, to, from, to);
    await pause();
  }
}

function toDatedClaim([id, state, status, first, until]: ClaimRow): DatedClaim {
  return { id, state: STATE_LIST[state] ?? "rejected", status: STATUS_LIST[status] ?? "planned", first, until };
}
