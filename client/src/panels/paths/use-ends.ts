import { useQuery } from "@apollo/client/react";
import { nameInId } from "@chengyu-atlas/model";
import { EndsDocument } from "../../api/documents.generated.js";
import { displayName } from "../../canvas/labels/name.js";
import { usePaths } from "../../state/paths/use-paths.js";
import type { SceneNode } from "../../state/scene/types.js";

/** The nodes that paths run between, as they are now, and the names of those that are not there. */
export function useEnds(): { readonly ends: readonly SceneNode[]; readonly gone: readonly string[]; readonly loaded: boolean } {
  const { ends: ids } = usePaths();
  const { data, previousData } = useQuery(EndsDocument, { variables: { ids }, skip: ids.length === 0 });
  const nodes = (data ?? previousData)?.nodes ?? [];
  const byId = new Map(nodes.flatMap((node) => (node ? [[node.id, node] as const] : [])));
  // a former id answers with the node that it was merged into, at the same place
  const now = data ? data.nodes : ids.map((id) => byId.get(id) ?? null);
  const gone = data ? ids.filter((_, i) => !data.nodes[i]).map((id) => displayName(nameInId(id))) : [];
  const ends = [...new Map(now.flatMap((node) => (node ? [[node.id, node] as const] : []))).values()];
  return { ends, gone, loaded: data !== undefined };
}
