import { compareText, KIND_NAMES, REGIONS } from "@chengyu-atlas/model";
import { nodesByDegree, nodesById, nodesByName } from "../cursors.js";
import type { StoredNode } from "../graph-store.js";
import { columnsOf, type NodeOrder, nodeOrdering, type Orders } from "../ordering.js";
import type { Pause } from "../pace.js";
import { checkPage, type PageRequest, type Slice, toSlice } from "../page.js";
import { fold } from "../search/fold.js";
import { inOrder, type Standing } from "./best.js";
import { IN, list, rowsOf, textOf } from "./bulk.js";
import { allOf, type Clause, nodeClauses, onNode } from "./clauses.js";
import type { Connection } from "./connection.js";
import { FROM_NODES, ranked } from "./ranked.js";
import { FROM_FILE, type NodeReader } from "./records.js";
import { toNode } from "./rows.js";
import { picked, type Scan } from "./scan.js";
import type { SettledNodes } from "./settle.js";

export function nodes(db: Connection, ids: readonly string[], reader = FROM_FILE): readonly (StoredNode | undefined)[] {
  const seqs = reader.seqs(db, ids);
  const read = reader.nodes(
    db,
    seqs.filter((seq) => seq !== undefined),
  );
  let next = 0;
  return seqs.map((seq) => (seq === undefined ? undefined : read[next++]));
}

/** Whether a page is read from an index in order; else all nodes are gone through in stretches. */
export function isQuick(filter: SettledNodes, order: Orders<NodeOrder>, { before, backward }: PageRequest): boolean {
  const [only, ...more] = typeof order === "string" ? [order] : order;
  if (more.length > 0 || (only !== "NAME" && only !== "DEGREE" && only !== "ID")) return false;
  return (only === "NAME" || (before === undefined && !backward)) && !asksMuch(filter);
}

/** Whether a filter asks what no index tells, of each node and at some length. */
export const asksMuch = ({ and, or, not, inside, publications }: SettledNodes) =>
  [and, or, not, inside].some((part) => part !== undefined) || publications !== undefined;

/** A page in an order that an index has. */
export function listNodes(
  db: Connection,
  filter: SettledNodes,
  order: Orders<NodeOrder>,
  page: PageRequest,
  reader = FROM_FILE,
): Slice<StoredNode> {
  checkPage(page);
  const [only] = typeof order === "string" ? [order] : order;
  if (only === "DEGREE") return listByDegree(db, filter, page);
  return only === "ID" ? listById(db, filter, page, reader) : listByName(db, filter, page, reader);
}

const ranks = (column: string, words: readonly string[]) =>
  `CASE ${column} ${words.map((word, i) => `WHEN '${word}' THEN ${i}`).join(" ")} END`;

const NAME = "n.sort_key";
const KIND = ranks("n.kind", KIND_NAMES);
const REGION = ranks("n.region", Object.keys(REGIONS));
const COLUMNS: Readonly<Record<NodeOrder, string>> = {
  ...{ NAME, NAME_DESC: NAME, DEGREE: "s.degree", DEGREE_ASC: "s.degree", KIND, KIND_DESC: KIND, REGION, REGION_DESC: REGION },
  ...{ SUBTYPE: "n.subtype", SUBTYPE_DESC: "n.subtype", CITY: "n.city", CITY_DESC: "n.city", ID: "n.id", ID_DESC: "n.id" },
};

/** Nodes that are gone through in one stretch. */
const STEP = 5000;

/** A page in any order, of nodes chosen in any way. */
export async function pickNodes(
  db: Connection,
  filter: SettledNodes,
  order: Orders<NodeOrder>,
  page: PageRequest,
  pause: Pause,
): Promise<Slice<StoredNode>> {
  checkPage(page);
  const ordering = nodeOrdering(order);
  const rows = await picked(db, scanOf(db, filter), ordering, columnsOf(ordering, COLUMNS), page, pause);
  const found = new Map(
    inOrder(
      db,
      rows.map(({ seq }) => seq),
    ).map((row) => [row.seq, row]),
  );
  return toSlice(
    rows,
    page.first,
    ({ key }) => ordering.encode(key),
    ({ seq }) => {
      const { body = "{}", degree = 0 } = found.get(seq) ?? {};
      return toNode(body, degree);
    },
    page.backward,
  );
}

