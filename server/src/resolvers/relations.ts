import { type Claim, type EdgeId, isCrossing, type NodeId, type Relation, type State } from "@chengyu-atlas/model";
import { asksOfSources, type EdgeOrder, type GraphReader, type Path, type StoredNode } from "@chengyu-atlas/store";
import { relationsAggregate } from "../aggregates.js";
import { between, edgeFilter, type NodeFilterInput, nodeFilter, type PageArgs, pageOf, type RelationFilterInput } from "../arguments.js";
import { Connection } from "../connection.js";
import type { Context } from "../context.js";
import { MOST } from "../limits/limits.js";
import type { Loaders } from "../loaders.js";
import { ANY_STATE, amongNodes, chosenClaims, type RelationView, sourcesOf, subgraphView } from "../relation-view.js";
import type { Resolvers } from "./types.js";

/** Fields that a relation takes from its edge as they are. */
const OF_THE_EDGE = [
  "id",
  "status",
  "state",
  "validFrom",
  "validTo",
  "title",
  "role",
  "amount",
  "claimCount",
  "documentCount",
  "disputes",
] as const;

/** An end that is at hand is given at once; others are loaded together. */
const sourceOf = (view: RelationView, { loaders }: Context) => view.source ?? loaders.nodes.load(view.edge.source);
const targetOf = (view: RelationView, { loaders }: Context) => view.target ?? loaders.nodes.load(view.edge.target);

function crossingOf(view: RelationView, context: Context): boolean | Promise<boolean> {
  const { source, target } = view;
  if (source !== undefined && target !== undefined) return isCrossing(source.region, target.region);
  const regionOf = (node: StoredNode | undefined) => node?.region;
  return Promise.all([sourceOf(view, context), targetOf(view, context)]).then(([a, b]) => isCrossing(regionOf(a), regionOf(b)));
}

/** The claims that a relation's filter chooses; where it asks of documents more than which they are, these are loaded too. */
async function chosenOf(view: RelationView, loaders: Loaders, states?: readonly State[] | null): Promise<readonly Claim[]> {
  const claims = await loaders.claims.load(view.edge.id);
  return chosenClaims(view, claims, states, asksOfSources(view.filter) ? await sourcesOf(claims, loaders) : undefined);
}

/** The same for `Relation`, `RelationEdge` and `RelationListEdge`: all three are views of an edge. */
const relation: Resolvers = {
  ...Object.fromEntries(OF_THE_EDGE.map((field) => [field, ({ edge }: RelationView) => edge[field]])),
  type: ({ edge }: RelationView) => edge.relation,
  source: (view: RelationView, _args, context) => sourceOf(view, context),
  target: (view: RelationView, _args, context) => targetOf(view, context),
  crossing: (view: RelationView, _args, context) => crossingOf(view, context),
  claims: (view: RelationView, { states }: { states?: readonly State[] | null }, { loaders }) => chosenOf(view, loaders, states),
  evidence: async (view: RelationView, _args, { loaders }) => {
    const claims = await chosenOf(view, loaders);
    return claims.filter(({ state }) => state === view.edge.state).flatMap(({ evidence }) => evidence);
  },
};

export const relationTypes = {
  Relation: relation,
  RelationEdge: relation,
  RelationListEdge: { ...relation, node: (view: RelationView) => view },
  Claim: {
    source: ({ source }: Claim, _args: unknown, { loaders }: Context) => loaders.nodes.load(source),
    target: ({ target }: Claim, _args: unknown, { loaders }: Context) => loaders.nodes.load(target),
  },
};

interface Around {
  readonly of: readonly NodeId[];
  readonly hops?: number | null;
  readonly limit?: number | null;
  readonly relations?: readonly Relation[] | null;
  readonly filter?: RelationFilterInput | null;
  readonly asOf?: string | null;
}

interface AsOf {
  readonly asOf?: string | null;
}

