import { type Edge, edgeId, KIND_NAMES, packSubgraph, RELATION_NAMES, type Relation } from "@chengyu-atlas/model";
import { fold, phrasesFor, type StoredNode } from "@chengyu-atlas/store";
import type { GraphQLResolveInfo } from "graphql";
import { auth, driver, int, session as sessions } from "neo4j-driver";
import { byKind, type ListArgs, type Neighbourhood, serveFloor } from "./floor-server.js";

// The least that answers the questions on the product's own Neo4j: one Cypher statement each, in the driver's own way.
const { NEO4J_URI = "", NEO4J_USER = "neo4j", NEO4J_PASSWORD = "" } = process.env;
const neo4j = driver(NEO4J_URI, auth.basic(NEO4J_USER, NEO4J_PASSWORD), { disableLosslessIntegers: true });
const rank = `CASE type(r) ${RELATION_NAMES.map((name, i) => `WHEN '${name}' THEN ${i}`).join(" ")} END`;
const RELATED = `:${RELATION_NAMES.join("|")}`;

async function read<Row = Record<string, unknown>>(text: string, parameters: Record<string, unknown> = {}): Promise<Row[]> {
  const session = neo4j.session({ defaultAccessMode: sessions.READ });
  try {
    const { records } = await session.executeRead((tx) => tx.run(text, parameters));
    return records.map((record) => record.toObject() as Row);
  } finally {
    await session.close();
  }
}

const anywhere = (text: string) => `"${(phrasesFor(fold(text)).inside ?? []).join(" ")}"`;
const NODE = "{id: n.id, kind: n.kind, name: n.name, city: n.city, region: n.region, aliases: n.aliases, degree: n.degree}";

interface Step {
  readonly nodes: readonly StoredNode[];
  readonly edges: readonly (Omit<Edge, "id"> & { readonly rank: number })[];
  readonly truncated: boolean;
}

/** Two steps out, the best connected of each first, and all edges among them. */
const TWO_HOPS = `
MATCH (a:Entity {id: $id})
CALL (a) { MATCH (a)-[r${RELATED}]-(n) WHERE r.state = 'accepted' WITH DISTINCT n ORDER BY n.degree DESC, n.id LIMIT $more RETURN collect(n) AS one }
CALL (a, one) {
  WITH a, one, one[..$room] AS level UNWIND level AS m MATCH (m)-[r${RELATED}]-(n) WHERE r.state = 'accepted' AND n <> a AND NOT n IN level
  WITH DISTINCT n ORDER BY n.degree DESC, n.id LIMIT $more RETURN collect(n) AS two
}
WITH [a] + one[..$room] AS near, one, two
WITH near + two[..($limit - size(near))] AS all, size(one) > $room OR size(near) + size(two) > $limit AS truncated
CALL (all) {
  UNWIND all AS a MATCH (a)-[r${RELATED}]->(b) WHERE r.state = 'accepted' AND b IN all
  RETURN collect({relation: type(r), source: a.id, target: b.id, state: r.state, status: r.status, validFrom: r.validFrom,
    claimCount: r.claimCount, documentCount: r.documentCount, disputes: coalesce(r.disputes, []), rank: ${rank}}) AS edges
}
RETURN [n IN all | ${NODE}] AS nodes, edges, truncated`;

/** Fields that are not there, as the product leaves them out. */
const present = <T extends object>(row: T) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as T;

async function subgraph({ of: [id], limit }: Neighbourhood) {
  const [found] = await read<Step>(TWO_HOPS, { id, limit: int(limit), room: int(limit - 1), more: int(limit) });
  const { nodes = [], edges = [], truncated = false } = found ?? {};
  const sorted = edges
    .toSorted((a, b) => a.rank - b.rank || (a.source < b.source ? -1 : a.source > b.source ? 1 : 0) || (a.target < b.target ? -1 : 1))
    .map(({ rank: _, ...edge }) => present({ ...edge, id: edgeId(edge.relation as Relation, edge.source, edge.target) }));
  return { columns: packSubgraph(nodes.map(present), sorted as Edge[]), truncated };
}

const COUNTS = KIND_NAMES.map((kind) => `MATCH (n:${kind}) WITH count(n) AS count RETURN '${kind}' AS kind, count`).join(" UNION ALL ");

