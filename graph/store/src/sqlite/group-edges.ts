import type { Amount } from "@chengyu-atlas/model";
import type { AllRelationsGrouping, Groups, RelationGroup, RelationKey, RelationsGrouping } from "../aggregates/aggregates.js";
import { type RelationRow, relationGroups } from "../aggregates/fillings.js";
import { checkGrouping } from "../aggregates/gather.js";
import { endOf, type GroupedNode, relationRow } from "../aggregates/values.js";
import { checkEdgeFilter, keptStates } from "../edge-filter.js";
import type { EdgeFilter } from "../graph-store.js";
import type { Pause } from "../pace.js";
import { AMONG_CHOSEN, choose, isEverything } from "./chosen.js";
import { allOf, type Clause, clause, edgeClauses } from "./clauses.js";
import { relationAt, STATE_LIST, STATUS_LIST } from "./codes.js";
import type { Connection, Value } from "./connection.js";
import { someEdges, stretches } from "./edge-stretches.js";
import { bundlesOf } from "./rows.js";
import { type SettledEdges, settleEdges, settleNodes } from "./settle.js";

export async function groupEdges(db: Connection, query: AllRelationsGrouping, pause: Pause): Promise<Groups<RelationGroup>> {
  checkGrouping(query);
  checkEdgeFilter(query.edges ?? {});
  const tallied = fromTally(db, query);
  return relationGroups(query, tallied === undefined ? edgeRows(db, query, pause) : [tallied], pause);
}

/** Rows of the chosen relations, a stretch at a time. */
export async function* edgeRows(db: Connection, query: AllRelationsGrouping, pause: Pause): AsyncGenerator<readonly RelationRow[]> {
  const nodes = await settleNodes(db, query.nodes ?? {}, pause);
  const edges = await settleEdges(db, query.edges ?? {}, pause);
  const { disputed } = query;
  if (edges.relations?.length === 0) return;
  const everyNode = isEverything(nodes);
  if (!everyNode) await choose(db, nodes, pause);
  const ways = waysToRead(db, { ...query, edges }, everyNode ? [] : [clause(AMONG_CHOSEN)], disputed);
  for await (const stretch of stretches(db, someEdges(db, edges, everyNode), pause)) {
    for (const rows of ways) {
      yield rows(stretch);
      await pause();
    }
  }
}

/** What the values of rows are selected as, and read back with. */
const COLUMN: Readonly<Record<string, string>> = {
  TYPE: "e.rank",
  STATUS: "e.status",
  STATE: "e.state",
  YEAR: "e.year",
  MONTH: "CASE WHEN length(e.body ->> '$.validFrom') >= 7 THEN substr(e.body ->> '$.validFrom', 1, 7) END",
  CROSSING: "e.crossing",
};
const OF_NODE = { ID: "id", KIND: "kind", SUBTYPE: "subtype", CITY: "city", REGION: "region" } as const;

function column(key: RelationKey): string {
  const asked = endOf(key);
  return asked === undefined ? (COLUMN[key] ?? "NULL") : `${asked.end === "SOURCE" ? "x" : "y"}.${OF_NODE[asked.of]}`;
}

function wordOf(key: RelationKey, value: Value | undefined): string | null {
  if (value === null || value === undefined) return null;
  if (key === "TYPE") return relationAt(Number(value));
  if (key === "STATUS") return STATUS_LIST[Number(value)] ?? null;
  if (key === "STATE") return STATE_LIST[Number(value)] ?? null;
  if (key === "CROSSING") return String(value === 1);
  return String(value);
}

/** Gives rows of the chosen edges `e` that a condition admits. */
export type ReadRows = (part: Clause) => readonly RelationRow[];

/** A grouping whose filter of edges is settled. */
type SettledGrouping = RelationsGrouping & { readonly edges: SettledEdges };

const SEVERAL = "EXISTS (SELECT 1 FROM claim k WHERE k.edge = e.seq LIMIT 1 OFFSET 1)";

/**
 * How edges are read, each a part of them: counted by the engine where their kept bundles are the answer, or would be, since
 * there is one claim alone; one by one where their chosen claims have to be bundled anew. `among` are conditions on `e`.
 */
export function waysToRead(db: Connection, query: SettledGrouping, among: readonly Clause[], disputed = false): readonly ReadRows[] {
  const { where, kept, onClaims } = edgeClauses(query.edges, { edge: "e.seq", rank: "e.rank", state: "e.state" });
  const counted = counting(db, query);
  if (kept) {
    const dispute = disputed ? [clause(`instr(e.body, '"disputes":[]') = 0`)] : [];
    return [(part) => counted(allOf([part, ...among, ...dispute, where]))];
  }
  const bundled = bundling(db, query, onClaims, disputed);
  const several: ReadRows = (part) => bundled(allOf([part, clause(SEVERAL), ...among, where]));
  // documents that say one thing alone agree
  return disputed ? [several] : [(part) => counted(allOf([part, clause(`NOT ${SEVERAL}`), ...among, where])), several];
}

