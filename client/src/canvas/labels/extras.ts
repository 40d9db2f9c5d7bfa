import type { Core, EdgeSingular } from "cytoscape";
import type { Palette } from "../../theme/tokens.js";
import type { EdgeData } from "../elements.js";
import { CLASS } from "../style/stylesheet.js";
import { widthOf } from "./break-lines.js";
import type { Seen } from "./candidates.js";
import { drawMark, drawPill } from "./draw.js";
import type { Rect } from "./geometry.js";
import type { SetText } from "./measure.js";
import { rectAt, type Spot } from "./place.js";

/** The lines that bear something of their own. */
export interface Noted {
  readonly selected: EdgeSingular | undefined;
  /** On a lit path, with the name of their relation. */
  readonly said: readonly EdgeSingular[];
  /** In dispute, or only proposed. */
  readonly marked: readonly EdgeSingular[];
  /** Between gathered nodes, for several relations. */
  readonly counted: readonly EdgeSingular[];
}

/** Finds them in one pass: there may be many thousands. */
export function notedEdges(cy: Core): Noted {
  let selected: EdgeSingular | undefined;
  const said: EdgeSingular[] = [];
  const marked: EdgeSingular[] = [];
  const counted: EdgeSingular[] = [];
  for (const edge of cy.edges().toArray() as EdgeSingular[]) {
    const { disputed, line, gathered, faded } = edge.data() as EdgeData;
    const chosen = edge.hasClass(CLASS.selected);
    if (chosen) selected ??= edge;
    if (edge.hasClass(CLASS.path) && edge.data("said") !== undefined) said.push(edge);
    if ((disputed || line.state === "proposed") && !chosen && !edge.hasClass(CLASS.dim)) marked.push(edge);
    if (gathered > 1 && !faded) counted.push(edge);
  }
  return { selected, said, marked, counted };
}

/** The middle of the line; of a short one, which the pill would hide, a place beside it. */
function pillAt(edge: EdgeSingular, half: number, scale: number): { readonly x: number; readonly y: number } {
  const { x, y } = edge.renderedMidpoint();
  const a = edge.renderedSourceEndpoint();
  const b = edge.renderedTargetEndpoint();
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  if (length > 2 * half + 28) return { x, y };
  const [nx, ny] = [-(b.y - a.y) / length, (b.x - a.x) / length];
  const up = ny > 0 ? -1 : 1;
  const off = 18 * scale + Math.abs(nx) * half;
  return { x: x + up * nx * off, y: y + up * ny * off };
}

const halfWidth = (name: string, scale: number) => (widthOf(name) * 6.7 + 12) * scale;

/** The room that the pill on the selected line takes. */
export function pillRect(edge: EdgeSingular, name: string, scale: number): Rect {
  const half = halfWidth(name, scale);
  const { x, y } = pillAt(edge, half, scale);
  return { left: x - half, right: x + half, top: y - 12 * scale, bottom: y + 12 * scale };
}

export function drawEdgePill(context: CanvasRenderingContext2D, edge: EdgeSingular, text: string, palette: Palette, scale: number): void {
  const { line } = edge.data() as EdgeData;
  const fill = line.crossing ? palette.cross : palette.ink;
  drawPill(context, { ...pillAt(edge, halfWidth(text, scale), scale), text, fill, colour: palette.panel, scale });
}

const SAID = 0.82;

/** The room that the names of relations take along the lit paths. */
export function saidRects({ said }: Noted, scale: number): readonly Rect[] {
  return said.map((edge) => pillRect(edge, edge.data("said") as string, SAID * scale));
}

/** The names of relations along the lit paths: over the nodes, which are lowered but might cover them. */
export function drawSaid(context: CanvasRenderingContext2D, { said }: Noted, palette: Palette, scale: number): void {
  for (const edge of said) drawEdgePill(context, edge, edge.data("said") as string, palette, SAID * scale);
}

/** `!` where documents disagree, `?` where a relation is only proposed. */
export function drawMarks(context: CanvasRenderingContext2D, { marked }: Noted, palette: Palette): void {
  for (const edge of marked) {
    const proposed = (edge.data() as EdgeData).line.state === "proposed";
    drawMark(context, edge.renderedMidpoint(), proposed ? "?" : "!", proposed ? palette.warn : palette.ink, palette.ground);
  }
}

/** So many lines between gathered nodes can bear their number. */
const COUNTED_TO = 160;

/** How many relations a line between gathered nodes stands for, in its middle. */
export function drawCounts(context: CanvasRenderingContext2D, { counted }: Noted, palette: Palette, scale: number): void {
  if (counted.length > COUNTED_TO) return;
  for (const edge of counted) {
    if (edge.hasClass(CLASS.dim)) continue;
    const { gathered, line } = edge.data() as EdgeData;
    const { x, y } = edge.renderedMidpoint();
    drawPill(context, {
      x,
      y,
      text: `${gathered}`,
      fill: palette.ground,
      colour: line.crossing ? palette.cross : palette.ink2,
      scale: 0.82 * scale,
    });
  }
}

/** Where the name of what lies under the pointer goes: where it stood, else the first side with room. */
export function hoverSpot(cy: Core, node: Seen, text: SetText, stood: Spot | undefined): { readonly spot: Spot; readonly rect: Rect } {
  const size = { x: node.x, y: node.y, r: node.r + 4, width: text.width, height: text.height };
  const order: readonly Spot[] = [...(stood ? [stood] : []), "right", "left", "below", "above"];
  const inside = ({ left, right, top, bottom }: Rect) => left > 4 && top > 4 && right < cy.width() - 4 && bottom < cy.height() - 4;
  const spot = order.find((each) => inside(rectAt(size, each))) ?? "right";
  return { spot, rect: rectAt(size, spot) };
}
