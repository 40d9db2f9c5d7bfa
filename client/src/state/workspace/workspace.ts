import type { NodeId } from "@chengyu-atlas/model";
import { createContext, use } from "react";
import type { ToastMessage } from "../../ui/Toast.js";
import type { Facets } from "../facets/use-facets.js";
import type { History } from "../history/use-history.js";
import type { Look } from "../look/types.js";
import type { useLook } from "../look/use-look.js";
import type { Scene, SceneData } from "../scene/types.js";
import type { Question } from "../search/questions.js";
import type { Step } from "../steps/steps.js";
import type { View } from "../url/use-view.js";

/** Asks the canvas to show these nodes, or all of them. `at` tells one wish from the next. */
export interface Wish {
  readonly ids: readonly string[] | null;
  readonly at: number;
}

/**
 * What every view, panel and tool of the explorer shares: one selection, one filter, one scene, and the ways to change
 * them. Each way to change is one entry in the history, so that it can be undone and sent as a link.
 */
export interface Workspace {
  /** The view as the address says it. */
  readonly view: View;
  /** How the graph is laid out, coloured, gathered and held to a size, as the address says it. */
  readonly look: Look;
  readonly setLook: ReturnType<typeof useLook>["setLook"];
  readonly scene: Scene;
  /** What can be drawn in any phase; `null` until the first answer. */
  readonly data: SceneData | null;
  /** The nodes that are drawn. */
  readonly present: ReadonlySet<NodeId>;
  /** The nodes that are marked together, beside the one that is selected. */
  readonly marked: readonly NodeId[];
  /** Marks these nodes and no others. */
  readonly mark: (ids: readonly NodeId[]) => void;
  /** What can be undone and done again. */
  readonly history: History;
  readonly facets: Facets;
  readonly questions: readonly Question[];
  readonly phone: boolean;
  readonly wish: Wish | null;
  readonly toast: ToastMessage | null;
  /** Counts how often the panel was asked to open its choice of what to expand. */
  readonly expandAsked: number;
  /** Selects a node or relation and looks at it; a node that is not drawn comes with its best links. */
  readonly choose: (id: string) => void;
  /** As `choose`, without moving the camera where the thing is drawn already; `null` selects nothing. */
  readonly select: (id: string | null) => void;
  /** Does one step on the canvas, or several as one change, and says what it did. */
  readonly take: (...steps: readonly Step[]) => void;
  /** Changes what was done on the canvas as a whole: takes steps back, or others in their place. */
  readonly amend: (change: (steps: readonly Step[]) => readonly Step[]) => void;
  /** Selects a node and opens the choice of what to expand. */
  readonly expand: (id: string) => void;
  /** Returns from one node's figure to the whole network. */
  readonly leave: () => void;
  /** The whole network, nothing selected, nothing filtered. */
  readonly home: () => void;
  readonly lookAt: (ids: readonly string[] | null) => void;
  /** Says something for a moment, perhaps with a way back. */
  readonly say: (message: ToastMessage | null) => void;
  readonly retryScene: () => void;
  readonly retryFacets: () => void;
}

export const WorkspaceContext = createContext<Workspace | null>(null);

/** The workspace, for everything below the explorer's page. */
export function useWorkspace(): Workspace {
  const workspace = use(WorkspaceContext);
  if (!workspace) throw new Error("used outside the explorer");
  return workspace;
}
