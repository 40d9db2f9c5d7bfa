import { KIND_NAMES, type Kind } from "@chengyu-atlas/model";
import type { Palette } from "../../theme/tokens.js";
import type { Camera } from "../camera.js";
import type { Elements } from "../elements.js";
import type { Positions } from "../layout/types.js";
import { lineStyle } from "../style/edges.js";
import { FADED, HOLLOW_RIM, lineScale, nodeScale } from "../style/nodes.js";
import { outlineOf } from "../style/shapes.js";
import { THIN } from "../style/thin.js";

interface Scene {
  readonly elements: Elements;
  readonly positions: Positions;
  readonly camera: Camera;
  readonly palette: Palette;
  /** Lines and nodes are this much heavier, for a room. */
  readonly scale: number;
}

/** Draws a whole network straight onto a canvas: lines and shapes without names, in a small part of the time that the engine takes. */
export function paintPreview(context: CanvasRenderingContext2D, { elements, positions, camera, palette, scale }: Scene): void {
  const { zoom, pan } = camera;
  const at = (id: string) => {
    const { x, y } = positions.get(id) ?? { x: 0, y: 0 };
    return { x: x * zoom + pan.x, y: y * zoom + pan.y };
  };
  const styles = new Map<unknown, ReturnType<typeof lineStyle>>();
  const line = lineScale(zoom) * zoom * scale;
  // the heavy ones over the light ones, as the engine lays them
  for (const { data } of [...elements.edges].sort((a, b) => a.data.rank - b.data.rank)) {
    const style = styles.get(data.line) ?? lineStyle(data.line, palette);
    styles.set(data.line, style);
    const [from, to] = [at(data.source), at(data.target)];
    context.strokeStyle = style.colour;
    context.globalAlpha = style.opacity * (data.thin ? THIN.opacity : 1) * (data.faded ? FADED.line : 1);
    context.lineWidth = style.width * line * (data.thin ? THIN.width : 1);
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.stroke();
  }
  const grow = nodeScale(zoom) * Math.sqrt(scale) * zoom;
  for (const kind of KIND_NAMES) {
    for (const { data } of elements.nodes) {
      if (data.kind !== kind) continue;
      const { hollow } = outlineOf(kind);
      const colour = data.hue === null ? palette.kinds[kind] : (palette.hues[data.hue] ?? palette.edge2);
      context.globalAlpha = data.faded ? FADED.node : 1;
      context.fillStyle = hollow ? palette.ground : colour;
      context.strokeStyle = hollow ? colour : palette.ground;
      context.lineWidth = hollow ? Math.max(1, HOLLOW_RIM * data.radius * grow) : 1;
      trace(context, kind, at(data.id), data.radius * grow);
      context.fill();
      context.stroke();
    }
  }
  context.globalAlpha = 1;
}

function trace(context: CanvasRenderingContext2D, kind: Kind, { x, y }: { readonly x: number; readonly y: number }, radius: number): void {
  const { points, grow } = outlineOf(kind);
  context.beginPath();
  if (points === "circle") {
    context.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  for (const [dx, dy] of points) context.lineTo(x + dx * radius * grow, y + dy * radius * grow);
  context.closePath();
}
