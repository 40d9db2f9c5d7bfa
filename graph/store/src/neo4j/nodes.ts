import type { NodeId } from "@chengyu-atlas/model";
import { nodesByDegree, nodesById, nodesByName } from "../cursors.js";
import type { NodeFilter, NodeOrder, StoredNode } from "../graph-store.js";
import { checkPage, type PageRequest, type Slice, toSlice } from "../page.js";
import { type Connection, int, type Parameters } from "./connection.js";
import { firstOfKey, keyOf, tupleKey } from "./keys.js";
import { matchNodes, whereAll } from "./node-filter.js";
import type { Row } from "./properties.js";
import { nodeOf, toNode } from "./rows.js";

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
  filter: NodeFilter,
  order: NodeOrder,
  page: PageRequest,
): Promise<Slice<StoredNode>> {
  checkPage(page);
  const { condition, by, parameters, cursor } = ORDERS[order](page.after);
  const chosen = matchNodes(filter, order === "DEGREE");
  const rows = await connection.read<NodeRow & { readonly sortKey: string }>(
    `${chosen.match} ${whereAll([...chosen.where, condition])}
     WITH n ORDER BY ${order === "NAME" && isOneKindOfCity(filter) ? OF_CITY : by} LIMIT $limit
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

const isOneKindOfCity = ({ kinds, cities }: NodeFilter) => cities?.length === 1 && new Set(kinds).size === 1;

export async function countNodes(connection: Connection, filter: NodeFilter): Promise<number> {
  const { match, where, parameters } = matchNodes(filter);
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

const ORDERS: Readonly<Record<NodeOrder, (after: string | undefined) => OrderPlan>> = {
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
