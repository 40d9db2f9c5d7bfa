import { useEffect } from "react";
import { usePalette } from "../../theme/ThemeController.js";
import { useCanvas } from "../canvas-context.js";
import { stylesheet } from "../style/stylesheet.js";

/** One step of zoom that is worth a new style: sizes follow it in jumps too small to see. */
const STEP = 1.06;

/** Keeps the drawing style in step with the theme and the zoom. */
export function StyleController({ scale }: { readonly scale: number }) {
  const { cy } = useCanvas();
  const palette = usePalette();
  useEffect(() => {
    let drawnAt = 0;
    const restyle = () => {
      const zoom = cy.zoom();
      if (drawnAt > 0 && Math.abs(Math.log(zoom / drawnAt)) < Math.log(STEP)) return;
      drawnAt = zoom;
      cy.style(stylesheet({ palette, zoom, scale }));
    };
    restyle();
    cy.on("zoom", restyle);
    return () => {
      cy.off("zoom", restyle);
    };
  }, [cy, palette, scale]);
  return null;
}