/** Rows that the engine counts. */
function counting(db: Connection, { by, amounts, dates }: RelationsGrouping): (where: Clause) => readonly RelationRow[] {
  const keys = [...by.map(column), ...(amounts ? ["e.body -> '$.amount'"] : [])];
  const ranges = dates ? ["validFrom", "validTo"].flatMap((date) => [`min(e.body ->> '$.${date}')`, `max(e.body ->> '$.${date}')`]) : [];
  const grouped = keys.length === 0 ? "" : `GROUP BY ${keys.map((_, i) => i + 1).join(", ")}`;
  const asked = [...keys, "count(*)", ...ranges].join(", ");
  return (where) => {
    const sql = `SELECT ${asked} FROM edge e ${joins(by)} WHERE ${where.sql} ${grouped}`;
    const rows = db.all<readonly Value[]>(sql, ...where.values);
    return rows.flatMap((row): readonly RelationRow[] => {
      const [count = 0, from = null, until = null, begin = null, end = null] = row.slice(keys.length);
      if (count === 0) return [];
      const amount = amounts && row[by.length] ? (JSON.parse(String(row[by.length])) as Amount) : undefined;
      const found = { values: by.map((key, i) => wordOf(key, row[i])), count: Number(count) };
      const range = dates && ({ validFrom: [from, until], validTo: [begin, end] } as Pick<RelationRow, "validFrom" | "validTo">);
      return [{ ...found, ...range, ...(amount && { amount }) }];
    });
  };
}

function joins(by: readonly RelationKey[]): string {
  const asks = (end: string) => by.some((key) => endOf(key)?.end === end);
  return `${asks("SOURCE") ? "CROSS JOIN node x ON x.seq = e.source" : ""} ${asks("TARGET") ? "CROSS JOIN node y ON y.seq = e.target" : ""}`;
}

type EndColumns = readonly [id: string, kind: string, subtype: string | null, city: string | null, region: string | null];
type EdgeRow = readonly [seq: number, rank: number, ...EndColumns, ...EndColumns];
const END = (n: string) => Object.values(OF_NODE).map((name) => `${n}.${name}`);

/** Rows of edges whose chosen claims are bundled, one row each. */
function bundling(
  db: Connection,
  query: RelationsGrouping,
  onClaims: Clause,
  disputed: boolean,
): (where: Clause) => readonly RelationRow[] {
  return (where) => {
    const sql = `SELECT e.seq, e.rank, ${[...END("x"), ...END("y")].join(", ")} FROM edge e CROSS JOIN node x ON x.seq = e.source
      CROSS JOIN node y ON y.seq = e.target WHERE ${where.sql}`;
    const rows = db.all<EdgeRow>(sql, ...where.values);
    const ends = new Map(rows.map((row) => [row[0], { rank: row[1], source: row[2], target: row[7] }]));
    const bundles = bundlesOf(db, ends, onClaims);
    return rows.flatMap((row) => {
      const edge = bundles.get(row[0]);
      if (edge === undefined || (disputed && edge.disputes.length === 0)) return [];
      return [relationRow(query, edge, endAt(row, 2), endAt(row, 7))];
    });
  };
}

function endAt(row: EdgeRow, at: number): GroupedNode {
  const [id, kind, subtype, city, region] = row.slice(at, at + 5) as unknown as EndColumns;
  return { id, kind, ...(subtype && { subtype }), ...(city && { city }), ...(region && { region }) } as GroupedNode;
}

const TALLIED: readonly RelationKey[] = ["TYPE", "STATUS", "STATE", "YEAR", "CROSSING"];
type TallyRow = readonly [rank: number, status: number, state: number, year: number | null, crossing: number, count: number];

/** What the kept counts answer: those of edges by type, status, state, year and crossing. */
function fromTally(db: Connection, query: AllRelationsGrouping): readonly RelationRow[] | undefined {
  const { nodes = {}, edges = {}, by, amounts, dates, disputed } = query;
  const states = keptStates(edges);
  if (amounts || dates || disputed || states === undefined || !isEverything(nodes) || !tallies(edges)) return undefined;
  if (by.some((key) => !TALLIED.includes(key))) return undefined;
  const { relations, statuses, crossing } = edges;
  const sql =
    "SELECT rank, status, state, nullif(year, 0), crossing, sum(count) FROM edge_tally WHERE state < ? AND count > 0 GROUP BY 1, 2, 3, 4, 5";
  return db
    .all<TallyRow>(sql, states.length)
    .filter(([rank]) => relations?.includes(relationAt(rank)) !== false)
    .filter(([, status]) => statuses?.includes(STATUS_LIST[status] ?? "planned") !== false)
    .filter(([, , , , crosses]) => crossing === undefined || crossing === (crosses === 1))
    .map((row) => ({ values: by.map((key) => wordOf(key, row[TALLIED_AT[key] ?? -1])), count: row[5] }));
}

const TALLIED_AT: Readonly<Record<string, number>> = { TYPE: 0, STATUS: 1, STATE: 2, YEAR: 3, CROSSING: 4 };

/** Whether a filter asks nothing but what the tally tells. */
function tallies({ relations: _r, statuses: _t, states: _s, crossing: _c, undated: _u, ...rest }: EdgeFilter): boolean {
  return isEverything(rest);
}
