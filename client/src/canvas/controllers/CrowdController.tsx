import type { Core } from "cytoscape";
import { useEffect } from "react";
import { useCanvas } from "../canvas-context.js";
import { rendererOf } from "../drawing/engine.js";

/** From so many elements on lines are not drawn while one pans, and from so many more the picture moves as one bitmap. */
const HIDE_EDGES_FROM = 4000;
const TEXTURE_FROM = 6000;

/** So long after the last drawing nothing else is going on. */
const REST = 900;

/**
 * The engine keeps with each element which rules it meets, as a text put together letter by letter, which takes as much
 * room as all else that it knows of it. Elements that meet the same rules share one text.
 */
function shareKeys(cy: Core): void {
  const known = new Map<string, string>();
  for (const element of cy.elements().toArray()) {
    const inner = (element as unknown as { readonly _private: { styleCxtKey?: string } })._private;
    const key = inner.styleCxtKey;
    if (key === undefined) continue;
    const shared = known.get(key);
    if (shared === undefined) known.set(key, key);
    else inner.styleCxtKey = shared;
  }
}

/** Keeps panning smooth, and memory low, however much is drawn. */
export function CrowdController() {
  const { cy } = useCanvas();
  useEffect(() => {
    const count = () => {
      const elements = cy.elements().length;
      const renderer = rendererOf(cy);
      renderer.hideEdgesOnViewport = elements >= HIDE_EDGES_FROM;
      renderer.textureOnViewport = elements >= TEXTURE_FROM;
    };
    let rest: ReturnType<typeof setTimeout> | undefined;
    const drawn = () => {
      count();
      clearTimeout(rest);
      rest = setTimeout(() => shareKeys(cy), REST);
    };
    drawn();
    cy.on("atlas-drawn", drawn);
    return () => {
      clearTimeout(rest);
      cy.off("atlas-drawn", drawn);
    };
  }, [cy]);
  return null;
}
