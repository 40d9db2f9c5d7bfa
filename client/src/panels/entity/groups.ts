import { RELATION_NAMES, type Relation, relationSpec } from "@chengyu-atlas/model";
import type { EntityRelationsQuery } from "../../api/documents.generated.js";

export type RelationEdge = NonNullable<EntityRelationsQuery["node"]>["relations"]["edges"][number];

export interface Group<E extends RelationEdge = RelationEdge> {
  readonly key: string;
  readonly relation: Relation;
  readonly outgoing: boolean;
  readonly edges: readonly E[];
}

/** Relations by name and direction, in the model's order: cooperation first. Within a group crossing ones first, then by date. */
export function groupsOf<E extends RelationEdge>(edges: readonly E[]): readonly Group<E>[] {
  const groups = new Map<string, { relation: Relation; outgoing: boolean; edges: E[] }>();
  for (const edge of edges) {
    const outgoing = edge.outgoing || relationSpec(edge.type).symmetric;
    const key = `${edge.type}:${outgoing}`;
    const group = groups.get(key) ?? { relation: edge.type, outgoing, edges: [] };
    group.edges.push(edge);
    groups.set(key, group);
  }
  const rank = (relation: Relation, outgoing: boolean) => RELATION_NAMES.indexOf(relation) * 2 + (outgoing ? 0 : 1);
  return [...groups]
    .map(([key, group]) => ({ key, ...group, edges: [...group.edges].sort(compare) }))
    .sort((a, b) => rank(a.relation, a.outgoing) - rank(b.relation, b.outgoing));
}

function compare(a: RelationEdge, b: RelationEdge): number {
  return (
    Number(b.crossing) - Number(a.crossing) ||
    (b.validFrom ?? "").localeCompare(a.validFrom ?? "") ||
    b.node.degree - a.node.degree ||
    (a.id < b.id ? -1 : 1)
  );
}
