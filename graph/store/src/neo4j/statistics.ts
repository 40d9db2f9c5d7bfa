import {
  compareText,
  type Edge,
  isCrossing,
  isInside,
  KIND_NAMES,
  type Kind,
  REGIONS,
  RELATION_NAMES,
  type Region,
  type Relation,
  STATUSES,
  type Status,
  yearOf,
} from "@chengyu-atlas/model";
import { checkEdgeFilter } from "../edge-filter.js";
import type { CountsQuery, EdgeFilter, NodeFilter, Statistics } from "../graph-store.js";
import { ofParts, wants } from "../statistics-parts.js";
import { amongChosen, isEverything } from "./among.js";
import { type Connection, type Parameters, TIMEOUTS } from "./connection.js";
import { type EdgeMatch, matchEdges } from "./edge-match.js";
import { idOf } from "./keys.js";
import { matchNodes, whereAll } from "./node-filter.js";
import { longIds, type Row } from "./properties.js";
import { edgeOf, readEdge } from "./rows.js";
import { settleEdges, settleNodes } from "./settle.js";

/** Nodes, or edges, that are alike in all that statistics ask of them. */
interface NodeGroup {
  readonly kind: Kind;
  readonly region: Region | null;
  readonly city: string | null;
  /** Where the city's id was cut: the whole one. */
  readonly long: string | null;
  readonly count: number;
}
interface EdgeGroup {
  readonly relation: Relation;
  readonly status: Status;
  readonly year: number | null;
  readonly a: Region | null;
  readonly b: Region | null;
  readonly count: number;
}

export async function statistics(connection: Connection, query: CountsQuery): Promise<Statistics> {
  const { parts } = query;
  checkEdgeFilter(query.edges ?? {});
  const nodes = await settleNodes(connection, query.nodes ?? {});
  const edges = await settleEdges(connection, query.edges ?? {});
  const [nodeGroups, edgeGroups, rest] = await Promise.all([
    wants(parts, "places") ? groupNodes(connection, nodes) : wants(parts, "kinds") ? countKinds(connection, nodes) : [],
    wants(parts, "relations") ? groupEdges(connection, nodes, edges) : [],
    wants(parts, "sources") ? countRest(connection, nodes) : { documents: 0, observations: 0 },
  ]);
  const of = (group: EdgeGroup) => ({
    ...group,
    crossing: isCrossing(group.a ?? undefined, group.b ?? undefined),
    inside: isInside(group.a ?? undefined) && isInside(group.b ?? undefined),
  });
  return ofParts({ ...ofNodes(nodeGroups), ...ofEdges(edgeGroups.map(of)), ...rest }, parts);
}

const sum = (groups: readonly { readonly count: number }[]) => groups.reduce((total, { count }) => total + count, 0);
const some = <T extends { readonly count: number }>(rows: readonly T[]) => rows.filter((row) => row.count > 0);

function ofNodes(groups: readonly NodeGroup[]) {
  const regions: readonly (Region | null)[] = [...(Object.keys(REGIONS) as Region[]), null];
  const cities = new Map<string, number>();
  for (const { city, long, count } of groups) {
    if (city === null) continue;
    const id = longIds(long)?.["city"] ?? idOf(city);
    cities.set(id, (cities.get(id) ?? 0) + count);
  }
  return {
    nodes: sum(groups),
    byKind: some(KIND_NAMES.map((kind) => ({ kind, count: sum(groups.filter((g) => g.kind === kind)) }))),
    byRegion: some(regions.map((region) => ({ region, count: sum(groups.filter((g) => g.region === region)) }))),
    byCity: [...cities].map(([city, count]) => ({ city, count })).sort((a, b) => b.count - a.count || compareText(a.city, b.city)),
  };
}

function ofEdges(groups: readonly (EdgeGroup & { readonly crossing: boolean; readonly inside: boolean })[]) {
  const crossing = groups.filter((g) => g.crossing);
  const inside = groups.filter((g) => g.inside);
  const years = [...new Set(groups.flatMap((g) => g.year ?? []))].sort((a, b) => a - b);
  return {
    relations: sum(groups),
    byRelation: some(
      RELATION_NAMES.map((relation) => ({
        relation,
        count: sum(groups.filter((g) => g.relation === relation)),
        crossing: sum(crossing.filter((g) => g.relation === relation)),
        inside: sum(inside.filter((g) => g.relation === relation)),
      })),
    ),
    byStatus: some(
      (Object.keys(STATUSES) as Status[]).map((status) => ({ status, count: sum(groups.filter((g) => g.status === status)) })),
    ),
    byYear: years.map((year) => ({
      year,
      count: sum(groups.filter((g) => g.year === year)),
      planned: sum(groups.filter((g) => g.year === year && g.status === "planned")),
      crossing: sum(crossing.filter((g) => g.year === year)),
      inside: sum(inside.filter((g) => g.year === year)),
    })),
    undated: sum(groups.filter((g) => g.year === null)),
    crossing: sum(crossing),
    inside: sum(inside),
  };
}

