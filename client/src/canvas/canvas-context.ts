import type { Core } from "cytoscape";
import { createContext, use } from "react";
import type { Insets } from "./camera.js";
import type { LabelLayer } from "./labels/layer.js";

export interface CanvasHandle {
  readonly cy: Core;
  readonly layer: LabelLayer;
  readonly insets: Insets;
}

export const CanvasContext = createContext<CanvasHandle | null>(null);

/** The drawing engine, for controllers below `GraphView`. */
export function useCanvas(): CanvasHandle {
  const handle = use(CanvasContext);
  if (!handle) throw new Error("a controller outside the canvas");
  return handle;
}
