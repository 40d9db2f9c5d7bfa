import { compareText, KIND_NAMES, unreachable } from "@chengyu-atlas/model";
import { nodesByDegree, nodesById, nodesByName } from "../cursors.js";
import type { NodeFilter, NodeOrder, StoredNode } from "../graph-store.js";
import { checkPage, type PageRequest, type Slice, toSlice } from "../page.js";
import { fold } from "../search/fold.js";
import type { Standing } from "./best.js";
import { IN, list, rowsOf, textOf } from "./bulk.js";
import { allOf, type Clause, nodeClauses, onNode } from "./clauses.js";
import type { Connection } from "./connection.js";
import { FROM_NODES, ranked } from "./ranked.js";
import { toNode, withDegree } from "./rows.js";

export function nodes(db: Connection, ids: readonly string[]): readonly (StoredNode | undefined)[] {
  const sql = "SELECT n.body, s.degree FROM json_each(?) j CROSS JOIN node n ON n.id = j.value CROSS JOIN standing s ON s.node = n.seq";
  const found = new Map(
    db.all<[string, number]>(sql, list(new Set(ids))).map(([body, degree]) => {
      const node = toNode(body, degree);
      return [node.id, node];
    }),
  );
  return ids.map((id) => found.get(id));
}

export function listNodes(db: Connection, filter: NodeFilter, order: NodeOrder, page: PageRequest): Slice<StoredNode> {
  checkPage(page);
  switch (order) {
    case "NAME":
      return listByName(db, filter, page);
    case "DEGREE":
      return listByDegree(db, filter, page);
    case "ID":
      return listById(db, filter, page);
    default:
      return unreachable(order);
  }
}

type NodeRowRead = readonly [node: StoredNode, sortKey: string];

function walk(db: Connection, where: Clause, order: string, after: readonly string[] | undefined, limit: number): readonly NodeRowRead[] {
  const beyond = after ? `AND (${order}) > (${after.map(() => "?").join(", ")})` : "";
  const sql = textOf(
    ["n.body", "s.degree", "json_quote(n.sort_key)"],
    `FROM ${FROM_NODES} WHERE ${where.sql} ${beyond} ORDER BY ${order} LIMIT ?`,
  );
  const rows = rowsOf<[object, number, string]>(db, sql, ...where.values, ...(after ?? []), limit);
  return rows.map(([body, degree, sortKey]) => [withDegree(body, degree), sortKey]);
}

function listById(db: Connection, filter: NodeFilter, page: PageRequest): Slice<StoredNode> {
  const rows = walk(db, onNode(filter), "n.id", nodesById.decode(page.after), page.first + 1);
  return toSlice(
    rows,
    page.first,
    ([{ id }]) => nodesById.encode([id]),
    ([node]) => node,
  );
}

/** The indexes by name begin with the kind: each kind is walked by name, and the walks are merged. */
function listByName(db: Connection, filter: NodeFilter, page: PageRequest): Slice<StoredNode> {
  const after = nodesByName.decode(page.after);
  const walks = [...new Set(filter.kinds ?? KIND_NAMES)].map((kind) =>
    walk(db, onNode({ ...filter, kinds: [kind] }), "n.sort_key, n.id", after, page.first + 1),
  );
  const [only = []] = walks;
  const rows = walks.length === 1 ? only : walks.flat().sort(([a, x], [b, y]) => compareText(x, y) || compareText(a.id, b.id));
  return toSlice(
    rows,
    page.first,
    ([{ id }, sort]) => nodesByName.encode([sort, id]),
    ([node]) => node,
  );
}

function listByDegree(db: Connection, filter: NodeFilter, page: PageRequest): Slice<StoredNode> {
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
  filter: NodeFilter,
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
function isBig(db: Connection, { cities, documents, text }: NodeFilter): boolean {
  if (cities === undefined || documents !== undefined || fold(text ?? "") !== "") return false;
  return db.number(`SELECT sum(count) FROM node_tally WHERE city ${IN}`, list(cities)) > 2000;
}

export function countNodes(db: Connection, filter: NodeFilter): number {
  const where = onNode(filter);
  const { standing } = nodeClauses(filter);
  const join = standing.some(({ sql }) => sql.includes("s.degree")) ? "CROSS JOIN standing s ON s.node = n.seq" : "";
  return db.number(`SELECT count(*) FROM node n ${join} WHERE ${where.sql}`, ...where.values);
}

/** Nodes that a document mentions, by id. */
export function mentionedIn(db: Connection, document: string): readonly StoredNode[] {
  const sql = `SELECT n.body, s.degree FROM document d CROSS JOIN json_each(d.wordings) j CROSS JOIN wording w ON w.seq = j.value
    CROSS JOIN node n ON n.seq = w.node CROSS JOIN standing s ON s.node = n.seq WHERE d.id = ? ORDER BY n.id`;
  return db.all<[string, number]>(sql, document).map(([body, degree]) => toNode(body, degree));
}
