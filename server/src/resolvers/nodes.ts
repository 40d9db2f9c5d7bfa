import { KIND_NAMES, KINDS, type Kind, type NodeId, type Relation } from "@chengyu-atlas/model";
import { type Traversal, traversalsOf } from "@chengyu-atlas/model/derive";
import type { Adjacency, Direction, NodeFilter, NodeOrder, RelationsQuery, StoredNode } from "@chengyu-atlas/store";
import type { GraphQLResolveInfo } from "graphql";
import { aggregateAround, hitsAggregate, nodesAggregate } from "../aggregates.js";
import {
  checkSearchText,
  edgeFilter,
  type NodeFilterInput,
  nodeFilter,
  type PageArgs,
  pageOf,
  type RelationFilterInput,
} from "../arguments.js";
import { askedFor } from "../asked-for.js";
import { Connection } from "../connection.js";
import type { Context } from "../context.js";
import type { Loaders } from "../loaders.js";
import { matchedName } from "../matched-name.js";
import { seenFrom } from "../relation-view.js";
import type { Resolvers } from "./types.js";

type RelationArgs = PageArgs & { readonly filter?: RelationFilterInput | null; readonly asOf?: string | null };
type AnyRelationArgs = RelationArgs & { readonly types?: readonly Relation[] | null; readonly direction?: Direction | null };

/** `relations` asks with these arguments. */
const relationsQuery = ({ types, direction, filter, asOf }: AnyRelationArgs): RelationsQuery => {
  return { ...edgeFilter(filter, { types, asOf }), direction: direction ?? "BOTH" };
};

/** A node; where its relations are asked for too, both in one question of the store, which on a server costs as much as each alone. */
async function withRelations(id: NodeId, loaders: Loaders, info: GraphQLResolveInfo): Promise<StoredNode | undefined> {
  const ahead = askedFor<AnyRelationArgs>(info, "relations");
  if (ahead === undefined) return loaders.nodes.load(id);
  try {
    const { node } = await loaders.relationsOf(relationsQuery(ahead), pageOf(ahead)).load(id);
    // what has been merged is known by its former id too
    return node ?? loaders.nodes.load(id);
  } catch {
    // whatever is wrong with the relations is told where they stand
    return loaders.nodes.load(id);
  }
}

/** The relations of a node as a connection; `query` says which. Nodes that ask alike are answered in one store call. */
function relationsOf(node: StoredNode, query: RelationsQuery, args: PageArgs, context: Context): Connection<Adjacency> {
  const { loaders } = context;
  const page = pageOf(args);
  return new Connection(
    page,
    () => loaders.relationsOf(query, page).load(node.id),
    () => loaders.countRelationsOf(query).load(node.id),
    (adjacency, cursor) => seenFrom(node, adjacency, query, cursor),
    ({ other }) => other,
  ).summedUp(() => aggregateAround(context, node.id, query));
}

/** `signedWith`, `coBuiltBy` and their like: one relation in one direction. */
function traversal({ relation, direction }: Traversal) {
  return (node: StoredNode, { filter, asOf, ...page }: RelationArgs, context: Context) =>
    relationsOf(node, { ...edgeFilter(filter, { types: [relation], asOf }), direction }, page, context);
}

/** A place that a node names; the node itself where it is its own city. */
function placeOf(node: StoredNode, id: NodeId | undefined, { loaders }: Context) {
  if (id === undefined) return null;
  return id === node.id ? node : loaders.nodes.load(id);
}

/** How many accepted relations a node has as of a day. */
async function degreeOn(asOf: string, { id }: StoredNode, { loaders }: Context): Promise<number> {
  const counts = await loaders.relationCounts(edgeFilter(undefined, { asOf })).load(id);
  return counts.reduce((sum, { count }) => sum + count, 0);
}

const ANY_NODE: Resolvers = {
  city: (node: StoredNode, _args, context) => placeOf(node, node.city, context),
  degree: (node: StoredNode, { asOf }: Pick<RelationArgs, "asOf">, context) => (asOf ? degreeOn(asOf, node, context) : node.degree),
  formerIds: (node: StoredNode, _args, { loaders }) => loaders.formerIds.load(node.id),
  home: (node: StoredNode, _args, context) => placeOf(node, node.place, context),
  relationCounts: async (node: StoredNode, { filter, asOf }: Pick<RelationArgs, "filter" | "asOf">, { loaders }) => {
    const counts = await loaders.relationCounts(edgeFilter(filter, { asOf })).load(node.id);
    return counts.map(({ relation, ...count }) => ({ type: relation, ...count }));
  },
  relations: (node: StoredNode, args: AnyRelationArgs, context) => relationsOf(node, relationsQuery(args), args, context),
};

/** The fields of every kind of node that are more than properties of the record. */
export function nodeTypeResolvers(more: Resolvers): Record<Kind, Resolvers> {
  const perKind = (kind: Kind): Resolvers => ({
    ...ANY_NODE,
    ...more,
    ...Object.fromEntries(traversalsOf(kind).map((step) => [step.field, traversal(step)])),
  });
  return Object.fromEntries(KIND_NAMES.map((kind) => [kind, perKind(kind)])) as Record<Kind, Resolvers>;
}

export const nodeInterface = { __resolveType: ({ kind }: StoredNode) => kind };

interface NodeListArgs extends PageArgs {
  readonly filter?: NodeFilterInput | null;
  readonly orderBy?: readonly NodeOrder[] | null;
}

/** `institutions`, `parks` and the others. */
function listOf(kind: Kind) {
  return (_root: unknown, { filter: input, orderBy, ...args }: NodeListArgs, context: Context) => {
    const { store } = context;
    const given = nodeFilter(input);
    const filter: NodeFilter = { ...given, kinds: given.kinds === undefined || given.kinds.includes(kind) ? [kind] : [] };
    const page = pageOf(args);
    return new Connection(
      page,
      () => store.listNodes(filter, orderBy?.length ? orderBy : "NAME", page),
      () => store.countNodes(filter),
    ).summedUp(() => nodesAggregate(context, filter));
  };
}

export const nodeQueries: Resolvers = {
  node: (_root, { id }: { id: NodeId }, { loaders }, info) => withRelations(id, loaders, info),
  nodes: (_root, { ids }: { ids: readonly NodeId[] }, { loaders }) => loaders.nodes.loadMany(ids),
  search: (
    _root,
    { text, kinds, filter, ...args }: PageArgs & { text: string; kinds?: readonly Kind[] | null; filter?: NodeFilterInput | null },
    context,
  ) => {
    const { store } = context;
    const query = { text: checkSearchText(text), ...(kinds && { kinds }), ...(filter && { filter: nodeFilter(filter) }) };
    const page = pageOf(args);
    return new Connection(
      page,
      () => store.search(query, page),
      () => store.countSearch(query),
      (node, cursor) => ({ cursor, node, matched: () => matchedName(node, text) }),
    ).summedUp(() => hitsAggregate(context, query));
  },
  ...Object.fromEntries(KIND_NAMES.map((kind) => [KINDS[kind].field, listOf(kind)])),
};