function scanOf(db: Connection, filter: SettledNodes): Scan {
  const few = nodeClauses(filter).candidates.length > 0;
  const last = db.number("SELECT max(seq) FROM node");
  return { from: FROM_NODES, where: onNode(filter), seq: "n.seq", last, step: few ? last + 1 : STEP };
}

/** The best connected of nodes that are chosen in any way. */
export async function bestOfChosen(db: Connection, filter: SettledNodes, limit: number, pause: Pause): Promise<readonly Standing[]> {
  if (!asksMuch(filter)) return bestConnected(db, filter, undefined, limit);
  const ordering = nodeOrdering("DEGREE");
  const rows = await picked(db, scanOf(db, filter), ordering, columnsOf(ordering, COLUMNS), { first: limit - 1 }, pause);
  return inOrder(
    db,
    rows.map(({ seq }) => seq),
  );
}

type Marks = Readonly<Record<"after" | "before", readonly string[] | undefined>>;
type Numbered = readonly [seq: number, sortKey: string];

/** The numbers of a page of nodes. Its last place may be shared: those of one name come in no order where `order` is the name alone. */
function walk(
  db: Connection,
  where: Clause,
  order: readonly string[],
  { after, before }: Marks,
  limit: number,
  backward = false,
): readonly Numbered[] {
  const beyond = (mark: readonly string[] | undefined, comparison: string) =>
    mark ? `AND (${order.join(", ")}) ${comparison} (${mark.map(() => "?").join(", ")})` : "";
  const by = order.map((column) => (backward ? `${column} DESC` : column)).join(", ");
  const sql = textOf(
    ["n.seq", "json_quote(n.sort_key)"],
    `FROM node n ${joinStanding(where)} WHERE ${where.sql} ${beyond(after, ">")} ${beyond(before, "<")} ORDER BY ${by} LIMIT ?`,
  );
  return rowsOf<Numbered>(db, sql, ...where.values, ...(after ?? []), ...(before ?? []), limit);
}

/** A page from its beginning is read from an index that has names and numbers, unless it ends among namesakes, who go by id. */
function walkByName(db: Connection, where: Clause, marks: Marks, limit: number, backward: boolean): readonly Numbered[] {
  if (marks.after === undefined && marks.before === undefined) {
    const rows = walk(db, where, ["n.sort_key"], marks, limit + 1, backward);
    if (rows.length <= limit) return rows;
    if (rows[limit]?.[1] !== rows[limit - 1]?.[1]) return rows.slice(0, limit);
  }
  return walk(db, where, ["n.sort_key", "n.id"], marks, limit, backward);
}

function listById(db: Connection, filter: SettledNodes, page: PageRequest, reader: NodeReader): Slice<StoredNode> {
  const rows = walk(db, onNode(filter), ["n.id"], { after: nodesById.decode(page.after), before: undefined }, page.first + 1);
  const found = reader.nodes(
    db,
    rows.map(([seq]) => seq),
  );
  return toSlice(
    found,
    page.first,
    ({ id }) => nodesById.encode([id]),
    (node) => node,
  );
}

