import cytoscape, { type Core } from "cytoscape";
import { type RefObject, useEffect, useState } from "react";
import { paintGraph } from "../export/paint-graph.js";
import { registerPainter } from "../export/painters.js";
import { PALETTES } from "../theme/tokens.js";
import { MAX_ZOOM, MIN_ZOOM } from "./camera.js";
import { drawPlainAtOnce } from "./drawing/engine.js";
import { LabelLayer } from "./labels/layer.js";

declare global {
  interface Window {
    /** For end-to-end tests, read-only: where nodes and lines stand on the canvas, and which names are shown. */
    __atlas?: { readonly cy: Core; readonly labels: () => ReturnType<LabelLayer["shown"]> };
  }
}

/** One drawing engine with its label layer, for as long as the canvas is on the page. */
export function useCytoscape(
  container: RefObject<HTMLDivElement | null>,
  overlay: RefObject<HTMLCanvasElement | null>,
): { readonly cy: Core; readonly layer: LabelLayer } | null {
  const [engine, setEngine] = useState<{ readonly cy: Core; readonly layer: LabelLayer } | null>(null);
  useEffect(() => {
    if (!container.current || !overlay.current) return;
    const cy = cytoscape({
      container: container.current,
      minZoom: MIN_ZOOM,
      maxZoom: MAX_ZOOM,
      boxSelectionEnabled: false,
      autounselectify: true,
      hideEdgesOnViewport: false,
      style: [],
    });
    drawPlainAtOnce(cy);
    const layer = new LabelLayer(cy, overlay.current, { palette: PALETTES.light, scale: 1, phone: false, relationName: () => "" });
    window.__atlas = { cy, labels: () => layer.shown() };
    setEngine({ cy, layer });
    const unregister = registerPainter(overlay.current, (context) => {
      paintGraph(cy, context);
      layer.paint(context);
    });
    return () => {
      unregister();
      layer.close();
      cy.destroy();
      delete window.__atlas;
      setEngine(null);
    };
  }, [container, overlay]);
  return engine;
}
