import { type NodeId, RELATION_NAMES, type Relation, relationRank } from "@chengyu-atlas/model";
import type { Adjacency, Direction, StoredNode } from "../graph-store.js";
import { groupBy } from "../group.js";
import { type Connection, int, type Parameters } from "./connection.js";
import { type EdgeMatch, SYMMETRIC, typesOf } from "./edge-match.js";
import { keyOf } from "./keys.js";
import { whereAll } from "./node-filter.js";
import type { Row } from "./properties.js";
import { edgeBetweenOf, nodeOf, readEdgeBetween, toNode } from "./rows.js";

/** The place of an adjacency in its list: rank of the relation, the other end, and 0 for outgoing or 1 for incoming. */
export type AdjacencyKey = readonly [rank: number, other: NodeId, incoming: number];

export interface KeyedAdjacency {
  readonly key: AdjacencyKey;
  readonly adjacency: Adjacency;
}

/** Adjacencies of one node that were read: the last place that was looked at, and whether there may be more after it. */
export interface AdjacencyRun {
  readonly node: StoredNode;
  readonly items: readonly KeyedAdjacency[];
  readonly last: AdjacencyKey | undefined;
  readonly more: boolean;
}

export interface AdjacencyRange {
  readonly direction: Direction;
  readonly after: AdjacencyKey | undefined;
  /** Most relationships to look at, for each node; without it all. */
  readonly limit?: number;
}

interface AdjacencyRow {
  readonly rank: number;
  readonly other: string;
  readonly incoming: number;
  readonly r: Row;
  readonly o: Row;
}

interface NodeRow {
  readonly n: Row;
  /** Its rows are read apart. */
  readonly hub: boolean;
  readonly rows: readonly AdjacencyRow[];
}

/** A node with more relationships than this has its page read from the indexes of relationships, not sorted. */
const HUB = 200;

/** Adjacencies of each node in order. One query, and two more where there are hubs among them. */
export async function adjacencies(
  connection: Connection,
  ids: readonly NodeId[],
  match: EdgeMatch,
  range: AdjacencyRange,
): Promise<ReadonlyMap<NodeId, AdjacencyRun>> {
  const runs = new Map<NodeId, AdjacencyRun>();
  if (ids.length === 0) return runs;
  const parameters = { ...parametersOf(match, range), ids: ids.map(keyOf) };
  const found = (await connection.read<NodeRow>(byExpanding(match, range), parameters)).map((row) => ({ ...row, node: toNode(row.n) }));
  const hubs = await fromIndexes(
    connection,
    found.flatMap(({ node, hub }) => (hub ? [keyOf(node.id)] : [])),
    match,
    range,
  );
  for (const { node, rows } of found) runs.set(node.id, toRun(node, hubs.get(keyOf(node.id)) ?? rows, match, range));
  return runs;
}

function toRun(node: StoredNode, rows: readonly AdjacencyRow[], match: EdgeMatch, { limit }: AdjacencyRange): AdjacencyRun {
  const keyed = rows.map(({ rank, incoming, r, o }) => {
    const other = toNode(o);
    const ends = incoming === 0 ? ([node.id, other.id] as const) : ([other.id, node.id] as const);
    return {
      key: [rank, other.id, incoming] as const,
      other,
      edge: match.edge(readEdgeBetween(r, ends, match.claims)),
      outgoing: incoming === 0,
    };
  });
  return {
    node,
    items: keyed.flatMap(({ key, other, edge, outgoing }) => (edge === undefined ? [] : [{ key, adjacency: { edge, other, outgoing } }])),
    last: keyed.at(-1)?.key,
    more: limit !== undefined && rows.length === limit,
  };
}

function parametersOf(match: EdgeMatch, { after, limit }: AdjacencyRange): Parameters {
  return {
    ...match.parameters,
    ranks: Object.fromEntries(match.relations.map((relation) => [relation, int(relationRank(relation))])),
    relations: match.relations,
    symmetric: SYMMETRIC,
    hub: int(HUB),
    ...(limit !== undefined && { limit: int(limit) }),
    ...(after !== undefined && { rank: int(after[0]), other: keyOf(after[1]), incoming: int(after[2]) }),
  };
}

const BEHIND = "(rank > $rank OR (rank = $rank AND (other > $other OR (other = $other AND incoming > $incoming))))";

/**
 * For nodes of few relationships: all of them, sorted. Hubs are named and left. Which relations are asked for is a
 * parameter, since among few it costs nothing, and each text of a query costs Neo4j a plan.
 */
function byExpanding(match: EdgeMatch, { direction, after, limit }: AdjacencyRange): string {
  const types = typesOf(RELATION_NAMES);
  const way = { BOTH: [], OUT: ["(startNode(r) = n OR type(r) IN $symmetric)"], IN: ["(endNode(r) = n OR type(r) IN $symmetric)"] };
  return `
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WITH n, ${limit === undefined ? "false" : `COUNT { (n)-[${types}]-() } > $hub`} AS hub
CALL (n, hub) {
  WITH n, hub WHERE NOT hub
  MATCH (n)-[r${types}]-(o) ${whereAll(["type(r) IN $relations", ...match.where("n", "o"), ...way[direction]])}
  WITH r, o, $ranks[type(r)] AS rank, o.id AS other, CASE WHEN startNode(r) = n OR type(r) IN $symmetric THEN 0 ELSE 1 END AS incoming
  ${after === undefined ? "" : `WHERE ${BEHIND}`}
  ORDER BY rank, other, incoming ${limit === undefined ? "" : "LIMIT $limit"}
  RETURN collect({rank: rank, other: other, incoming: incoming, r: ${edgeBetweenOf("r", match.claims)}, o: ${nodeOf("o")}}) AS rows
}
RETURN ${nodeOf("n")} AS n, hub, rows`;
}

