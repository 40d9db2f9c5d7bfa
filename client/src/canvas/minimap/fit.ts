import type { Box } from "../camera.js";

/** How the whole picture lies in a small frame: a point of the drawing is at `x * scale + dx`. */
export interface Fit {
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
}

/** Shows a box whole in the middle of a frame, with a margin around it. */
export function fitInto(box: Box, width: number, height: number, margin: number): Fit {
  const across = (width - 2 * margin) / Math.max(1, box.x2 - box.x1);
  const down = (height - 2 * margin) / Math.max(1, box.y2 - box.y1);
  const scale = Math.min(across, down);
  return {
    scale,
    dx: width / 2 - ((box.x1 + box.x2) / 2) * scale,
    dy: height / 2 - ((box.y1 + box.y2) / 2) * scale,
  };
}

/** The box around both. */
export function around(a: Box, b: Box): Box {
  return { x1: Math.min(a.x1, b.x1), y1: Math.min(a.y1, b.y1), x2: Math.max(a.x2, b.x2), y2: Math.max(a.y2, b.y2) };
}

/** Whether a box lies wholly in the window; what has no box is nowhere outside. */
export function inSight(box: Box | undefined, window: Box): boolean {
  return !box || (box.x1 >= window.x1 && box.y1 >= window.y1 && box.x2 <= window.x2 && box.y2 <= window.y2);
}
