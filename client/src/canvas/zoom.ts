import type { Core } from "cytoscape";
import { MAX_ZOOM, MIN_ZOOM, reducedMotion } from "./camera.js";

/** Zooms around the middle of the canvas. */
export function zoomBy(cy: Core, factor: number): void {
  const level = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, cy.zoom() * factor));
  const centre = { x: cy.width() / 2, y: cy.height() / 2 };
  const pan = cy.pan();
  const ratio = level / cy.zoom();
  const next = { x: centre.x - (centre.x - pan.x) * ratio, y: centre.y - (centre.y - pan.y) * ratio };
  cy.stop(true);
  if (reducedMotion()) cy.viewport({ zoom: level, pan: next });
  else cy.animate({ zoom: level, pan: next }, { duration: 160, easing: "ease-out" });
}