/** How many relationships of each relation a node has; Neo4j keeps these numbers with each hub. */
const COUNTS = `UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN id, [${RELATION_NAMES.map((relation) => `COUNT { (n)-[:${relation}]-() }`).join(", ")}] AS counts`;

interface Hub {
  readonly key: string;
  /** The relations of which it has any and that may stand on the page, in order, with how many. */
  readonly left: (readonly [Relation, number])[];
  readonly found: AdjacencyRow[];
}

/** For hubs: as many relations as may fill the page, from the indexes that have each in order; hubs that need the same ones in one query. */
async function fromIndexes(
  connection: Connection,
  ids: readonly string[],
  match: EdgeMatch,
  range: AdjacencyRange,
): Promise<ReadonlyMap<string, readonly AdjacencyRow[]>> {
  const { after, limit = Number.POSITIVE_INFINITY } = range;
  if (ids.length === 0) return new Map();
  const counted = await connection.read<{ readonly id: string; readonly counts: readonly number[] }>(COUNTS, { ids });
  const hubs = counted.map(({ id: key, counts }): Hub => {
    const of = (relation: Relation) => counts[relationRank(relation)] ?? 0;
    const left = match.relations.filter((relation) => of(relation) > 0 && (after === undefined || relationRank(relation) >= after[0]));
    return { key, left: left.map((relation) => [relation, of(relation)]), found: [] };
  });
  // filters may leave less than was counted: then there is another round
  for (;;) {
    const groups = groupBy(
      hubs.filter(({ left, found }) => left.length > 0 && found.length < limit),
      (hub) => next(hub, limit).join(),
    );
    if (groups.size === 0) return new Map(hubs.map(({ key, found }) => [key, found.slice(0, limit)]));
    await Promise.all([...groups.values()].map((group) => readOn(connection, group, match, range)));
  }
}

/** The relations that fill what is left of a page, if all of them are chosen. */
function next({ left, found }: Hub, limit: number): readonly Relation[] {
  const relations: Relation[] = [];
  let sum = found.length;
  for (const [relation, count] of left) {
    if (sum >= limit) break;
    relations.push(relation);
    sum += count;
  }
  return relations;
}

/** Reads the next relations of hubs that need the same ones. */
async function readOn(connection: Connection, hubs: readonly Hub[], match: EdgeMatch, range: AdjacencyRange): Promise<void> {
  const { direction, after, limit = Number.POSITIVE_INFINITY } = range;
  const relations = next(hubs[0] as Hub, limit);
  const branches = relations.flatMap((relation) => {
    const symmetric = SYMMETRIC.includes(relation);
    const start = after !== undefined && relationRank(relation) === after[0];
    const out = direction === "IN" && !symmetric ? [] : [branch(match, relation, ["source", "target"], 0, start)];
    const into = direction === "OUT" && !symmetric ? [] : [branch(match, relation, ["target", "source"], symmetric ? 0 : 1, start)];
    return [...out, ...into];
  });
  const cypher = `
UNWIND $hubs AS id
CALL (id) {
  CALL (id) { ${branches.join(" UNION ALL ")} }
  WITH rank, other, incoming, r, o ORDER BY rank, other, incoming LIMIT $limit
  RETURN collect({rank: rank, other: other, incoming: incoming, r: ${edgeBetweenOf("r", match.claims)}, o: ${nodeOf("o")}}) AS rows
}
RETURN id, rows`;
  const parameters = { ...parametersOf(match, range), hubs: hubs.map(({ key }) => key) };
  const read = await connection.read<{ readonly id: string; readonly rows: readonly AdjacencyRow[] }>(cypher, parameters);
  const rows = new Map(read.map((row) => [row.id, row.rows]));
  for (const { key, left, found } of hubs) {
    found.push(...(rows.get(key) ?? []));
    left.splice(0, relations.length);
  }
}

/** The relationships of one relation and one way of the hub `id`, in order, no more than a page. */
function branch(match: EdgeMatch, relation: Relation, [own, other]: readonly [string, string], incoming: 0 | 1, start: boolean): string {
  const [a, b] = own === "source" ? ["n", "o"] : ["o", "n"];
  const from = start ? `r.${other} >= $other AND (r.${other} > $other OR ${incoming} > $incoming)` : `r.${other} > ''`;
  return `
MATCH (${a})-[r:${relation}]->(${b}) USING INDEX r:${relation}(${own}, ${other})
WHERE ${[`r.${own} = id`, from, ...match.where("n", "o")].join(" AND ")}
WITH r, o ORDER BY r.${own}, r.${other} LIMIT $limit
RETURN ${relationRank(relation)} AS rank, r.${other} AS other, ${incoming} AS incoming, r, o`;
}