async function groupNodes(connection: Connection, filter: NodeFilter): Promise<readonly NodeGroup[]> {
  const { match, where, parameters } = matchNodes(filter);
  return connection.read<NodeGroup>(
    `${match} ${whereAll(where)} RETURN n.kind AS kind, n.region AS region, n.city AS city, CASE WHEN size(n.city) > 500 THEN n.long END AS long, count(*) AS count`,
    parameters,
    TIMEOUTS.walk,
  );
}

/** Of all nodes of a label Neo4j keeps the number; it gives it where it is counted into a variable first. */
const COUNT_KINDS = KIND_NAMES.map((kind) => `MATCH (n:${kind}) WITH count(n) AS count RETURN '${kind}' AS kind, count`).join(
  " UNION ALL ",
);

/** Nodes by kind alone: for this no node is read where an index says its kind. */
async function countKinds(connection: Connection, filter: NodeFilter): Promise<readonly NodeGroup[]> {
  const { match, where, parameters } = matchNodes(filter);
  // both are always there; to say so lets the index that holds them answer for its nodes
  const indexed = filter.cities?.length === 1 && match === "MATCH (n:Entity)";
  const held = indexed ? ["n.kind IS NOT NULL", "n.sortKey IS NOT NULL"] : [];
  const from = indexed ? `${match} USING INDEX n:Entity(city, kind, sortKey)` : match;
  const cypher = isEverything(filter) ? COUNT_KINDS : `${from} ${whereAll([...where, ...held])} RETURN n.kind AS kind, count(*) AS count`;
  const rows = await connection.read<Pick<NodeGroup, "kind" | "count">>(cypher, parameters, TIMEOUTS.walk);
  return rows.map((row) => ({ ...row, region: null, city: null, long: null }));
}

async function groupEdges(connection: Connection, nodeFilter: NodeFilter, filter: EdgeFilter): Promise<readonly EdgeGroup[]> {
  const match = matchEdges(filter);
  if (match.relations.length === 0) return [];
  const { among, parameters } = amongChosen(nodeFilter, match);
  return match.claims ? fromClaims(connection, match, among, parameters) : fromSummaries(connection, among, parameters);
}

function fromSummaries(connection: Connection, among: string, parameters: Parameters): Promise<readonly EdgeGroup[]> {
  return connection.read<EdgeGroup>(
    `${among}
     RETURN type(r) AS relation, r.status AS status, toInteger(left(r.validFrom, 4)) AS year, a.region AS a, b.region AS b, count(*) AS count`,
    parameters,
    TIMEOUTS.walk,
  );
}

interface ClaimsRow {
  readonly r: Row;
  readonly a: Region | null;
  readonly b: Region | null;
}

async function fromClaims(connection: Connection, match: EdgeMatch, among: string, parameters: Parameters): Promise<readonly EdgeGroup[]> {
  const rows = await connection.read<ClaimsRow>(
    `${among} RETURN ${edgeOf("r", match.claims)} AS r, a.region AS a, b.region AS b`,
    parameters,
    TIMEOUTS.walk,
  );
  return rows.flatMap(({ r, a, b }) => {
    const edge: Edge | undefined = match.edge(readEdge(r, match.claims));
    if (edge === undefined) return [];
    const { relation, status, validFrom } = edge;
    return [{ relation, status, year: validFrom === undefined ? null : yearOf(validFrom), a, b, count: 1 }];
  });
}

/** Documents and observations: all, or those that speak of the chosen nodes. */
async function countRest(connection: Connection, filter: NodeFilter) {
  const { match, where, parameters } = matchNodes(filter);
  const [row] = await connection.read<{ readonly documents: number; readonly observations: number }>(
    isEverything(filter)
      ? "RETURN COUNT { (:Document) } AS documents, COUNT { (:Observation) } AS observations"
      : `${match} ${whereAll(where)}
         WITH collect(n) AS chosen
         CALL (chosen) { UNWIND chosen AS n MATCH (n)<-[:MENTIONS]-(d) RETURN count(DISTINCT d) AS documents }
         CALL (chosen) { UNWIND chosen AS n MATCH (n)<-[:ABOUT]-(o) RETURN count(o) AS observations }
         RETURN documents, observations`,
    parameters,
    TIMEOUTS.walk,
  );
  return { documents: row?.documents ?? 0, observations: row?.observations ?? 0 };
}
