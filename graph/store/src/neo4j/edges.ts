import { type Claim, type Edge, type EdgeId, partsOfEdgeId, RELATION_NAMES, type Relation, relationRank } from "@chengyu-atlas/model";
import { edgesInOrder } from "../cursors.js";
import { checkEdgeFilter } from "../edge-filter.js";
import type { EdgeFilter } from "../graph-store.js";
import { columnsOf, type EdgeOrder, edgeOrdering, type Ordering, type Orders, orderText } from "../ordering.js";
import { checkPage, type PageRequest, type Slice, toSlice } from "../page.js";
import { isAccepted } from "../topology.js";
import { type Connection, int, TIMEOUTS } from "./connection.js";
import { type EdgeMatch, matchEdges, typesOf } from "./edge-match.js";
import { keyOf } from "./keys.js";
import { binder, whereAll } from "./node-filter.js";
import { betweenMarks, EDGE_COLUMNS, pickHere } from "./ordered.js";
import type { Row } from "./properties.js";
import { claimOf, edgeOf, evidenceOf, readEdge, toClaim, toEdge } from "./rows.js";
import { settleEdges } from "./settle.js";

interface EdgeRow {
  readonly edge: Row;
}

/** The place of an edge in the list of all. */
type EdgeKey = readonly [rank: number, source: string, target: string];

export async function edges(connection: Connection, ids: readonly EdgeId[]): Promise<readonly (Edge | undefined)[]> {
  const rows = await connection.read<EdgeRow>(
    `UNWIND $edges AS edge
     MATCH (a:Entity {id: edge.source})-[r${typesOf(RELATION_NAMES)}]->(b:Entity {id: edge.target})
     WHERE type(r) = edge.relation
     RETURN ${edgeOf("r")} AS edge`,
    { edges: [...new Set(ids)].flatMap((id) => partsOfEdgeId(id) ?? []).map(endsParameter) },
  );
  const found = new Map(rows.map((row) => toEdge(row.edge)).map((edge) => [edge.id, edge]));
  return ids.map((id) => found.get(id));
}

/** What names a relationship, as a parameter. */
export const endsParameter = ({ relation, source, target }: Pick<Edge, "relation" | "source" | "target">) => ({
  relation,
  source: keyOf(source),
  target: keyOf(target),
});

interface ClaimRow {
  readonly edge: string;
  readonly claim: Row;
  readonly evidence: readonly Row[];
}

export async function claims(connection: Connection, ids: readonly EdgeId[]): Promise<readonly (readonly Claim[])[]> {
  const rows = await connection.read<ClaimRow>(
    `MATCH (c:Claim) WHERE c.edge IN $edges
     RETURN c.edge AS edge, ${claimOf("c")} AS claim, ${evidenceOf("c")} AS evidence ORDER BY c.id`,
    { edges: [...new Set(ids)].map(keyOf) },
  );
  const found = new Map<string, Claim[]>();
  for (const row of rows) {
    const claim = toClaim(row.claim, row.evidence);
    const list = found.get(row.edge);
    if (list === undefined) found.set(row.edge, [claim]);
    else list.push(claim);
  }
  return ids.map((id) => found.get(keyOf(id)) ?? []);
}

export async function listEdges(
  connection: Connection,
  filter: EdgeFilter,
  page: PageRequest,
  order: Orders<EdgeOrder> = [],
): Promise<Slice<Edge>> {
  checkPage(page);
  checkEdgeFilter(filter);
  const match = matchEdges(await settleEdges(connection, filter));
  if (order.length > 0 || page.backward || page.before !== undefined) return pickEdges(connection, match, page, edgeOrdering(order));
  const stride = match.claims ? Math.max(200, 2 * page.first) : page.first + 1;
  const found: Edge[] = [];
  for await (const edge of walk(connection, match, stride, edgesInOrder.decode(page.after))) {
    found.push(edge);
    if (found.length > page.first) break;
  }
  return toSlice(
    found,
    page.first,
    (edge) => edgesInOrder.encode([relationRank(edge.relation), edge.source, edge.target]),
    (edge) => edge,
  );
}

