import type { NodeId } from "@chengyu-atlas/model";
import { useMemo } from "react";
import { pinnedHere, withoutPins } from "../state/steps/place.js";
import { pinnedIn } from "../state/steps/steps.js";
import { useWorkspace } from "../state/workspace/workspace.js";
import { useCanvas } from "./canvas-context.js";

/** So many nodes an address has room for in one go. */
export const MOST_AT_ONCE = 60;
/** So many nodes are expanded in one go: more would bring hundreds. */
export const MOST_EXPANDED = 12;

/** What can be done with nodes of the canvas, one or many, each as one change that can be undone. */
export interface Acts {
  readonly pinned: ReadonlySet<NodeId>;
  readonly only: (ids: readonly NodeId[]) => void;
  readonly hide: (ids: readonly NodeId[]) => void;
  readonly expand: (ids: readonly NodeId[]) => void;
  readonly collapse: (id: NodeId) => void;
  readonly focus: (id: NodeId) => void;
  readonly pin: (ids: readonly NodeId[]) => void;
  readonly unpin: (ids?: readonly NodeId[]) => void;
  readonly bringBack: (ids: readonly NodeId[]) => void;
}

export function useActs(): Acts {
  const { cy } = useCanvas();
  const { view, marked, phone, take, amend, mark } = useWorkspace();
  const pinned = useMemo(() => pinnedIn(view.steps), [view.steps]);
  const unmarked = (ids: readonly NodeId[]) => {
    if (marked.some((id) => ids.includes(id))) mark(marked.filter((id) => !ids.includes(id)));
  };
  return {
    pinned,
    only: (ids) => {
      take({ do: "only", ids });
      mark([]);
    },
    hide: (ids) => {
      take(...ids.map((id) => ({ do: "hide", id }) as const));
      unmarked(ids);
    },
    expand: (ids) => take(...ids.map((id) => ({ do: "expand", id, relation: null }) as const)),
    collapse: (id) => take({ do: "collapse", id }),
    focus: (id) => take({ do: "focus", id }),
    pin: (ids) =>
      take(
        ...ids.flatMap((id) => {
          const node = cy.getElementById(id);
          return node.empty() || pinned.has(id) ? [] : pinnedHere(id, node.position(), phone);
        }),
      ),
    unpin: (ids) => amend((steps) => withoutPins(steps, ids)),
    bringBack: (ids) => take(...ids.map((id) => ({ do: "add", id }) as const)),
  };
}
