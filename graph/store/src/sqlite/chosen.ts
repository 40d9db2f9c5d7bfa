import type { Pause } from "../pace.js";
import { nodeClauses, onNode } from "./clauses.js";
import type { Connection } from "./connection.js";
import type { SettledNodes } from "./settle.js";

export { isEverything } from "../filter-checks.js";

/** Nodes that are gone through in one stretch. */
const STEP = 10_000;

/** Puts the nodes that a filter chooses into the temporary table `chosen`. */
export async function choose(db: Connection, filter: SettledNodes, pause: Pause): Promise<void> {
  const where = onNode(filter);
  db.script("CREATE TEMP TABLE IF NOT EXISTS chosen (node INTEGER PRIMARY KEY); DELETE FROM chosen;");
  const last = db.number("SELECT max(seq) FROM node");
  const step = nodeClauses(filter).candidates.length > 0 ? last + 1 : STEP;
  const sql = `INSERT INTO chosen SELECT n.seq FROM node n CROSS JOIN standing s ON s.node = n.seq WHERE ${where.sql} AND n.seq >= ? AND n.seq < ?`;
  for (let at = 0; at <= last; at += step) {
    db.run(sql, ...where.values, at, at + step);
    await pause();
  }
}

/** The condition that both ends of `e` are among the chosen nodes. */
export const AMONG_CHOSEN = "e.source IN (SELECT node FROM chosen) AND e.target IN (SELECT node FROM chosen)";