/** A page in any order, from either end: sorted by the engine, or here where claims decide what is sorted by. */
async function pickEdges(
  connection: Connection,
  match: EdgeMatch,
  page: PageRequest,
  ordering: Ordering<Edge, EdgeOrder>,
): Promise<Slice<Edge>> {
  if (match.relations.length === 0) return { items: [], hasMore: false };
  const parameters: Record<string, unknown> = { ...match.parameters };
  const columns = columnsOf(ordering, EDGE_COLUMNS);
  const marks = match.claims ? [] : betweenMarks(ordering, columns, page, binder("k", parameters));
  const by = orderText(columns, page.backward);
  const rows = await connection.read<EdgeRow>(
    `MATCH (a)-[r${typesOf(match.relations)}]->(b) ${whereAll([...match.where("a", "b"), ...marks])}
     ${match.claims ? "" : `WITH r ORDER BY ${by} LIMIT $limit`}
     RETURN ${edgeOf("r", match.claims)} AS edge ${match.claims ? "" : `ORDER BY ${by}`}`,
    { ...parameters, limit: int(page.first + 1) },
    TIMEOUTS.walk,
  );
  const found = rows.flatMap(({ edge }) => match.edge(readEdge(edge, match.claims)) ?? []);
  const picked = match.claims ? pickHere(found, ordering, page).map(({ item }) => item) : found;
  return toSlice(
    picked,
    page.first,
    (edge) => ordering.encode(ordering.key(edge)),
    (edge) => edge,
    page.backward,
  );
}

/** Accepted edges, from the numbers of relationships that Neo4j keeps: those are not accepted that proposed claims alone stand behind. */
const COUNT_ACCEPTED = `
OPTIONAL MATCH (c:Claim) WHERE c.state = 'proposed' WITH DISTINCT c.edge AS edge
WITH count(CASE WHEN NOT EXISTS { MATCH (o:Claim) WHERE o.edge = edge AND o.state = 'accepted' } THEN edge END) AS proposed
RETURN ${RELATION_NAMES.map((relation) => `COUNT { ()-[:${relation}]->() }`).join(" + ")} - proposed AS count`;

export async function countEdges(connection: Connection, filter: EdgeFilter): Promise<number> {
  checkEdgeFilter(filter);
  if (isAccepted(filter)) return (await connection.read<{ readonly count: number }>(COUNT_ACCEPTED))[0]?.count ?? 0;
  const match = matchEdges(await settleEdges(connection, filter));
  if (match.relations.length === 0) return 0;
  if (match.claims) {
    let count = 0;
    for await (const _ of walk(connection, match, 5000)) count++;
    return count;
  }
  const [row] = await connection.read<{ readonly count: number }>(
    `MATCH (a)-[r${typesOf(match.relations)}]->(b) ${whereAll(match.where("a", "b"))} RETURN count(r) AS count`,
    match.parameters,
    TIMEOUTS.walk,
  );
  return row?.count ?? 0;
}

/** Chosen edges in the order of the list, read in strides, one relation after the other, from the indexes that have them in that order. */
async function* walk(connection: Connection, match: EdgeMatch, stride: number, after?: EdgeKey): AsyncGenerator<Edge> {
  for (const relation of match.relations) {
    const rank = relationRank(relation);
    if (after !== undefined && rank < after[0]) continue;
    let from = after !== undefined && rank === after[0] ? { source: keyOf(after[1]), target: keyOf(after[2]) } : { source: "", target: "" };
    for (let more = true; more; ) {
      const rows = await connection.read<EdgeRow>(strideOf(match, relation), { ...match.parameters, ...from, limit: int(stride) });
      for (const row of rows) {
        const edge = match.edge(readEdge(row.edge, match.claims));
        if (edge !== undefined) yield edge;
      }
      const last = rows.at(-1);
      more = last !== undefined && rows.length === stride;
      if (last !== undefined) {
        const { source, target } = readEdge(last.edge, match.claims).edge;
        from = { source: keyOf(source), target: keyOf(target) };
      }
    }
  }
}

function strideOf(match: EdgeMatch, relation: Relation): string {
  const behind = ["r.source >= $source", "(r.source > $source OR r.target > $target)", "r.target > ''"];
  return `MATCH (a)-[r:${relation}]->(b) USING INDEX r:${relation}(source, target)
    ${whereAll([...behind, ...match.where("a", "b")])}
    WITH r ORDER BY r.source, r.target LIMIT $limit
    RETURN ${edgeOf("r", match.claims)} AS edge ORDER BY r.source, r.target`;
}
