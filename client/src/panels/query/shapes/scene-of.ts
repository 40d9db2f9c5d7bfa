import type { FoundNetwork } from "../../../state/query/network.js";
import type { SceneData } from "../../../state/scene/types.js";

/** So many nodes are drawn; more are read in the explorer. */
export const MOST_DRAWN = 600;

/** What was found in an answer, as the canvas takes it: the best connected nodes and the relations among them. */
export function sceneOf({ nodes, relations }: FoundNetwork): SceneData {
  const kept = [...nodes].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1)).slice(0, MOST_DRAWN);
  const ids = new Set(kept.map(({ id }) => id));
  const among = relations.filter(({ source, target }) => ids.has(source.id) && ids.has(target.id));
  const part = { nodes: kept, relations: among };
  return {
    ...part,
    focus: null,
    base: part,
    whole: { ...part, events: [] },
    arrivals: [],
    arrangedAfter: null,
    truncated: kept.length < nodes.length,
    unlinked: 0,
  };
}
