import type { NodeFilter } from "../graph-store.js";
import { onNode } from "./clauses.js";
import type { Connection } from "./connection.js";

/** Whether a filter asks nothing. */
export const isEverything = (filter: object): boolean => Object.values(filter).every((condition) => condition === undefined);

/** Puts the nodes that a filter chooses into the temporary table `chosen`. */
export function choose(db: Connection, filter: NodeFilter): void {
  const where = onNode(filter);
  db.script("CREATE TEMP TABLE IF NOT EXISTS chosen (node INTEGER PRIMARY KEY); DELETE FROM chosen;");
  db.run(`INSERT INTO chosen SELECT n.seq FROM node n CROSS JOIN standing s ON s.node = n.seq WHERE ${where.sql}`, ...where.values);
}

/** The condition that both ends of `e` are among the chosen nodes. */
export const AMONG_CHOSEN = "e.source IN (SELECT node FROM chosen) AND e.target IN (SELECT node FROM chosen)";