/** The indexes by name begin with the kind: each kind is walked by name, and the walks are merged. */
function listByName(db: Connection, filter: SettledNodes, page: PageRequest, reader: NodeReader): Slice<StoredNode> {
  const { first, backward = false } = page;
  const marks = { after: nodesByName.decode(page.after), before: nodesByName.decode(page.before) };
  const kinds = [...new Set(filter.kinds ?? KIND_NAMES)];
  const walks = kinds.map((kind) => walkByName(db, onNode({ ...filter, kinds: [kind] }), marks, first + 1, backward));
  const way = backward ? -1 : 1;
  const byName = walks.length === 1 ? walks.flat() : walks.flat().sort(([, a], [, b]) => way * compareText(a, b));
  const [, last] = byName[first] ?? [];
  const near = last === undefined ? byName : byName.filter(([, name], i) => i <= first || name === last);
  const nodes = reader.nodes(
    db,
    near.map(([seq]) => seq),
  );
  const rows = near.map(([, name], i) => [nodes[i] as StoredNode, name] as const);
  const namesakes = near.some(([, name], i) => name === near[i - 1]?.[1]);
  return toSlice(
    namesakes ? rows.sort(([a, x], [b, y]) => way * (compareText(x, y) || compareText(a.id, b.id))).slice(0, first + 1) : rows,
    first,
    ([{ id }, name]) => nodesByName.encode([name, id]),
    ([node]) => node,
    backward,
  );
}

function listByDegree(db: Connection, filter: SettledNodes, page: PageRequest): Slice<StoredNode> {
  const after = nodesByDegree.decode(page.after);
  const rows = bestConnected(db, filter, after, page.first + 1);
  return toSlice(
    rows,
    page.first,
    ({ degree, id }) => nodesByDegree.encode([degree, id]),
    ({ body, degree }) => toNode(body, degree),
  );
}

/** The best connected of the chosen nodes after a place in that order. */
export function bestConnected(
  db: Connection,
  filter: SettledNodes,
  after: readonly [degree: number, id: string] | undefined,
  limit: number,
): readonly Standing[] {
  const { standing, node, candidates } = nodeClauses(filter);
  // where the filter names few nodes, begin with them; else walk down the standings
  const begins = candidates.length > 0 && !isBig(db, filter) ? "nodes" : "standings";
  const from = begins === "nodes" ? FROM_NODES : "standing s";
  return ranked(db, { from, onStanding: allOf(standing), onNode: allOf([...node, ...candidates]), begins }, after, limit);
}

/** Whether all that the filter asks of nodes is to be of some large cities: few need not be picked out, many are at the top. */
function isBig(db: Connection, { cities, documents, text, ids, named }: SettledNodes): boolean {
  if (cities === undefined || documents !== undefined || ids !== undefined || named !== undefined || fold(text ?? "") !== "") return false;
  return db.number(`SELECT sum(count) FROM node_tally WHERE city ${IN}`, list(cities)) > 2000;
}

/** The join that a clause which speaks of `s` needs. */
const joinStanding = ({ sql }: Clause): string => (sql.includes("s.degree") ? "CROSS JOIN standing s ON s.node = n.seq" : "");

export async function countNodes(db: Connection, filter: SettledNodes, pause: Pause): Promise<number> {
  const where = onNode(filter);
  const sql = `SELECT count(*) FROM node n ${joinStanding(where)} WHERE ${where.sql}`;
  if (!asksMuch(filter) || nodeClauses(filter).candidates.length > 0) return db.number(sql, ...where.values);
  let count = 0;
  const last = db.number("SELECT max(seq) FROM node");
  for (let at = 0; at <= last; at += STEP) {
    count += db.number(`${sql} AND n.seq >= ? AND n.seq < ?`, ...where.values, at, at + STEP);
    await pause();
  }
  return count;
}

/** Nodes that a document mentions, by id. */
export function mentionedIn(db: Connection, document: string): readonly StoredNode[] {
  const sql = `SELECT n.body, s.degree FROM document d CROSS JOIN json_each(d.wordings) j CROSS JOIN wording w ON w.seq = j.value
    CROSS JOIN node n ON n.seq = w.node CROSS JOIN standing s ON s.node = n.seq WHERE d.id = ? ORDER BY n.id`;
  return db.all<[string, number]>(sql, document).map(([body, degree]) => toNode(body, degree));
}
