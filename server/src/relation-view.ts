import { type Claim, type Edge, packSubgraph } from "@chengyu-atlas/model";
import {
  type Adjacency,
  choosesClaim,
  claimConditions,
  type EdgeFilter,
  type StoredDocument,
  type StoredNode,
  type Subgraph,
} from "@chengyu-atlas/store";
import type { Loaders } from "./loaders.js";

/** A relation as resolvers pass it on: the edge, the filter that saw it, and its ends where they are already at hand. */
export interface RelationView {
  readonly edge: Edge;
  readonly filter: EdgeFilter;
  readonly source?: StoredNode | undefined;
  readonly target?: StoredNode | undefined;
}

/** A relation seen from one of its ends; `node` is the other. */
export interface SeenRelation extends RelationView {
  readonly cursor: () => string;
  readonly node: StoredNode;
  readonly outgoing: boolean;
}

/** How an edge is seen that was asked for by its id: as the bundle of its accepted, else its proposed, claims. */
export const ANY_STATE: EdgeFilter = { states: ["accepted", "proposed"] };

export function seenFrom(self: StoredNode, { edge, other, outgoing }: Adjacency, filter: EdgeFilter, cursor: () => string): SeenRelation {
  // a symmetric edge counts as outgoing from both ends, so the ends are told apart by id
  const [source, target] = edge.source === self.id ? [self, other] : [other, self];
  return { edge, filter, source, target, cursor, node: other, outgoing };
}

/** The edges among nodes, each with both ends. */
export function amongNodes(nodes: readonly StoredNode[], edges: readonly Edge[], filter: EdgeFilter): RelationView[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return edges.map((edge) => ({ edge, filter, source: byId.get(edge.source), target: byId.get(edge.target) }));
}

export function subgraphView({ nodes, edges, truncated }: Subgraph, filter: EdgeFilter) {
  return { nodes, edges: () => amongNodes(nodes, edges, filter), columns: () => packSubgraph(nodes, edges), truncated };
}

/** The claims that the relation's filter chooses, or with `states` those of other states under its other conditions. */
export function chosenClaims(
  { filter }: Pick<RelationView, "filter">,
  claims: readonly Claim[],
  states?: EdgeFilter["states"] | null,
  sources?: ReadonlyMap<string, StoredDocument>,
): readonly Claim[] {
  const conditions = claimConditions(states ? { ...filter, states } : filter);
  return claims.filter((claim) => choosesClaim(conditions, claim, (id) => sources?.get(id)));
}

/** The documents behind claims, by id. */
export async function sourcesOf(claims: readonly Claim[], { documents }: Loaders): Promise<ReadonlyMap<string, StoredDocument>> {
  const ids = [...new Set(claims.flatMap(({ evidence }) => evidence.map(({ document }) => document)))];
  const found = await Promise.all(ids.map((id) => documents.load(id)));
  return new Map(found.flatMap((document) => (document === undefined ? [] : [[document.id, document] as const])));
}
