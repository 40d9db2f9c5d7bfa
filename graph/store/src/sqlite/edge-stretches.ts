import type { Pause } from "../pace.js";
import { type Clause, clause } from "./clauses.js";
import type { Connection } from "./connection.js";

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

/** The number behind so many of the few edges. */
function endOfStretch(db: Connection, from: number): number {
  return db.number("SELECT max(edge) FROM (SELECT edge FROM some WHERE edge >= ? ORDER BY edge LIMIT ?)", from, STEP) + 1;
}
