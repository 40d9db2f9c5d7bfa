import type { Core } from "cytoscape";
import { useEffect } from "react";
import { useCanvas } from "../canvas-context.js";

/** From so many elements on lines are not drawn while one pans, and from so many more the picture moves as one bitmap. */
const HIDE_EDGES_FROM = 4000;
const TEXTURE_FROM = 6000;

interface Renderer {
  hideEdgesOnViewport: boolean;
  textureOnViewport: boolean;
}

/** The engine takes these settings only when it begins; a network may grow later, so they are set on what draws. */
const rendererOf = (cy: Core): Renderer => (cy as unknown as { renderer: () => Renderer }).renderer();

/** Keeps panning smooth however much is drawn. */
export function CrowdController() {
  const { cy } = useCanvas();
  useEffect(() => {
    const count = () => {
      const elements = cy.elements().length;
      const renderer = rendererOf(cy);
      renderer.hideEdgesOnViewport = elements >= HIDE_EDGES_FROM;
      renderer.textureOnViewport = elements >= TEXTURE_FROM;
    };
    count();
    cy.on("atlas-drawn", count);
    return () => {
      cy.off("atlas-drawn", count);
    };
  }, [cy]);
  return null;
}
