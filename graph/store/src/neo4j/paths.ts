import { compareText, type Edge, type NodeId } from "@chengyu-atlas/model";
import type { Path, PathsQuery, StoredNode } from "../graph-store.js";
import { groupBy } from "../group.js";
import { checkLimit, LIMITS } from "../limits.js";
import { routes } from "../routes.js";
import { type Connection, int, TIMEOUTS } from "./connection.js";
import { type EdgeMatch, matchEdges, typesOf } from "./edge-match.js";
import { edgesAmong } from "./graph.js";
import { keyOf } from "./keys.js";
import { nodes } from "./nodes.js";
import type { Row } from "./properties.js";
import { edgeOf, nodeOf, readEdge, toEdge, toNode } from "./rows.js";
import { settleEdges } from "./settle.js";

export async function paths(
  connection: Connection,
  { from, to, maxHops, limit, longer = 0, avoid = [], edges = {} }: PathsQuery,
): Promise<readonly Path[]> {
  checkLimit("maxHops", maxHops, LIMITS.maxHops);
  checkLimit("limit", limit, LIMITS.paths);
  checkLimit("longer", longer, LIMITS.longer);
  const match = matchEdges(await settleEdges(connection, edges));
  if (from === to) {
    const [node] = await nodes(connection, [from]);
    return node === undefined ? [] : [{ nodes: [node], edges: [] }];
  }
  if (match.relations.length === 0) return [];
  if (longer > 0 || avoid.length > 0) return alternatives(connection, match, { from, to, maxHops, limit, longer, avoid });
  return match.claims || match.outside
    ? byLevels(connection, match, { from, to, maxHops, limit })
    : byEngine(connection, match, { from, to, maxHops, limit });
}

type Ends = Pick<PathsQuery, "from" | "to" | "maxHops" | "limit">;

/** Where relationships alone decide, the engine finds the paths, from both ends at once. */
async function byEngine(connection: Connection, match: EdgeMatch, { from, to, maxHops, limit }: Ends): Promise<readonly Path[]> {
  const conditions = match.where("startNode(r)", "endNode(r)");
  const rows = await connection.read<{ readonly nodes: readonly Row[]; readonly edges: readonly Row[] }>(
    `MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
     MATCH p = allShortestPaths((a)-[${typesOf(match.relations)}*..${maxHops}]-(b))
     ${conditions.length === 0 ? "" : `WHERE all(r IN relationships(p) WHERE ${conditions.join(" AND ")})`}
     WITH p ORDER BY [n IN nodes(p) | n.id], [r IN relationships(p) | r.id] LIMIT $limit
     RETURN [n IN nodes(p) | ${nodeOf("n")}] AS nodes, [r IN relationships(p) | ${edgeOf("r")}] AS edges
     ORDER BY [n IN nodes(p) | n.id], [r IN relationships(p) | r.id]`,
    { ...match.parameters, from: keyOf(from), to: keyOf(to), limit: int(limit) },
    TIMEOUTS.walk,
  );
  return rows.map((row) => ({ nodes: row.nodes.map(toNode), edges: row.edges.map(toEdge) }));
}

/** The steps that lead to a node on shortest paths: the node before, and the chosen edges between the two. */
type Arrivals = Map<NodeId, Map<NodeId, Edge[]>>;

/** Where claims decide, level by level from the end, so that what is walked back begins at the start and runs in order. */
async function byLevels(connection: Connection, match: EdgeMatch, { from, to, maxHops, limit }: Ends): Promise<readonly Path[]> {
  const known = await nodes(connection, [from, to]);
  if (known.some((node) => node === undefined)) return [];
  const found = new Map<NodeId, Map<NodeId, Edge[]>>([[to, new Map()]]);
  let level: readonly NodeId[] = [to];
  for (let hop = 0; hop < maxHops && level.length > 0 && !found.has(from); hop++) {
    const next: Arrivals = new Map();
    for (const [a, b, edge] of await stepsFrom(connection, match, level)) {
      if (found.has(b)) continue;
      const onwards = next.get(b) ?? new Map<NodeId, Edge[]>();
      next.set(b, onwards.set(a, [...(onwards.get(a) ?? []), edge]));
    }
    for (const [id, onwards] of next) found.set(id, onwards);
    level = [...next.keys()];
  }
  const routes: Route[] = [];
  for (const route of onward(found, from, to)) {
    routes.push(route);
    if (routes.length === limit) break;
  }
  const all = new Map(
    (await nodes(connection, [...new Set(routes.flatMap((r) => r.ids))])).flatMap((n) => (n ? [[n.id, n] as const] : [])),
  );
  return routes.map(({ ids, edges }) => ({
    nodes: ids.flatMap((id): StoredNode[] => [all.get(id)].filter((n) => n !== undefined)),
    edges,
  }));
}

