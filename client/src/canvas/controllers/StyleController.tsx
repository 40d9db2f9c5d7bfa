import { useEffect } from "react";
import { usePalette } from "../../theme/ThemeController.js";
import { useCanvas } from "../canvas-context.js";
import { dressAll } from "../drawing/draw.js";
import { stylesheet } from "../style/stylesheet.js";

/** One step of zoom that is worth a new style: sizes follow it in jumps too small to see. */
const STEP = 1.06;
/** Thousands of elements are styled anew only after a large step, when the hand rests. */
const CROWD = 2500;
const CROWD_STEP = 1.35;
const REST = 240;

/** Keeps the drawing style in step with the theme and the zoom. */
export function StyleController({ scale }: { readonly scale: number }) {
  const { cy } = useCanvas();
  const palette = usePalette();
  useEffect(() => {
    let drawnAt = 0;
    let rest: ReturnType<typeof setTimeout> | undefined;
    let work: AbortController | undefined;
    const restyle = () => {
      drawnAt = cy.zoom();
      work?.abort();
      work = new AbortController();
      void dressAll(cy, stylesheet({ palette, zoom: drawnAt, scale }), work.signal);
    };
    const follow = () => {
      const crowd = cy.elements().length > CROWD;
      const change = Math.abs(Math.log(cy.zoom() / drawnAt));
      if (change < Math.log(crowd ? CROWD_STEP : STEP)) return;
      clearTimeout(rest);
      if (crowd) rest = setTimeout(restyle, REST);
      else restyle();
    };
    restyle();
    cy.on("zoom", follow);
    return () => {
      clearTimeout(rest);
      work?.abort();
      cy.off("zoom", follow);
    };
  }, [cy, palette, scale]);
  return null;
}
