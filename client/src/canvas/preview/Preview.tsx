import { useLayoutEffect, useRef } from "react";
import { usePalette } from "../../theme/ThemeController.js";
import { boxAround, cameraOver } from "../camera.js";
import { useCanvas } from "../canvas-context.js";
import type { Droppable } from "../drawing/dropped.js";
import type { Elements } from "../elements.js";
import classes from "../GraphView.module.css";
import type { Positions } from "../layout/types.js";
import { paintPreview } from "./paint-preview.js";

interface Props {
  readonly elements: Droppable<Elements>;
  readonly positions: Positions;
  readonly scale: number;
}

/** A large network at once, at the places it has so far, while the engine takes it up piece by piece below. */
export function Preview({ elements, positions, scale }: Props) {
  const { cy, insets } = useCanvas();
  const palette = usePalette();
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const context = canvas.current?.getContext("2d");
    const drawn = elements.get();
    const box = boxAround(drawn.nodes.flatMap(({ data }) => positions.get(data.id) ?? []));
    if (!canvas.current || !context || !box) return;
    const size = { width: cy.width(), height: cy.height() };
    const ratio = window.devicePixelRatio || 1;
    canvas.current.width = Math.round(size.width * ratio);
    canvas.current.height = Math.round(size.height * ratio);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    paintPreview(context, { elements: drawn, positions, camera: cameraOver(cy, box, insets), palette, scale });
    performance.mark("atlas-first-picture");
  }, [cy, insets, palette, elements, positions, scale]);
  return <canvas ref={canvas} className={classes["preview"]} data-testid="preview" />;
}