/** The first edges of `n`, and of each of their other ends where `inner` says so. */
const edgesOf = (n: string, m: string, limit: string, inner = "") => `CALL (${n}) {
  MATCH (${n})-[r]-(${m}:Entity) WHERE r.state = 'accepted'
  WITH ${n}, r, ${m} ORDER BY ${rank}, ${m}.id, startNode(r) <> ${n} LIMIT ${limit}
  ${inner}
  RETURN collect({type: type(r), status: r.status, validFrom: r.validFrom, outgoing: startNode(r) = ${n} OR type(r) = 'SIGNED_WITH',
    node: {id: ${m}.id, kind: ${m}.kind, name: ${m}.name, degree: ${m}.degree${inner === "" ? "" : ", relations: {edges: further}"}}}) AS ${inner === "" && n !== "n" ? "further" : "edges"}
}`;
const FOUND = "RETURN n.id AS id, n.kind AS kind, n.name AS name, n.degree AS degree, edges";
const ONE_HOP = `MATCH (n:Entity {id: $id}) ${edgesOf("n", "m", "20")} ${FOUND}`;
const NESTED = `MATCH (n:Entity {id: $id}) ${edgesOf("n", "m", "20", edgesOf("m", "o", "9"))} ${FOUND}`;

await serveFloor({
  node: async (_: unknown, { id }: { id: string }, __: unknown, { operation }: GraphQLResolveInfo) => {
    const [found] = await read(operation.name?.value === "TwoHops" ? NESTED : ONE_HOP, { id });
    return found && { ...found, relations: { edges: found["edges"] } };
  },
  search: async (_: unknown, { text, first }: { text: string; first: number }) => {
    const { exact, prefix } = phrasesFor(fold(text));
    const nodes = await read(
      `CALL db.index.fulltext.queryNodes('entity_search', $phrase) YIELD node AS n
       WITH n, CASE WHEN n.search CONTAINS $exact THEN 0 WHEN n.search CONTAINS $prefix THEN 1 ELSE 2 END AS tier
       RETURN n.id AS id, n.kind AS kind, n.name AS name, n.degree AS degree ORDER BY tier, n.degree DESC, n.id LIMIT $first`,
      { phrase: anywhere(text), exact: ` ${exact.join(" ")}`, prefix: ` ${prefix.join(" ")}`, first: int(first) },
    );
    return { nodes };
  },
  institutions: async (_: unknown, { filter, first }: ListArgs) => ({
    nodes: await read(
      `CALL db.index.fulltext.queryNodes('entity_search', $phrase) YIELD node AS n WITH n WHERE n:Institution
       RETURN n.id AS id, n.kind AS kind, n.name AS name ORDER BY n.sortKey LIMIT $first`,
      { phrase: anywhere(filter.text ?? ""), first: int(first) },
    ),
  }),
  labs: async (_: unknown, { filter, first }: ListArgs) => ({
    nodes: await read(
      `MATCH (n:Entity) WHERE n.city = $city AND n.sortKey > '' AND n:Lab
       RETURN n.id AS id, n.kind AS kind, n.name AS name ORDER BY n.sortKey LIMIT $first`,
      { city: filter.cities?.[0], first: int(first) },
    ),
  }),
  statistics: async (_: unknown, { filter }: { filter?: { nodes: { cities: readonly string[] } } }) => {
    const city = filter?.nodes.cities[0];
    const rows = await (city === undefined
      ? read(COUNTS)
      : read("MATCH (n:Entity) WHERE n.city = $city RETURN n.kind AS kind, count(*) AS count", { city }));
    return { byKind: byKind(rows as never) };
  },
  neighborhood: (_: unknown, args: Neighbourhood) => subgraph(args),
  paths: async (_: unknown, { from, to, maxHops }: { from: string; to: string; maxHops: number }) =>
    read(
      `MATCH (a:Entity {id: $from}), (b:Entity {id: $to}) MATCH p = shortestPath((a)-[${RELATED}*..${maxHops}]-(b))
       WHERE all(r IN relationships(p) WHERE r.state = 'accepted')
       RETURN length(p) AS length, [n IN nodes(p) | {id: n.id}] AS nodes`,
      { from, to },
    ),
});
