import { compareText, type NodeId, RELATION_NAMES, type Relation, relationRank } from "@chengyu-atlas/model";
import { adjacencies as cursors } from "../cursors.js";
import type { Adjacency, EdgeFilter, RelationCount, RelationsQuery, Surroundings } from "../graph-store.js";
import { checkPage, type PageRequest, toSlice } from "../page.js";
import { type AdjacencyKey, type AdjacencyRun, adjacencies, type KeyedAdjacency } from "./adjacency.js";
import type { Connection } from "./connection.js";
import { type EdgeMatch, matchEdges, SYMMETRIC, typesOf } from "./edge-match.js";
import { keyOf } from "./keys.js";
import { whereAll } from "./node-filter.js";
import { settleEdges } from "./settle.js";

/** How many relationships are looked at in one go where only their claims tell which of them are chosen: more each time. */
const STRIDES = { growth: 4, most: 2000 };

export async function relationsOf(
  connection: Connection,
  ids: readonly NodeId[],
  { direction = "BOTH", ...filter }: RelationsQuery,
  page: PageRequest,
): Promise<readonly Surroundings[]> {
  checkPage(page);
  const match = matchEdges(await settleEdges(connection, filter));
  if (page.backward || page.before !== undefined) return fromAll(connection, ids, match, direction, page);
  const read = (nodes: readonly NodeId[], after: AdjacencyKey | undefined, limit: number) =>
    adjacencies(connection, nodes, match, { direction, after, limit });
  const limit = match.claims ? 2 * (page.first + 1) : page.first + 1;
  const found = new Map<NodeId, Surroundings>();
  for (const [id, run] of await read([...new Set(ids)], cursors.decode(page.after), limit)) {
    const next = async (after: AdjacencyKey, size: number) => (await read([id], after, size)).get(id);
    const slice = toSlice(
      await fill(run, page.first, limit, next),
      page.first,
      ({ key }) => cursors.encode(key),
      ({ adjacency }) => adjacency,
    );
    found.set(id, { node: run.node, ...slice });
  }
  return ids.map((id) => found.get(id) ?? { node: undefined, items: [], hasMore: false });
}

/** A page from the end, or up to a mark: of all that a node has. */
async function fromAll(
  connection: Connection,
  ids: readonly NodeId[],
  match: EdgeMatch,
  direction: NonNullable<RelationsQuery["direction"]>,
  page: PageRequest,
): Promise<readonly Surroundings[]> {
  const before = cursors.decode(page.before);
  const runs = await adjacencies(connection, [...new Set(ids)], match, { direction, after: cursors.decode(page.after) });
  return ids.map((id) => {
    const run = runs.get(id);
    const items = (run?.items ?? []).filter(({ key }) => before === undefined || comparePlaces(key, before) < 0);
    const slice = toSlice(
      (page.backward ? items.reverse() : items).slice(0, page.first + 1),
      page.first,
      ({ key }) => cursors.encode(key),
      ({ adjacency }) => adjacency,
      page.backward,
    );
    return { node: run?.node, ...slice };
  });
}

const comparePlaces = (a: AdjacencyKey, b: AdjacencyKey) => a[0] - b[0] || compareText(a[1], b[1]) || a[2] - b[2];

type Next = (after: AdjacencyKey, limit: number) => Promise<AdjacencyRun | undefined>;

/** Reads on behind a run that has fewer chosen edges than the page, and one more, takes. */
async function fill(run: AdjacencyRun, size: number, limit: number, next: Next): Promise<readonly KeyedAdjacency[]> {
  const items = [...run.items];
  let stride = limit;
  for (let at: AdjacencyRun | undefined = run; at?.more && at.last !== undefined && items.length <= size; ) {
    stride = Math.min(STRIDES.most, stride * STRIDES.growth);
    at = await next(at.last, stride);
    items.push(...(at?.items ?? []));
  }
  return items;
}

export async function countRelationsOf(
  connection: Connection,
  ids: readonly NodeId[],
  { direction = "BOTH", ...filter }: RelationsQuery,
): Promise<readonly number[]> {
  const counts = await relationCounts(connection, ids, filter);
  const counted = ({ relation, outgoing }: RelationCount) =>
    direction === "BOTH" || SYMMETRIC.includes(relation) || outgoing === (direction === "OUT");
  return counts.map((rows) => rows.filter(counted).reduce((sum, { count }) => sum + count, 0));
}

interface CountRow {
  readonly id: string;
  readonly counts: readonly { readonly relation: Relation; readonly outgoing: boolean; readonly count: number }[];
}

export async function relationCounts(
  connection: Connection,
  ids: readonly NodeId[],
  filter: EdgeFilter,
): Promise<readonly (readonly RelationCount[])[]> {
  const match = matchEdges(await settleEdges(connection, filter));
  const wanted = new Map(ids.map((id) => [keyOf(id), id]));
  const counts = new Map<NodeId, readonly RelationCount[]>();
  if (match.relations.length === 0 || wanted.size === 0) return ids.map(() => []);
  if (match.claims) {
    const runs = await adjacencies(connection, [...wanted.values()], match, { direction: "BOTH", after: undefined });
    for (const [id, { items }] of runs) counts.set(id, countedOne(items.map((item) => item.adjacency)));
  } else {
    const conditions = whereAll(["type(r) IN $relations", ...match.where("n", "o")]);
    const rows = await connection.read<CountRow>(
      `UNWIND $ids AS id
       MATCH (n:Entity {id: id})-[r${typesOf(RELATION_NAMES)}]-(o) ${conditions}
       WITH id, type(r) AS relation, startNode(r) = n OR type(r) IN $symmetric AS outgoing, count(*) AS count
       RETURN id, collect({relation: relation, outgoing: outgoing, count: count}) AS counts`,
      { ...match.parameters, ids: [...wanted.keys()], relations: match.relations, symmetric: SYMMETRIC },
    );
    for (const row of rows) counts.set(wanted.get(row.id) ?? row.id, inOrder(row.counts));
  }
  return ids.map((id) => counts.get(id) ?? []);
}

function countedOne(adjacencies: readonly Adjacency[]): readonly RelationCount[] {
  return RELATION_NAMES.flatMap((relation) =>
    [true, false].flatMap((outgoing) => {
      const count = adjacencies.filter((a) => a.edge.relation === relation && a.outgoing === outgoing).length;
      return count === 0 ? [] : [{ relation, outgoing, count }];
    }),
  );
}

function inOrder(counts: readonly RelationCount[]): readonly RelationCount[] {
  return [...counts].sort((a, b) => relationRank(a.relation) - relationRank(b.relation) || Number(b.outgoing) - Number(a.outgoing));
}
