import type { NodeId, Relation } from "@chengyu-atlas/model";
import type { EdgeFilter, Partner, StoredNode } from "@chengyu-atlas/store";
import { between, edgeFilter, type RelationFilterInput } from "../arguments.js";
import type { Context } from "../context.js";
import type { RelationView } from "../relation-view.js";
import type { Resolvers } from "./types.js";

interface Shared {
  readonly of: readonly NodeId[];
  readonly atLeast?: number | null;
  readonly relations?: readonly Relation[] | null;
  readonly filter?: RelationFilterInput | null;
  readonly first?: number | null;
  readonly asOf?: string | null;
}

/** What links a partner to one of the given nodes. */
interface PartnerLink {
  readonly to: StoredNode;
  readonly relations: readonly RelationView[];
}

function linksOf({ node, edges }: Partner, given: readonly StoredNode[], filter: EdgeFilter): readonly PartnerLink[] {
  return given.flatMap((to) => {
    const relations = edges
      .filter(({ source, target }) => source === to.id || target === to.id)
      .map((edge) => ({ edge, filter, ...(edge.source === to.id ? { source: to, target: node } : { source: node, target: to }) }));
    return relations.length === 0 ? [] : [{ to, relations }];
  });
}

export const partnerQueries: Resolvers = {
  sharedPartners: async (_root, { of, atLeast, relations, filter: input, first, asOf }: Shared, { store }: Context) => {
    const filter = edgeFilter(input, { types: relations, asOf });
    // what has been merged is known by its former id too
    const found = await store.nodes(of);
    const given = [...new Map(found.flatMap((node) => (node === undefined ? [] : [[node.id, node] as const]))).values()];
    const { total, partners } = await store.sharedPartners({
      of: of.map((id, i) => found[i]?.id ?? id),
      edges: filter,
      limit: between("first", first ?? 20, 1),
      ...(atLeast !== null && atLeast !== undefined && { atLeast }),
    });
    const view = (partner: Partner) => ({ node: partner.node, linked: partner.linked, links: () => linksOf(partner, given, filter) });
    return { totalCount: total, nodes: partners.map(view) };
  },
};
