import { tracedPath } from "../../export/traced-path.js";
import type { Palette } from "../../theme/tokens.js";
import { KIND_ICONS } from "../style/icons.js";
import { ICON_FROM } from "../style/nodes.js";
import { outlineOf } from "../style/shapes.js";
import type { Seen } from "./candidates.js";
import { fontOf, type SetText } from "./measure.js";
import type { Spot } from "./place.js";

const paths = new Map<string, Path2D>();

function iconPath(kind: keyof typeof KIND_ICONS): Path2D {
  const path = paths.get(kind) ?? tracedPath(KIND_ICONS[kind]);
  paths.set(kind, path);
  return path;
}

/** The icon of a kind on its node, white on a filled shape and in the kind's colour on a hollow one. */
export function drawIcon(context: CanvasRenderingContext2D, { data, x, y }: Seen, radius: number, palette: Palette, dim: boolean): void {
  if (data.radius < ICON_FROM || radius < 7) return;
  const { icon, hollow } = outlineOf(data.kind);
  const colour = data.hue === null ? palette.kinds[data.kind] : (palette.hues[data.hue] ?? palette.edge2);
  if (data.letter !== null) {
    drawLetter(context, { x, y: y + icon.y * radius, radius, letter: data.letter, colour: hollow ? colour : palette.onFill, dim });
    return;
  }
  const size = radius * icon.size;
  context.save();
  context.translate(x - size / 2, y - size / 2 + icon.y * radius);
  context.scale(size / 24, size / 24);
  context.globalAlpha = dim ? 0.6 : 1;
  context.strokeStyle = hollow ? colour : palette.onFill;
  context.lineWidth = size > 22 ? 1.7 : 2.1;
  context.lineCap = "round";
  context.lineJoin = "round";
  context.stroke(iconPath(data.kind));
  context.restore();
}

interface Letter {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly letter: string;
  readonly colour: string;
  readonly dim: boolean;
}

/** The letter of a node's group, which says what its colour says. */
function drawLetter(context: CanvasRenderingContext2D, { x, y, radius, letter, colour, dim }: Letter): void {
  context.save();
  context.globalAlpha = dim ? 0.6 : 1;
  context.font = fontOf(Math.max(9, radius * 0.95), 650);
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = colour;
  context.fillText(letter, x, y + 0.5);
  context.restore();
}

/** The tick above a node that holds its place: a pin's head on its needle. */
export function drawTick(context: CanvasRenderingContext2D, { x, y, r, selected }: Seen, palette: Palette): void {
  const foot = y - r - (selected ? 1 : 2);
  context.save();
  context.lineCap = "round";
  for (const [colour, wider] of [
    [palette.ground, 2.6],
    [palette.ink, 0],
  ] as const) {
    context.strokeStyle = colour;
    context.fillStyle = colour;
    context.lineWidth = 1.5 + wider;
    context.beginPath();
    context.moveTo(x, foot);
    context.lineTo(x, foot - 5);
    context.stroke();
    context.beginPath();
    context.arc(x, foot - 6.5, 2.6 + wider / 2, 0, 2 * Math.PI);
    context.fill();
  }
  context.restore();
}

export interface DrawnLabel {
  readonly text: SetText;
  readonly left: number;
  readonly top: number;
  readonly spot: Spot;
  readonly colour: string;
  /** `+12`: how many relations lead off the canvas. */
  readonly behind: { readonly text: string; readonly font: string; readonly colour: string } | undefined;
  readonly alpha: number;
}

/** Where `+12` begins and which way it runs: after the name, but where the name ends at its node, before it. */
export function behindSpot({ text, left, top, spot }: Pick<DrawnLabel, "text" | "left" | "top" | "spot">): {
  readonly x: number;
  readonly y: number;
  readonly way: 1 | -1;
} {
  const last = text.widths.at(-1) ?? 0;
  const y = top + text.height - text.lineHeight / 2;
  if (spot.includes("left")) return { x: left + text.width - last - 4, y, way: -1 };
  return { x: (spot.includes("right") ? left + last : left + (text.width + last) / 2) + 4, y, way: 1 };
}

/** A name in its lines, over a halo of the ground. */
export function drawLabel(context: CanvasRenderingContext2D, label: DrawnLabel, palette: Palette): void {
  const { text, left, top, spot, colour, behind, alpha } = label;
  const align = spot.includes("left") ? "right" : spot.includes("right") ? "left" : "center";
  const x = align === "left" ? left : align === "right" ? left + text.width : left + text.width / 2;
  context.save();
  context.globalAlpha = alpha;
  context.font = text.font;
  context.textAlign = align;
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 3.5;
  context.strokeStyle = palette.ground;
  context.fillStyle = colour;
  const each = (draw: (line: string, y: number) => void) => {
    for (const [i, line] of text.lines.entries()) draw(line, top + text.lineHeight * (i + 0.5) + 0.5);
  };
  each((line, y) => context.strokeText(line, x, y));
  each((line, y) => context.fillText(line, x, y));
  if (behind) {
    const { x: end, y, way } = behindSpot(label);
    context.font = behind.font;
    context.textAlign = way === 1 ? "left" : "right";
    context.strokeText(behind.text, end, y + 0.5);
    context.fillStyle = behind.colour;
    context.fillText(behind.text, end, y + 0.5);
  }
  context.restore();
}

/** The relation's name on the selected line: a pill of 24 px. */
export function drawPill(
  context: CanvasRenderingContext2D,
  { x, y, text, fill, colour, scale }: { x: number; y: number; text: string; fill: string; colour: string; scale: number },
): void {
  context.save();
  context.font = fontOf(13 * scale, 600);
  const width = context.measureText(text).width + 24 * scale;
  const height = 24 * scale;
  context.beginPath();
  context.roundRect(x - width / 2, y - height / 2, width, height, height / 2);
  context.fillStyle = fill;
  context.fill();
  context.fillStyle = colour;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(text, x, y + 0.5);
  context.restore();
}

/** A small mark in the middle of a line: `!` where documents disagree, `?` in a lozenge where it is only proposed. */
export function drawMark(
  context: CanvasRenderingContext2D,
  at: { x: number; y: number },
  sign: "!" | "?",
  colour: string,
  ground: string,
): void {
  context.save();
  context.translate(at.x, at.y);
  context.beginPath();
  if (sign === "?") {
    context.moveTo(0, -8);
    context.lineTo(8, 0);
    context.lineTo(0, 8);
    context.lineTo(-8, 0);
    context.closePath();
  } else context.arc(0, 0, 7.5, 0, 2 * Math.PI);
  context.fillStyle = ground;
  context.fill();
  if (sign === "?") {
    context.strokeStyle = colour;
    context.lineWidth = 1.2;
    context.stroke();
  }
  context.fillStyle = colour;
  context.font = fontOf(10.5, 650);
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(sign, 0, 0.5);
  context.restore();
}
