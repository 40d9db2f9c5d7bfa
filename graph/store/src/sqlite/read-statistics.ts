import { checkEdgeFilter, keptStates } from "../edge-filter.js";
import type { CountsQuery, NodeFilter, Statistics } from "../graph-store.js";
import type { Pause } from "../pace.js";
import { ofParts, wants } from "../statistics-parts.js";
import { IN, list } from "./bulk.js";
import { AMONG_CHOSEN, choose, isEverything } from "./chosen.js";
import { BEST, type Clause, clause, edgeClauses } from "./clauses.js";
import { relationAt, STATUS_LIST, statusCode } from "./codes.js";
import type { Connection } from "./connection.js";
import { someEdges, stretches } from "./edge-stretches.js";
import { type SettledEdges, settleEdges, settleNodes } from "./settle.js";
import { type EdgeCount, type NodeCount, ofEdges, ofNodes } from "./sum-up.js";

export async function statistics(db: Connection, query: CountsQuery, pause: Pause): Promise<Statistics> {
  const { parts } = query;
  checkEdgeFilter(query.edges ?? {});
  const nodes = await settleNodes(db, query.nodes ?? {}, pause);
  const edges = await settleEdges(db, query.edges ?? {}, pause);
  const everyNode = isEverything(nodes);
  const [edgesToo, sourcesToo] = [wants(parts, "relations"), wants(parts, "sources")];
  if (!everyNode && (edgesToo || sourcesToo || !areTallied(nodes))) await choose(db, nodes, pause);
  const nodeCounts = areTallied(nodes) ? talliedNodes(db, nodes) : chosenNodes(db);
  await pause();
  const edgeCounts = edgesToo ? await edgesOf(db, edges, everyNode, pause) : [];
  const sources = sourcesToo ? await sourcesOf(db, everyNode, pause) : { documents: 0, observations: 0 };
  return ofParts({ ...sources, ...ofNodes(nodeCounts), ...ofEdges(edgeCounts) }, parts);
}

/** Whether counts that are kept in the file answer, which is the work of a moment. */
export function isAtHand({ nodes = {}, edges = {}, parts }: CountsQuery): boolean {
  const everyNode = isEverything(nodes);
  const edgesAreKept = everyNode && isTallied(edges);
  return areTallied(nodes) && (edgesAreKept || !wants(parts, "relations")) && (everyNode || !wants(parts, "sources"));
}

async function edgesOf(db: Connection, edges: SettledEdges, everyNode: boolean, pause: Pause): Promise<readonly EdgeCount[]> {
  return everyNode && isTallied(edges) ? keptEdges(db, edges) : countedEdges(db, edges, everyNode, pause);
}

async function sourcesOf(db: Connection, everyNode: boolean, pause: Pause): Promise<Pick<Statistics, "documents" | "observations">> {
  const documents = everyNode ? db.number("SELECT count(*) FROM document") : await mentioning(db, pause);
  const observations = everyNode
    ? db.number("SELECT count(*) FROM observation")
    : db.number("SELECT count(*) FROM observation o WHERE o.subject IN (SELECT n.id FROM chosen c JOIN node n ON n.seq = c.node)");
  return { documents, observations };
}

/** Whether a filter asks for nothing but what nodes are tallied by. */
function areTallied({ kinds: _kinds, regions: _regions, cities: _cities, ...more }: NodeFilter): boolean {
  return isEverything(more);
}

function talliedNodes(db: Connection, { kinds, regions, cities }: NodeFilter): readonly NodeCount[] {
  const rows = db.all<NodeCount>("SELECT kind, region, city, count FROM node_tally WHERE count > 0");
  return rows.filter(
    ([kind, region, city]) =>
      kinds?.includes(kind) !== false && (!regions || (region !== "" && regions.includes(region))) && cities?.includes(city) !== false,
  );
}

function chosenNodes(db: Connection): readonly NodeCount[] {
  return db.all<NodeCount>(
    "SELECT n.kind, coalesce(n.region, ''), coalesce(n.city, ''), count(*) FROM chosen c CROSS JOIN node n ON n.seq = c.node GROUP BY 1, 2, 3",
  );
}

