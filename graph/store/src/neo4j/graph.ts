import type { Edge, NodeId } from "@chengyu-atlas/model";
import type { EdgeFilter, NeighbourhoodQuery, NodeFilter, StoredNode, Subgraph } from "../graph-store.js";
import { checkLimit, LIMITS } from "../limits.js";
import { type Connection, int, TIMEOUTS } from "./connection.js";
import { type EdgeMatch, matchEdges, typesOf } from "./edge-match.js";
import { byPlace } from "./edge-order.js";
import { keyOf } from "./keys.js";
import { matchNodes, whereAll } from "./node-filter.js";
import { nodes } from "./nodes.js";
import type { Row } from "./properties.js";
import { edgeOf, nodeOf, readEdge, toNode } from "./rows.js";
import { settleEdges, settleNodes } from "./settle.js";

interface NodeRow {
  readonly node: Row;
  /** Where claims decide: what leads to the node. */
  readonly edges?: readonly Row[];
}

export async function neighbourhood(connection: Connection, { of, hops, limit, ...filter }: NeighbourhoodQuery): Promise<Subgraph> {
  checkLimit("hops", hops, LIMITS.hops);
  checkLimit("limit", limit, LIMITS.nodes);
  const match = matchEdges(await settleEdges(connection, filter));
  const asked = (await nodes(connection, [...new Set(of)])).filter((node) => node !== undefined);
  const found = new Map(asked.slice(0, limit).map((node) => [node.id, node]));
  let truncated = asked.length > limit;
  let level: readonly NodeId[] = [...found.keys()];
  for (let hop = 0; hop < hops && level.length > 0 && match.relations.length > 0; hop++) {
    const room = limit - found.size;
    const next = await nextLevel(connection, match, level, [...found.keys()], room + 1);
    if (next.length > room) truncated = true;
    for (const node of next.slice(0, room)) found.set(node.id, node);
    level = next.slice(0, room).map((node) => node.id);
  }
  return { nodes: [...found.values()], edges: await edgesAmong(connection, match, [...found.keys()]), truncated };
}

/** The nodes one step on that were not found yet, the best connected first; at most `limit` of them. */
async function nextLevel(
  connection: Connection,
  match: EdgeMatch,
  level: readonly NodeId[],
  found: readonly NodeId[],
  limit: number,
): Promise<readonly StoredNode[]> {
  const rows = await connection.read<NodeRow>(
    `MATCH (f:Entity) WHERE f.id IN $found WITH collect(f) AS found
     MATCH (n:Entity) WHERE n.id IN $level
     MATCH (n)-[r${typesOf(match.relations)}]-(o) ${whereAll(["NOT o IN found", ...match.where("n", "o")])}
     WITH ${match.claims ? `o, collect(${edgeOf("r", match.claims)}) AS edges` : "DISTINCT o"}
     ORDER BY o.degree DESC, o.id ${match.claims ? "" : "LIMIT $limit"}
     RETURN ${nodeOf("o")} AS node${match.claims ? ", edges" : ""} ORDER BY o.degree DESC, o.id`,
    { ...match.parameters, level: level.map(keyOf), found: found.map(keyOf), limit: int(limit) },
    TIMEOUTS.walk,
  );
  const chosen = rows.filter(
    ({ edges }) => edges === undefined || edges.some((edge) => match.edge(readEdge(edge, match.claims)) !== undefined),
  );
  return chosen.slice(0, limit).map((row) => toNode(row.node));
}

/** Every chosen edge both of whose ends are among the nodes, in the order of edges. */
export async function edgesAmong(connection: Connection, match: EdgeMatch, ids: readonly NodeId[]): Promise<readonly Edge[]> {
  if (ids.length < 2 || match.relations.length === 0) return [];
  const rows = await connection.read<{ readonly r: Row }>(
    // nodes are compared with nodes: to compare their ids would read each of them
    `MATCH (n:Entity) WHERE n.id IN $ids WITH collect(n) AS among
     UNWIND among AS a MATCH (a)-[r${typesOf(match.relations)}]->(b) ${whereAll(["b IN among", ...match.where("a", "b")])}
     RETURN ${edgeOf("r", match.claims)} AS r`,
    { ...match.parameters, ids: ids.map(keyOf) },
    TIMEOUTS.walk,
  );
  return rows.flatMap(({ r }) => match.edge(readEdge(r, match.claims)) ?? []).sort(byPlace);
}

export async function network(connection: Connection, filter: NodeFilter, edges: EdgeFilter, limit: number): Promise<Subgraph> {
  checkLimit("limit", limit, LIMITS.network);
  const match = matchEdges(await settleEdges(connection, edges));
  const chosen = matchNodes(await settleNodes(connection, filter), true);
  const rows = await connection.read<NodeRow>(
    `${chosen.match} ${whereAll([...chosen.where, "n.degree >= 0"])}
     WITH n ORDER BY n.degree DESC, n.id LIMIT $limit
     RETURN ${nodeOf("n")} AS node ORDER BY n.degree DESC, n.id`,
    { ...chosen.parameters, limit: int(limit + 1) },
    TIMEOUTS.walk,
  );
  const best = rows.slice(0, limit).map((row) => toNode(row.node));
  const among = await edgesAmong(
    connection,
    match,
    best.map((node) => node.id),
  );
  return { nodes: best, edges: among, truncated: rows.length > limit };
}
