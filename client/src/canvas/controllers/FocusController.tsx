import { useEffect } from "react";
import type { Wish } from "../../state/workspace/workspace.js";
import { boxOf, cameraFor, cameraOver, moveCamera } from "../camera.js";
import { useCanvas } from "../canvas-context.js";

/** Moves the camera to what was asked for, as soon as it is on the canvas. */
export function FocusController({ wish }: { readonly wish: Wish | null }) {
  const { cy, insets } = useCanvas();
  useEffect(() => {
    if (!wish) return;
    const go = () => {
      const size = { width: cy.width(), height: cy.height() };
      const { ids } = wish;
      if (ids === null) {
        const box = boxOf(cy);
        if (box) moveCamera(cy, cameraOver(cy, box, insets), { animate: true });
        return true;
      }
      if (!ids.every((id) => cy.getElementById(id).nonempty())) return false;
      const near = ids.flatMap((id) =>
        cy
          .getElementById(id)
          .closedNeighborhood()
          .nodes()
          .map((node) => node.id()),
      );
      const box = boxOf(cy, near);
      if (box) moveCamera(cy, cameraFor(grow(box, 60), size, insets, Math.max(1.15, Math.min(1.6, cy.zoom()))), { animate: true });
      return true;
    };
    if (go()) return;
    const later = () => {
      if (go()) cy.off("atlas-drawn", later);
    };
    cy.on("atlas-drawn", later);
    return () => {
      cy.off("atlas-drawn", later);
    };
  }, [cy, insets, wish]);
  return null;
}

const grow = ({ x1, y1, x2, y2 }: { x1: number; y1: number; x2: number; y2: number }, by: number) => ({
  x1: x1 - by,
  y1: y1 - by,
  x2: x2 + by,
  y2: y2 + by,
});
