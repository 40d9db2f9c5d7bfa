import type { Core } from "cytoscape";
import type { Palette } from "../../theme/tokens.js";
import { type Box, boxOf } from "../camera.js";
import type { EdgeData, NodeData } from "../elements.js";
import { CLASS } from "../style/stylesheet.js";
import { around, type Fit, fitInto } from "./fit.js";

export const SIZE = { width: 176, height: 124 };

/** The network in small as it was last drawn, which stays good while only the window moves. */
export interface Ground {
  readonly key: string;
  readonly picture: HTMLCanvasElement;
}

/** A minimap as it was drawn: how it lies in the frame, for the pointer, and what can be drawn again. */
export interface DrawnMinimap {
  readonly fit: Fit;
  readonly ground: Ground;
}

/** Draws the whole picture and the window over it. `before` is what was drawn last, unless the network changed since. */
export function drawMinimap(canvas: HTMLCanvasElement, cy: Core, palette: Palette, before: DrawnMinimap | null): DrawnMinimap | null {
  const context = canvas.getContext("2d");
  const box = boxOf(cy);
  if (!context || !box) return null;
  const ratio = window.devicePixelRatio || 1;
  const { width, height } = SIZE;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  const { x1, y1, x2, y2 } = cy.extent();
  const seen: Box = { x1, y1, x2, y2 };
  // the window counts as far as it reaches half a picture beyond it, so that it is never lost
  const reach = { x: (box.x2 - box.x1) / 2, y: (box.y2 - box.y1) / 2 };
  const clipped: Box = {
    x1: Math.max(seen.x1, box.x1 - reach.x),
    y1: Math.max(seen.y1, box.y1 - reach.y),
    x2: Math.min(seen.x2, box.x2 + reach.x),
    y2: Math.min(seen.y2, box.y2 + reach.y),
  };
  const fit = fitInto(clipped.x2 > clipped.x1 && clipped.y2 > clipped.y1 ? around(box, clipped) : box, width, height, 7);
  const at = ({ x, y }: { readonly x: number; readonly y: number }) => [x * fit.scale + fit.dx, y * fit.scale + fit.dy] as const;
  const ground = before?.ground.key === keyOf(fit, ratio) ? before.ground : groundOf(cy, palette, { fit, ratio, at });
  context.drawImage(ground.picture, 0, 0, width, height);
  const [left, top] = at({ x: seen.x1, y: seen.y1 });
  const [right, bottom] = at({ x: seen.x2, y: seen.y2 });
  context.globalAlpha = 0.08;
  context.fillStyle = palette.ink;
  context.fillRect(left, top, right - left, bottom - top);
  context.globalAlpha = 1;
  context.strokeStyle = palette.ink;
  context.lineWidth = 1.25;
  context.strokeRect(left, top, right - left, bottom - top);
  return { fit, ground };
}

const keyOf = ({ scale, dx, dy }: Fit, ratio: number) => [scale, dx, dy, ratio].join();

function groundOf(cy: Core, palette: Palette, { fit, ratio, at }: { readonly fit: Fit; readonly ratio: number; readonly at: At }): Ground {
  const picture = document.createElement("canvas");
  picture.width = Math.round(SIZE.width * ratio);
  picture.height = Math.round(SIZE.height * ratio);
  const context = picture.getContext("2d");
  context?.scale(ratio, ratio);
  if (context) {
    lines(context, cy, palette, at);
    dots(context, cy, palette, at);
  }
  return { key: keyOf(fit, ratio), picture };
}

type At = (point: { readonly x: number; readonly y: number }) => readonly [number, number];

function lines(context: CanvasRenderingContext2D, cy: Core, palette: Palette, at: At): void {
  for (const crossing of [false, true]) {
    context.beginPath();
    cy.edges().forEach((edge) => {
      if ((edge.data() as EdgeData).line?.crossing !== crossing) return;
      context.moveTo(...at(edge.source().position()));
      context.lineTo(...at(edge.target().position()));
    });
    context.strokeStyle = crossing ? palette.cross : palette.edge3;
    context.lineWidth = crossing ? 0.8 : 0.5;
    context.stroke();
  }
}

function dots(context: CanvasRenderingContext2D, cy: Core, palette: Palette, at: At): void {
  cy.nodes().forEach((node) => {
    const { kind, degree } = node.data() as NodeData;
    const loud = node.hasClass(CLASS.selected) || node.hasClass(CLASS.marked);
    context.fillStyle = loud ? palette.ink : palette.kinds[kind];
    context.beginPath();
    context.arc(...at(node.position()), loud ? 3 : degree > 9 ? 2.2 : 1.3, 0, 2 * Math.PI);
    context.fill();
  });
}
