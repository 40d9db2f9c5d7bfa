import { RELATION_NAMES, type Relation } from "@chengyu-atlas/model";
import type { RelationFilter } from "../../api/documents.generated.js";
import { toRelationFilter } from "../../state/filter/utils.js";
import { usePaths } from "../../state/paths/use-paths.js";
import { useWorkspace } from "../../state/workspace/workspace.js";

/** What paths may take: what passes the legend and the dates, but for the relations excluded here. */
export function useQueryFilter(): { readonly relations: readonly Relation[] | null; readonly filter: RelationFilter | null } {
  const { view } = useWorkspace();
  const { without } = usePaths();
  const filter = toRelationFilter(view.filter) ?? null;
  const types = filter?.types ?? RELATION_NAMES;
  const relations = without.length > 0 ? types.filter((type) => !without.includes(type)) : null;
  return { relations, filter };
}
