import type { Standing } from "./best.js";
import { allOf, type Clause, clause } from "./clauses.js";
import type { Connection } from "./connection.js";
import { tierOfDegree } from "./pending.js";

/** Where nodes to be ranked come from. */
export interface RankedSource {
  /** Tables that give `s`, a row of `standing`; also `n`, the node, where it begins with nodes. */
  readonly from: string;
  readonly onStanding: Clause;
  readonly onNode: Clause;
  /** Whether it begins with the standings of all nodes, with a few nodes, or with what full text matches. */
  readonly begins: "standings" | "nodes" | "matches";
}

export const FROM_NODES = "node n CROSS JOIN standing s ON s.node = n.seq";

/** From how many nodes of like degree on it is quicker to walk all nodes by id and pick those. */
const CROWD = 4000;

/**
 * Nodes by degree, most first, then by id. The degree at which the page ends is found on numbers alone; then only the nodes
 * above it, and of those that share it the first by id, are read. So a thousand nodes of one degree are never sorted.
 */
export function ranked(
  db: Connection,
  source: RankedSource,
  after: readonly [degree: number, id: string] | undefined,
  limit: number,
): readonly Standing[] {
  const rest = after === undefined ? [] : tied(db, source, after[0], after[1], limit);
  const room = limit - rest.length;
  if (room === 0) return rest;
  const below = after === undefined ? allOf([]) : clause("s.tier <= ? AND s.degree < ?", tierOfDegree(after[0]), after[0]);
  const last = lastDegree(db, source, below, room);
  const above = last === undefined ? below : allOf([below, clause("s.tier >= ? AND s.degree > ?", tierOfDegree(last), last)]);
  const better = read(db, source, above, "s.tier DESC, s.degree DESC, n.id", room);
  return [...rest, ...better, ...(last === undefined ? [] : tied(db, source, last, "", room - better.length))];
}

/** The degree of the last node of a page, or `undefined` where fewer nodes are left. */
function lastDegree(db: Connection, { from, onStanding, onNode, begins }: RankedSource, below: Clause, room: number): number | undefined {
  const join = begins === "nodes" || onNode.sql === "1" ? "" : "CROSS JOIN node n ON n.seq = s.node";
  const where = allOf([onStanding, onNode, below]);
  const sql = `SELECT s.degree FROM ${from} ${join} WHERE ${where.sql} ORDER BY s.tier DESC, s.degree DESC LIMIT 1 OFFSET ?`;
  return db.get<[number]>(sql, ...where.values, room - 1)?.[0];
}

function tied(db: Connection, source: RankedSource, degree: number, after: string, limit: number): readonly Standing[] {
  const same = allOf([clause("s.tier = ? AND s.degree = ?", tierOfDegree(degree), degree), clause("n.id > ?", after)]);
  if (limit === 0) return [];
  const crowded = source.begins === "standings" && db.number(COUNT_TO_CROWD, tierOfDegree(degree), CROWD) === CROWD;
  return read(db, crowded ? { ...source, from: FROM_NODES, begins: "nodes" } : source, same, "n.id", limit);
}

const COUNT_TO_CROWD = "SELECT count(*) FROM (SELECT 1 FROM standing WHERE tier = ? LIMIT ?)";

function read(
  db: Connection,
  { from, onStanding, onNode, begins }: RankedSource,
  more: Clause,
  order: string,
  limit: number,
): readonly Standing[] {
  const join = begins === "nodes" ? "" : "CROSS JOIN node n ON n.seq = s.node";
  const where = allOf([onStanding, onNode, more]);
  const sql = `SELECT s.node, s.degree, n.id, n.body FROM ${from} ${join} WHERE ${where.sql} ORDER BY ${order} LIMIT ?`;
  return db
    .all<[number, number, string, string]>(sql, ...where.values, limit)
    .map(([seq, degree, id, body]) => ({ seq, degree, id, body }));
}
