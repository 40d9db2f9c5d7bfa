import { type NodeId, RELATION_NAMES, type Relation, relationRank } from "@chengyu-atlas/model";
import type { Adjacency, Direction, StoredNode } from "../graph-store.js";
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
  readonly hub: boolean;
  readonly rows: readonly AdjacencyRow[];
}

/** A node with more relationships than this has its page read from the indexes of relationships, not sorted. */
const HUB = 200;

/** Adjacencies of each node in order. One query, and some more for each hub among them. */
export async function adjacencies(
  connection: Connection,
  ids: readonly NodeId[],
  match: EdgeMatch,
  range: AdjacencyRange,
): Promise<ReadonlyMap<NodeId, AdjacencyRun>> {
  const runs = new Map<NodeId, AdjacencyRun>();
  if (ids.length === 0) return runs;
  const parameters = { ...parametersOf(match, range), ids: ids.map(keyOf) };
  for (const { n, hub, rows } of await connection.read<NodeRow>(byExpanding(match, range), parameters)) {
    const node = toNode(n);
    const all = hub ? await fromIndexes(connection, keyOf(node.id), match, range) : rows;
    runs.set(node.id, toRun(node, all, match, range));
  }
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
const COUNT = `MATCH (n:Entity {id: $id}) RETURN ${RELATION_NAMES.map((relation) => `COUNT { (n)-[:${relation}]-() } AS ${relation}`).join(", ")}`;

/** For a hub: relation by relation until there are enough, from the indexes that have each in order. */
async function fromIndexes(connection: Connection, id: string, match: EdgeMatch, range: AdjacencyRange): Promise<readonly AdjacencyRow[]> {
  const { direction, after, limit = Number.POSITIVE_INFINITY } = range;
  const parameters = { ...parametersOf(match, range), id };
  const [counts] = await connection.read<Readonly<Record<Relation, number>>>(COUNT, { id });
  const found: AdjacencyRow[] = [];
  for (const relation of match.relations) {
    if (found.length >= limit) break;
    if (!counts?.[relation] || (after !== undefined && relationRank(relation) < after[0])) continue;
    const symmetric = SYMMETRIC.includes(relation);
    const start = after !== undefined && relationRank(relation) === after[0];
    const out = direction === "IN" && !symmetric ? [] : [branch(match, relation, ["source", "target"], 0, start)];
    const into = direction === "OUT" && !symmetric ? [] : [branch(match, relation, ["target", "source"], symmetric ? 0 : 1, start)];
    const rows = await connection.readTogether<AdjacencyRow>([...out, ...into].map((cypher) => ({ cypher, parameters })));
    found.push(...rows.flat().sort((a, b) => (a.other < b.other ? -1 : a.other > b.other ? 1 : a.incoming - b.incoming)));
  }
  return found.slice(0, limit);
}

function branch(match: EdgeMatch, relation: Relation, [own, other]: readonly [string, string], incoming: 0 | 1, start: boolean): string {
  const [a, b] = own === "source" ? ["n", "o"] : ["o", "n"];
  const from = start ? `r.${other} >= $other AND (r.${other} > $other OR ${incoming} > $incoming)` : `r.${other} > ''`;
  return `
MATCH (${a})-[r:${relation}]->(${b}) USING INDEX r:${relation}(${own}, ${other})
WHERE ${[`r.${own} = $id`, from, ...match.where("n", "o")].join(" AND ")}
WITH r, o ORDER BY r.${own}, r.${other} LIMIT $limit
RETURN ${relationRank(relation)} AS rank, r.${other} AS other, ${incoming} AS incoming, ${edgeBetweenOf("r", match.claims)} AS r, ${nodeOf("o")} AS o`;
}
