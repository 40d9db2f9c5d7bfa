import type { Groups, NodeGroup, NodeKey, NodesGrouping } from "../aggregates/aggregates.js";
import { type NodeRow, nodeGroups } from "../aggregates/fillings.js";
import { checkGrouping, type Values } from "../aggregates/gather.js";
import type { Pause } from "../pace.js";
import { choose, isEverything } from "./chosen.js";
import { type Clause, clause, nodeClauses, onNode } from "./clauses.js";
import type { Connection } from "./connection.js";
import { type SettledNodes, settleNodes } from "./settle.js";

/** Nodes that are counted in one stretch. */
const STEP = 10_000;

const COLUMN: Readonly<Record<NodeKey, string>> = { KIND: "n.kind", SUBTYPE: "n.subtype", CITY: "n.city", REGION: "n.region" };

export async function groupNodes(db: Connection, query: NodesGrouping, pause: Pause): Promise<Groups<NodeGroup>> {
  checkGrouping(query);
  const tallied = fromTally(db, query);
  if (tallied !== undefined) return nodeGroups(query, [tallied], pause);
  const nodes = await settleNodes(db, query.nodes ?? {}, pause);
  return nodeGroups(query, stretches(db, { ...query, nodes }, pause), pause);
}

type TallyRow = readonly [kind: string, region: string, city: string, count: number];

/** What the kept counts answer: those of nodes by kind, region and city. */
function fromTally(db: Connection, { nodes = {}, by, degree }: NodesGrouping): readonly NodeRow[] | undefined {
  const { kinds, regions, cities, ...rest } = nodes;
  if (degree || by.includes("SUBTYPE") || !isEverything(rest)) return undefined;
  const one = (allowed: readonly string[] | undefined, value: string) => allowed === undefined || (value !== "" && allowed.includes(value));
  return db
    .all<TallyRow>("SELECT kind, region, city, count FROM node_tally WHERE count > 0")
    .filter(([kind, region, city]) => one(kinds, kind) && one(regions, region) && one(cities, city))
    .map(([kind, region, city, count]) => {
      const values: Readonly<Record<string, string>> = { KIND: kind, REGION: region, CITY: city };
      return { values: by.map((key) => values[key] || null), count };
    });
}

async function* stretches(
  db: Connection,
  { nodes, by, degree }: NodesGrouping & { readonly nodes: SettledNodes },
  pause: Pause,
): AsyncGenerator<readonly NodeRow[]> {
  const { from, where } = await source(db, nodes, pause);
  const keys = by.map((key) => COLUMN[key]);
  const asked = [...keys, "count(*)", ...(degree ? ["min(s.degree)", "max(s.degree)", "sum(s.degree)"] : [])];
  const grouped = keys.length === 0 ? "" : `GROUP BY ${keys.map((_, i) => i + 1).join(", ")}`;
  const sql = `SELECT ${asked.join(", ")} FROM ${from} WHERE n.seq >= ? AND n.seq < ? AND ${where.sql} ${grouped}`;
  const last = db.number("SELECT max(seq) FROM node");
  for (let at = 0; at <= last; at += STEP) {
    const rows = db.all<readonly (string | number | null)[]>(sql, at, at + STEP, ...where.values);
    yield rows.flatMap((row): readonly NodeRow[] => {
      const [count = 0, min = 0, max = 0, sum = 0] = row.slice(keys.length).map(Number);
      if (count === 0) return [];
      return [{ values: row.slice(0, keys.length) as Values, count, ...(degree && { degree: { min, max, sum } }) }];
    });
    await pause();
  }
}

/** Where chosen nodes stand: where a part of the filter names few nodes, it is asked once. */
async function source(db: Connection, filter: SettledNodes, pause: Pause): Promise<{ readonly from: string; readonly where: Clause }> {
  const standing = "CROSS JOIN standing s ON s.node = n.seq";
  if (nodeClauses(filter).candidates.length === 0) return { from: `node n ${standing}`, where: onNode(filter) };
  await choose(db, filter, pause);
  return { from: `node n ${standing}`, where: clause("n.seq IN (SELECT node FROM chosen)") };
}