interface Between extends AsOf {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly maxHops?: number | null;
  readonly longer?: number | null;
  readonly avoid?: readonly NodeId[] | null;
  readonly limit?: number | null;
  readonly relations?: readonly Relation[] | null;
  readonly filter?: RelationFilterInput | null;
}

/** The ids under which nodes are now, where some that were asked for are not in an answer and have been merged into others. */
async function ledOver(store: GraphReader, ids: readonly NodeId[], answer: readonly StoredNode[]): Promise<readonly NodeId[] | undefined> {
  const given = new Set(answer.map(({ id }) => id));
  if (ids.every((id) => given.has(id))) return undefined;
  const nodes = await store.nodes(ids);
  return nodes.some((node, i) => node !== undefined && node.id !== ids[i]) ? ids.map((id, i) => nodes[i]?.id ?? id) : undefined;
}

export const relationQueries: Resolvers = {
  relation: async (_root, { id, asOf }: { id: EdgeId; asOf?: string | null }, { store, loaders }) => {
    const [edge] = await store.edges([id]);
    if (edge === undefined || !asOf) return edge && { edge, filter: ANY_STATE };
    const filter = { ...ANY_STATE, asOf };
    const then = await loaders.edgesSeen(filter).load(id);
    return then && { edge: then, filter };
  },
  relations: (
    _root,
    {
      filter: input,
      orderBy,
      asOf,
      ...args
    }: PageArgs & AsOf & { filter?: RelationFilterInput | null; orderBy?: readonly EdgeOrder[] | null },
    context,
  ) => {
    const { store } = context;
    const filter = edgeFilter(input, { asOf });
    const page = pageOf(args);
    return new Connection(
      page,
      () => store.listEdges(filter, page, orderBy ?? []),
      () => store.countEdges(filter),
      (edge, cursor) => ({ edge, filter, cursor }),
      (edge) => ({ edge, filter }),
    ).summedUp(() => relationsAggregate(context, { edges: filter }));
  },
  neighborhood: async (_root, { of, hops, limit, relations, filter: input, asOf }: Around, { store }) => {
    const filter = edgeFilter(input, { types: relations, asOf });
    const query = { ...filter, of, hops: between("hops", hops ?? 1, 1), limit: between("limit", limit ?? 100, 1) };
    const found = await store.neighbourhood(query);
    const led = await ledOver(store, of, found.nodes);
    return subgraphView(led === undefined ? found : await store.neighbourhood({ ...query, of: led }), filter);
  },
  network: async (
    _root,
    {
      nodes,
      relations,
      limit,
      asOf,
    }: AsOf & { nodes?: NodeFilterInput | null; relations?: RelationFilterInput | null; limit?: number | null },
    { store },
  ) => {
    const filter = edgeFilter(relations, { asOf });
    return subgraphView(await store.network(nodeFilter(nodes), filter, between("limit", limit ?? 300, 1, MOST["network.limit"])), filter);
  },
  paths: async (_root, { from, to, maxHops, longer, avoid, limit, relations, filter: input, asOf }: Between, { store }) => {
    const filter = edgeFilter(input, { types: relations, asOf });
    const most = between("limit", limit ?? 10, 1, MOST["paths.limit"]);
    const around = avoid?.length ? (await store.nodes(avoid)).map((node, i) => node?.id ?? avoid[i] ?? "") : [];
    const query = {
      ...{ edges: filter, maxHops: between("maxHops", maxHops ?? 4, 1), limit: most },
      ...{ longer: between("longer", longer ?? 0, 0), avoid: around },
    };
    const asked = await store.paths({ ...query, from, to });
    const led = await ledOver(store, [from, to], asked[0]?.nodes ?? []);
    const found = led === undefined ? asked : await store.paths({ ...query, from: led[0] ?? from, to: led[1] ?? to });
    return found.map(({ nodes, edges }: Path) => ({ nodes, edges: () => amongNodes(nodes, edges, filter), length: edges.length }));
  },
};
