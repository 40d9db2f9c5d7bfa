import type { NodeId } from "@chengyu-atlas/model";
import { nodesByDegree, nodesById, nodesByName } from "../cursors.js";
import type { NodeFilter, StoredNode } from "../graph-store.js";
import { columnsOf, type NodeOrder, nodeOrdering, type Orders, orderText } from "../ordering.js";
import { checkPage, type PageRequest, type Slice, toSlice } from "../page.js";
import { type Connection, int, type Parameters } from "./connection.js";
import { firstOfKey, keyOf, tupleKey } from "./keys.js";
import { binder, matchNodes, whereAll } from "./node-filter.js";
import { betweenMarks, NODE_COLUMNS, SEPARATOR } from "./ordered.js";
import type { Row } from "./properties.js";
import { nodeOf, toNode } from "./rows.js";
import { type SettledNodes, settleNodes } from "./settle.js";

interface NodeRow {
  readonly node: Row;
}

export async function nodes(connection: Connection, ids: readonly NodeId[]): Promise<readonly (StoredNode | undefined)[]> {
  const wanted = [...new Set(ids)];
  const rows = await connection.read<NodeRow>(`MATCH (n:Entity) WHERE n.id IN $ids RETURN ${nodeOf("n")} AS node`, {
    ids: wanted.map(keyOf),
  });
  const found = new Map(rows.map((row) => toNode(row.node)).map((node) => [node.id, node]));
  return ids.map((id) => found.get(id));
}

export async function listNodes(
  connection: Connection,
  given: NodeFilter,
  order: Orders<NodeOrder>,
  page: PageRequest,
): Promise<Slice<StoredNode>> {
  checkPage(page);
  const filter = await settleNodes(connection, given);
  const names = typeof order === "string" ? [order] : order;
  const plan = ORDERS[names[0] ?? "NAME"];
  if (names.length > 1 || plan === undefined || page.backward || page.before !== undefined)
    return pickNodes(connection, filter, order, page);
  const { condition, by, parameters, cursor } = plan(page.after);
  const chosen = matchNodes(filter, names[0] === "DEGREE");
  const rows = await connection.read<NodeRow & { readonly sortKey: string }>(
    `${chosen.match} ${whereAll(chosen.indexed || page.after !== undefined ? [...chosen.where, condition] : chosen.where)}
     WITH n ORDER BY ${names[0] === "NAME" && isOneKindOfCity(filter) ? OF_CITY : by} LIMIT $limit
     RETURN ${nodeOf("n")} AS node, n.sortKey AS sortKey ORDER BY ${by}`,
    { ...chosen.parameters, ...parameters, limit: int(page.first + 1) },
  );
  return toSlice(
    rows.map(({ node, sortKey }) => ({ node: toNode(node), sortKey })),
    page.first,
    cursor,
    ({ node }) => node,
  );
}

/** The order by name of one kind in one city as the index on all three has it: Neo4j does not see by itself that they are the same. */
const OF_CITY = "n.city, n.kind, n.sortKey";

const isOneKindOfCity = ({ kinds, cities }: SettledNodes) => cities?.length === 1 && new Set(kinds).size === 1;

/** A page in any order, from either end. */
async function pickNodes(
  connection: Connection,
  filter: SettledNodes,
  order: Orders<NodeOrder>,
  page: PageRequest,
): Promise<Slice<StoredNode>> {
  const ordering = nodeOrdering(order);
  const columns = columnsOf(ordering, NODE_COLUMNS);
  const chosen = matchNodes(filter);
  const parameters: Record<string, unknown> = { ...SEPARATOR };
  const where = whereAll([...chosen.where, ...betweenMarks(ordering, columns, page, binder("k", parameters))]);
  const by = orderText(columns, page.backward);
  const rows = await connection.read<NodeRow>(
    `${chosen.match} ${where} WITH n ORDER BY ${by} LIMIT $limit RETURN ${nodeOf("n")} AS node ORDER BY ${by}`,
    { ...chosen.parameters, ...parameters, limit: int(page.first + 1) },
  );
  return toSlice(
    rows.map(({ node }) => toNode(node)),
    page.first,
    (node) => ordering.encode(ordering.key(node)),
    (node) => node,
    page.backward,
  );
}

export async function countNodes(connection: Connection, filter: NodeFilter): Promise<number> {
  const { match, where, parameters } = matchNodes(await settleNodes(connection, filter));
  const [row] = await connection.read<{ readonly count: number }>(`${match} ${whereAll(where)} RETURN count(n) AS count`, parameters);
  return row?.count ?? 0;
}

/** Nodes that a document mentions, by id. */
export async function mentionedIn(connection: Connection, document: string): Promise<readonly StoredNode[]> {
  const rows = await connection.read<NodeRow>(
    `MATCH (:Document {id: $document})-[:MENTIONS]->(n) RETURN ${nodeOf("n")} AS node ORDER BY n.id`,
    { document: keyOf(document) },
  );
  return rows.map((row) => toNode(row.node));
}

interface OrderPlan {
  /** What comes after the cursor; also what lets Neo4j read an index in order. */
  readonly condition: string;
  readonly by: string;
  readonly parameters: Parameters;
  readonly cursor: (row: { readonly node: StoredNode; readonly sortKey: string }) => string;
}

const ORDERS: Readonly<Partial<Record<NodeOrder, (after: string | undefined) => OrderPlan>>> = {
  NAME: (after) => ({
    condition: "n.sortKey > $after",
    by: "n.sortKey",
    parameters: { after: tupleKey(...(nodesByName.decode(after) ?? [""])) },
    cursor: ({ node, sortKey }) => nodesByName.encode([firstOfKey(sortKey), node.id]),
  }),
  DEGREE: (after) => {
    const key = nodesByDegree.decode(after);
    return {
      condition: key === undefined ? "n.degree >= 0" : "n.degree <= $degree AND (n.degree < $degree OR n.id > $after)",
      by: "n.degree DESC, n.id",
      parameters: key === undefined ? {} : { degree: key[0], after: keyOf(key[1]) },
      cursor: ({ node }) => nodesByDegree.encode([node.degree, node.id]),
    };
  },
  ID: (after) => ({
    condition: "n.id > $after",
    by: "n.id",
    parameters: { after: keyOf(nodesById.decode(after)?.[0] ?? "") },
    cursor: ({ node }) => nodesById.encode([node.id]),
  }),
};
