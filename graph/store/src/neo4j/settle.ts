import type { GraphNode } from "@chengyu-atlas/model";
import { NEO4J_SEARCH_INDEX } from "@chengyu-atlas/model/derive";
import { asksOfSources, checkEdgeFilter, claimConditions, isPublishedBetween } from "../edge-filter.js";
import { checkNesting } from "../filter-checks.js";
import type { EdgeFilter, NodeFilter } from "../graph-store.js";
import { type Inside, insideOf } from "../inside.js";
import { sought, type TextFilter, textMeets } from "../text-filter.js";
import { type Connection, TIMEOUTS } from "./connection.js";
import { idOf, keyOf } from "./keys.js";
import { insideQuery, wholeQuery } from "./lucene.js";
import { matchNodes, whereAll } from "./node-filter.js";
import type { Row } from "./properties.js";
import { nodeOf, toNode } from "./rows.js";

/** What a filter of nodes says once that is known which Cypher cannot tell: which names fold to a text, and what lies inside what. */
export interface SettledNodes extends NodeFilter {
  /** Keys of the nodes with such a name. */
  readonly named?: readonly string[];
  readonly inside?: Inside;
}

export async function settleNodes(connection: Connection, filter: NodeFilter): Promise<SettledNodes> {
  checkNesting(filter);
  return nodesIn(connection, filter);
}

async function nodesIn(connection: Connection, filter: NodeFilter): Promise<SettledNodes> {
  const { name, within, and, or, not, ...rest } = filter;
  if ([name, within, and, or, not].every((part) => part === undefined)) return filter;
  const all = (filters: readonly NodeFilter[]) => Promise.all(filters.map((one) => nodesIn(connection, one)));
  return {
    ...rest,
    ...(name && { named: await nodesNamed(connection, name) }),
    ...(within && { inside: insideOf(within, await placesIn(connection)) }),
    ...(and && { and: await all(and) }),
    ...(or && { or: await all(or) }),
    ...(not && { not: await nodesIn(connection, not) }),
  };
}

/** A question about chosen nodes and the chosen edges between them, with both settled. */
export async function settleChosen<Q extends { readonly nodes?: NodeFilter; readonly edges?: EdgeFilter }>(
  connection: Connection,
  query: Q,
): Promise<Q> {
  const { nodes, edges } = query;
  return {
    ...query,
    ...(nodes && { nodes: await settleNodes(connection, nodes) }),
    ...(edges && { edges: await settleEdges(connection, edges) }),
  };
}

/** What is asked of documents is settled too, as the documents that meet it. The filter is taken as checked. */
export async function settleEdges<F extends EdgeFilter>(connection: Connection, filter: F): Promise<F> {
  checkEdgeFilter(filter);
  const { source, target, anyEnd, bothEnds, and, or, not } = filter;
  const ends = [source, target, anyEnd, bothEnds].filter((end) => end !== undefined);
  if (!asksOfSources(filter) && ends.length === 0 && and === undefined && or === undefined && not === undefined) return filter;
  const node = (end: NodeFilter) => endIn(connection, end);
  const edges = (filters: readonly EdgeFilter[]) => Promise.all(filters.map((one) => settleEdges(connection, one)));
  const { publications: _p, reportedFrom: _f, reportedTo: _t, ...rest } = filter;
  return {
    ...rest,
    ...(asksOfSources(filter) && { documents: await documentsOf(connection, filter) }),
    ...(source && { source: await node(source) }),
    ...(target && { target: await node(target) }),
    ...(anyEnd && { anyEnd: await node(anyEnd) }),
    ...(bothEnds && { bothEnds: await node(bothEnds) }),
    ...(and && { and: await edges(and) }),
    ...(or && { or: await edges(or) }),
    ...(not && { not: await settleEdges(connection, not) }),
  } as unknown as F;
}

/**
 * A filter of ends: as it is where it asks properties alone, else as the keys of the nodes that it chooses. Patterns within
 * patterns take Neo4j longer to plan than all nodes take to be named.
 */
async function endIn(connection: Connection, end: NodeFilter): Promise<SettledNodes> {
  const { documents, publications, text, name, within, and, or, not } = end;
  if ([documents, publications, text, name, within, and, or, not].every((part) => part === undefined)) return end;
  const { match, where, parameters } = matchNodes(await nodesIn(connection, end));
  const rows = await connection.read<{ readonly id: string }>(`${match} ${whereAll(where)} RETURN n.id AS id`, parameters, TIMEOUTS.walk);
  return { named: rows.map(({ id }) => id) };
}

async function placesIn(connection: Connection): Promise<readonly GraphNode[]> {
  const rows = await connection.read<{ readonly node: Row }>(`MATCH (n:Place) RETURN ${nodeOf("n")} AS node`);
  return rows.map(({ node }) => toNode(node));
}

interface NamedRow {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Full text finds names in which the text may stand; they are folded and compared here. */
async function nodesNamed(connection: Connection, filter: TextFilter): Promise<readonly string[]> {
  const meets = textMeets(filter);
  const texts = sought(filter);
  const returned = "RETURN n.id AS id, n.name AS name, n.aliases AS aliases";
  const find = `CALL db.index.fulltext.queryNodes('${NEO4J_SEARCH_INDEX}', $lucene) YIELD node AS n ${returned}`;
  const rows =
    texts === undefined
      ? [await connection.read<NamedRow>(`MATCH (n:Entity) WHERE n.name IS NOT NULL ${returned}`)]
      : await Promise.all(
          texts.texts.map((text) => connection.read<NamedRow>(find, { lucene: texts.whole ? wholeQuery(text) : insideQuery(text) })),
        );
  return [...new Set(rows.flat().flatMap(({ id, name, aliases }) => (meets([name, ...aliases]) ? [id] : [])))];
}

interface SourceRow {
  readonly id: string;
  readonly publication: string | null;
  readonly publishedOn: string | null;
}

async function documentsOf(connection: Connection, filter: EdgeFilter): Promise<readonly string[]> {
  const { documents, publications, reportedFrom, reportedTo } = claimConditions(filter);
  const where = [
    ...(documents === undefined ? [] : ["d.id IN $documents"]),
    ...(publications === undefined ? [] : ["d.publication IN $publications"]),
  ];
  const rows = await connection.read<SourceRow>(
    `MATCH (d:Document) ${where.length === 0 ? "" : `WHERE ${where.join(" AND ")}`} RETURN d.id AS id, d.publishedOn AS publishedOn`,
    { documents: documents?.map(keyOf), publications },
  );
  return rows.flatMap(({ id, publishedOn }) => (isPublishedBetween(publishedOn ?? undefined, reportedFrom, reportedTo) ? [idOf(id)] : []));
}
