import { useQuery } from "@apollo/client/react";
import type { NodeId } from "@chengyu-atlas/model";
import { CoBuildersDocument, EntityDocument, EntityRelationsDocument } from "../../api/documents.generated.js";
import type { Filter } from "../filter/types.js";
import { dateFilter } from "../filter/utils.js";

export const PAGE = 100;

/** The facts of one node, following the dates of the filter and nothing else of it. */
export function useEntity(id: NodeId, filter: Filter) {
  const dates = dateFilter(filter);
  return useQuery(EntityDocument, {
    variables: { id, filter: dates, crossing: { ...dates, crossing: true }, planned: { ...dates, statuses: ["planned"] } },
  });
}

export function useEntityRelations(id: NodeId, filter: Filter) {
  const states = filter.proposed ? { states: ["accepted", "proposed"] as const } : {};
  return useQuery(EntityRelationsDocument, { variables: { id, first: PAGE, filter: { ...dateFilter(filter), ...states } } });
}

const MOST_TARGETS = 40;

/** For each thing that a node built: the names of its other builders, and how many there are. */
export function useCoBuilders(
  id: NodeId,
  targets: readonly NodeId[],
): ReadonlyMap<NodeId, { readonly names: readonly string[]; readonly count: number }> {
  const { data } = useQuery(CoBuildersDocument, { variables: { ids: targets.slice(0, MOST_TARGETS) }, skip: targets.length === 0 });
  const known = data?.nodes.flatMap((node) => {
    if (!node) return [];
    const others = node.relations.nodes.filter((other) => other.id !== id);
    return others.length > 0 ? [[node.id, { names: others.map(({ name }) => name), count: node.relations.totalCount - 1 }] as const] : [];
  });
  return new Map(known);
}