/** Whether the tallies tell all that a filter asks. */
function isTallied({ relations: _r, statuses: _s, states, crossing: _c, ...more }: SettledEdges): boolean {
  return isEverything(more) && keptStates(states ? { states } : {}) !== undefined;
}

function keptEdges(db: Connection, filter: SettledEdges): readonly EdgeCount[] {
  const { relations, statuses, crossing } = filter;
  const states = keptStates(filter) ?? [];
  const sql =
    "SELECT rank, status, year, crossing, inside, sum(count) FROM edge_tally WHERE state < ? AND count > 0 GROUP BY 1, 2, 3, 4, 5";
  return db
    .all<EdgeCount>(sql, states.length)
    .filter(([rank]) => relations?.includes(relationAt(rank)) !== false)
    .filter(([, status]) => statuses?.includes(STATUS_LIST[status] ?? "planned") !== false)
    .filter(([, , , crosses]) => crossing === undefined || crossing === (crosses === 1));
}

/** Documents that are looked at in one stretch. */
const STEP = 2500;

/** Counts edge by edge, in stretches of their numbers; where only some edges can be chosen, those alone. */
async function countedEdges(db: Connection, filter: SettledEdges, everyNode: boolean, pause: Pause): Promise<readonly EdgeCount[]> {
  const counted = counting(filter, everyNode);
  const counts: EdgeCount[] = [];
  for await (const stretch of stretches(db, someEdges(db, filter, everyNode), pause)) {
    const { sql, values } = counted(stretch);
    counts.push(...db.all<EdgeCount>(sql, ...values));
  }
  return counts;
}

/** The question that counts like edges, for a part of all edges. */
function counting(filter: SettledEdges, everyNode: boolean): (part: Clause) => Clause {
  const { statuses, ...rest } = filter;
  const columns = { edge: "e.seq", rank: "e.rank", state: "e.state" };
  const among = everyNode ? "" : `AND ${AMONG_CHOSEN}`;
  const grouped = "GROUP BY 1, 2, 3, 4, 5";
  const { kept, onClaims, onBundle, where } = edgeClauses(filter, columns);
  if (kept) {
    const counted = "e.rank, e.status, coalesce(e.year, 0), e.crossing, e.inside, count(*)";
    return (part) =>
      clause(`SELECT ${counted} FROM edge e WHERE ${part.sql} ${among} AND ${where.sql} ${grouped}`, ...part.values, ...where.values);
  }
  const { onEdge } = edgeClauses(rest, columns);
  const best = `(SELECT min(${BEST}) FROM claim c WHERE c.edge = e.seq AND ${onClaims.sql})`;
  const earliest = `(SELECT min(c.first_day) FROM claim c WHERE c.edge = e.seq AND ${onClaims.sql} AND ${BEST} = e.best)`;
  const counted = `e.rank, 2 - e.best % 4, coalesce(CAST(substr(${earliest}, 1, 4) AS INTEGER), 0), e.crossing, e.inside, count(*)`;
  const status = statuses ? clause(`2 - e.best % 4 ${IN}`, list(statuses.map(statusCode))) : clause("e.best IS NOT NULL");
  return (part) =>
    clause(
      `SELECT ${counted} FROM (SELECT e.*, ${best} AS best FROM edge e WHERE ${part.sql} ${among} AND ${onEdge.sql} AND ${onBundle.sql}) e
      WHERE ${status.sql} ${grouped}`,
      ...[...onClaims.values, ...onClaims.values, ...part.values, ...onEdge.values, ...onBundle.values, ...status.values],
    );
}

async function mentioning(db: Connection, pause: Pause): Promise<number> {
  const last = db.number("SELECT max(seq) FROM document");
  let count = 0;
  for (let from = 0; from <= last; from += STEP) {
    const some =
      "EXISTS (SELECT 1 FROM json_each(d.wordings) j CROSS JOIN wording w ON w.seq = j.value WHERE w.node IN (SELECT node FROM chosen))";
    count += db.number(`SELECT count(*) FROM document d WHERE d.seq >= ? AND d.seq < ? AND ${some}`, from, from + STEP);
    await pause();
  }
  return count;
}
