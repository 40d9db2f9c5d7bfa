import type { EdgeSingular, EventObject, NodeSingular } from "cytoscape";
import { useEffect, useEffectEvent } from "react";
import { reducedMotion } from "../camera.js";
import { useCanvas } from "../canvas-context.js";
import { shed } from "../drawing/classes.js";
import { CLASS } from "../style/stylesheet.js";

/** What lies under the pointer, and where the pointer is on the canvas. */
export interface Hovered {
  readonly target: NodeSingular | EdgeSingular;
  readonly at: { readonly x: number; readonly y: number };
}

/** So long the pointer rests before anything is lowered, so that crossing the canvas does not make it flicker. */
const REST = 80;

/** Lights what the pointer is on with its surroundings, and lowers the rest for as long as it stays. */
export function HoverController({ onHover }: { readonly onHover: (hovered: Hovered | null) => void }) {
  const { cy } = useCanvas();
  const say = useEffectEvent(onHover);
  useEffect(() => {
    const container = cy.container();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let touched = false;
    const clear = () => {
      clearTimeout(timer);
      // this is asked for on every step of a pan: thousands are looked through only where there is something to clear
      if (!touched) return;
      touched = false;
      cy.batch(() => shed(cy.elements(), [CLASS.lit, CLASS.lowered, CLASS.hover]));
      if (container) container.style.cursor = "";
      say(null);
    };
    const light = ({ target, at }: Hovered) => {
      if (target.removed()) return;
      const near = target.isNode() ? target.closedNeighborhood() : target.union((target as EdgeSingular).connectedNodes());
      cy.batch(() => {
        cy.elements().difference(near).addClass(CLASS.lowered);
        near.addClass(CLASS.lit);
      });
      cy.forceRender();
      say({ target, at });
    };
    const enter = ({ target, renderedPosition }: EventObject) => {
      clear();
      if (cy.nodes(":grabbed").nonempty()) return;
      touched = true;
      target.addClass(CLASS.hover);
      if (container) container.style.cursor = "pointer";
      const hovered = { target, at: { ...renderedPosition } } as Hovered;
      if (reducedMotion()) light(hovered);
      else timer = setTimeout(() => light(hovered), REST);
    };
    cy.on("mouseover", "node, edge", enter);
    cy.on("mouseout", "node, edge", clear);
    cy.on("grab pan zoom", clear);
    cy.on("atlas-drawn", clear);
    container?.addEventListener("pointerleave", clear);
    return () => {
      if (!cy.destroyed()) clear();
      cy.off("mouseover", "node, edge", enter);
      cy.off("mouseout", "node, edge", clear);
      cy.off("grab pan zoom", clear);
      cy.off("atlas-drawn", clear);
      container?.removeEventListener("pointerleave", clear);
    };
  }, [cy]);
  return null;
}