interface Route {
  readonly ids: readonly NodeId[];
  readonly edges: readonly Edge[];
}

/** Routes in order of their node ids, and those along the same nodes in order of their edge ids. */
function* onward(found: Arrivals, from: NodeId, to: NodeId): Generator<Route> {
  function* along(id: NodeId): Generator<readonly NodeId[]> {
    if (id === to) yield [id];
    else for (const next of [...(found.get(id)?.keys() ?? [])].sort(compareText)) for (const rest of along(next)) yield [id, ...rest];
  }
  function* joined(ids: readonly NodeId[]): Generator<readonly Edge[]> {
    const [first, second] = ids;
    if (first === undefined || second === undefined) yield [];
    else {
      const edges = [...(found.get(first)?.get(second) ?? [])].sort((a, b) => compareText(a.id, b.id));
      for (const edge of edges) for (const rest of joined(ids.slice(1))) yield [edge, ...rest];
    }
  }
  if (found.has(from)) for (const ids of along(from)) for (const edges of joined(ids)) yield { ids, edges };
}

/** Longer paths beside the shortest, or around some nodes. */
async function alternatives(
  connection: Connection,
  match: EdgeMatch,
  { avoid, limit, ...ends }: Ends & { readonly longer: number; readonly avoid: readonly NodeId[] },
): Promise<readonly Path[]> {
  const known = await nodes(connection, [ends.from, ends.to]);
  if (known.some((node) => node === undefined)) return [];
  const around = async (level: readonly NodeId[]) => {
    const near = new Map<NodeId, NodeId[]>();
    for (const [node, other] of await stepsFrom(connection, match, level)) near.set(node, [...(near.get(node) ?? []), other]);
    return near;
  };
  const effort = (level: readonly NodeId[]) => effortOf(connection, level);
  const ids = async (all: readonly NodeId[]) => new Map(all.map((id) => [id, id]));
  const ways = await routes({ ...ends, limit, avoid: new Set(avoid) }, { around, effort, ids });
  const met = [...new Set(ways.flat())];
  const [found, among] = await Promise.all([nodes(connection, met), edgesAmong(connection, match, met)]);
  const byId = new Map(found.flatMap((node) => (node === undefined ? [] : [[node.id, node] as const])));
  const between = groupBy(among, ({ source, target }) => [source, target].sort().join("\n"));
  const paths: Path[] = [];
  for (const way of ways) {
    let choices: readonly (readonly Edge[])[] = [[]];
    for (const [i, id] of way.slice(1).entries()) {
      const parallel = [...(between.get([way[i], id].sort().join("\n")) ?? [])].sort((a, b) => compareText(a.id, b.id));
      choices = choices.flatMap((chosen) => parallel.map((edge) => [...chosen, edge])).slice(0, limit);
    }
    paths.push(...choices.map((chosen) => ({ nodes: way.flatMap((id) => byId.get(id) ?? []), edges: chosen })));
    if (paths.length >= limit) break;
  }
  return paths.slice(0, limit);
}

async function effortOf(connection: Connection, ids: readonly NodeId[]): Promise<number> {
  const [row] = await connection.read<{ readonly effort: number }>(
    "MATCH (n:Entity) WHERE n.id IN $ids RETURN sum(n.degree + 1) AS effort",
    { ids: ids.map(keyOf) },
  );
  return row?.effort ?? 0;
}

/** Chosen edges that touch the nodes, each with the end that was asked for and the other. */
async function stepsFrom(connection: Connection, match: EdgeMatch, ids: readonly NodeId[]) {
  const conditions = match.where("n", "o");
  const rows = await connection.read<{ readonly r: Row; readonly outgoing: boolean }>(
    `MATCH (n:Entity)-[r${typesOf(match.relations)}]-(o) USING INDEX n:Entity(id) WHERE n.id IN $ids
     WITH n, r, o ${conditions.length === 0 ? "" : `WHERE ${conditions.join(" AND ")}`}
     RETURN ${edgeOf("r", match.claims)} AS r, startNode(r) = n AS outgoing`,
    { ...match.parameters, ids: ids.map(keyOf) },
    TIMEOUTS.walk,
  );
  return rows.flatMap(({ r, outgoing }) => {
    const edge = match.edge(readEdge(r, match.claims));
    if (edge === undefined) return [];
    return [outgoing ? ([edge.source, edge.target, edge] as const) : ([edge.target, edge.source, edge] as const)];
  });
}
