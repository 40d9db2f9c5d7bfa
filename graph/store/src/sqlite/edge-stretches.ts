import type { Pause } from "../pace.js";
import { type Clause, clause, edgesOfDocuments } from "./clauses.js";
import type { Connection } from "./connection.js";
import type { SettledEdges } from "./settle.js";

/** Most edges that are looked at in one stretch. */
const STEP = 2500;

/**
 * Conditions on `e` that together meet all edges, or those alone whose numbers `some` selects; each is of one wording, so that
 * questions of many stretches are prepared once. With pauses between.
 */
export async function* stretches(db: Connection, some: Clause | undefined, pause: Pause): AsyncGenerator<Clause> {
  if (some) {
    db.script("CREATE TEMP TABLE IF NOT EXISTS some (edge INTEGER PRIMARY KEY); DELETE FROM some;");
    db.run(`INSERT OR IGNORE INTO some ${some.sql}`, ...some.values);
    await pause();
  }
  const last = db.number(some ? "SELECT max(edge) FROM some" : "SELECT max(seq) FROM edge");
  for (let from = 0; from <= last; ) {
    const to = some ? endOfStretch(db, from) : from + STEP;
    yield some
      ? clause("e.seq IN (SELECT edge FROM some WHERE edge >= ? AND edge < ?)", from, to)
      : clause("e.seq >= ? AND e.seq < ?", from, to);
    from = to;
    await pause();
  }
}

/** Chosen nodes with no more edges than this between them are begun with; else all edges are gone through. */
const FEW = 20_000;

/** The edges of a few documents or a few nodes, where a filter can choose no others; nodes are in the table `chosen`. */
export function someEdges(db: Connection, filter: SettledEdges, everyNode: boolean): Clause | undefined {
  const named = edgesOfDocuments(filter);
  if (named || everyNode) return named;
  const theirs = db.number("SELECT sum(s.degree) FROM chosen c CROSS JOIN standing s ON s.node = c.node");
  return theirs < FEW ? clause("SELECT a.edge FROM chosen c CROSS JOIN adjacent a ON a.node = c.node AND a.way = 0") : undefined;
}

/** The number behind so many of the few edges. */
function endOfStretch(db: Connection, from: number): number {
  return db.number("SELECT max(edge) FROM (SELECT edge FROM some WHERE edge >= ? ORDER BY edge LIMIT ?)", from, STEP) + 1;
}
