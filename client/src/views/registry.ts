import { IconColumns, IconMap2, IconSitemap, IconTable, IconTimeline } from "@tabler/icons-react";
import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import { GraphStage } from "./graph/GraphStage.js";
import type { ViewId } from "./ids.js";

type Part = ComponentType | LazyExoticComponent<ComponentType>;

/** One way to look at the workspace. All of its parts read the workspace from context, so none takes properties. */
export interface ViewSpec {
  readonly id: ViewId;
  readonly icon: typeof IconSitemap;
  /** What fills the stage. */
  readonly Stage: Part;
  /** What the panel shows while nothing is selected; without one, the overview. */
  readonly Panel?: Part;
}

/** The views that are there. A view is one folder here, and one entry; what is not opened at first is loaded when it is. */
export const VIEWS: readonly ViewSpec[] = [
  { id: "graph", icon: IconSitemap, Stage: GraphStage },
  { id: "twin", icon: IconColumns, Stage: lazy(() => import("./twin/TwinStage.js")), Panel: lazy(() => import("./twin/TwinPanel.js")) },
  { id: "map", icon: IconMap2, Stage: lazy(() => import("./map/MapStage.js")), Panel: lazy(() => import("./map/MapPanel.js")) },
  { id: "time", icon: IconTimeline, Stage: lazy(() => import("./time/TimeStage.js")) },
  { id: "table", icon: IconTable, Stage: lazy(() => import("./table/TableStage.js")) },
];

const [GRAPH] = VIEWS;

export function viewOf(id: ViewId): ViewSpec {
  const found = VIEWS.find((view) => view.id === id) ?? GRAPH;
  if (!found) throw new Error("no views");
  return found;
}
