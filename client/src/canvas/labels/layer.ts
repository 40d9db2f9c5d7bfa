import type { Core } from "cytoscape";
import type { Palette } from "../../theme/tokens.js";
import { isHeld } from "../drawing/engine.js";
import type { EdgeData } from "../elements.js";
import { nodeScale } from "../style/nodes.js";
import { type Seen, seenNodes } from "./candidates.js";
import { CROWD } from "./choose.js";
import { behindSpot, type DrawnLabel, drawIcon, drawLabel, drawTick } from "./draw.js";
import { drawCounts, drawEdgePill, drawMarks, drawSaid, hoverSpot, notedEdges, pillRect, saidRects } from "./extras.js";
import type { Rect } from "./geometry.js";
import { FAMILY, fontOf, Typesetter } from "./measure.js";
import { type Standing, type Standings, standings } from "./stand.js";

export interface LayerSettings {
  readonly palette: Palette;
  /** Text is this much larger: 1, or more for a room. */
  readonly scale: number;
  readonly phone: boolean;
  /** The name of a relation, in the language in force. */
  readonly relationName: (edge: EdgeData) => string;
}

const PAN_REST = 160;
const AFTER = 30;
const CHANGES = "add remove position data resize";

/** Icons, names and pills over the network, on a canvas of its own: constant in size, placed anew when the picture changes. */
export class LabelLayer {
  private readonly context: CanvasRenderingContext2D;
  private readonly type: Typesetter;
  private stands: Standings = new Map();
  private seen: readonly Seen[] = [];
  private stale = true;
  private zoom = 0;
  private drawnAt: { readonly x: number; readonly y: number; readonly zoom: number } | undefined;
  private rest: ReturnType<typeof setTimeout> | undefined;
  private soon: ReturnType<typeof setTimeout> | undefined;
  /** Whether nothing below is being drawn. */
  private resting = false;

  constructor(
    private readonly cy: Core,
    private readonly canvas: HTMLCanvasElement,
    private settings: LayerSettings,
  ) {
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no 2d canvas");
    this.context = context;
    this.type = new Typesetter(context);
    cy.on("render", this.draw);
    cy.on(CHANGES, this.invalidate);
    cy.on("pan", this.afterPan);
    document.fonts.addEventListener("loadingdone", this.reset);
  }

  close(): void {
    clearTimeout(this.rest);
    clearTimeout(this.soon);
    this.cy.off("render", this.draw);
    this.cy.off(CHANGES, this.invalidate);
    this.cy.off("pan", this.afterPan);
    document.fonts.removeEventListener("loadingdone", this.reset);
  }

  use(settings: LayerSettings): void {
    this.settings = settings;
    this.reset();
  }

  /** Names are placed anew at the next drawing. */
  readonly invalidate = (): void => {
    this.stale = true;
  };

  /** Names as they were last drawn, to be had without looking at pixels. */
  shown(): readonly { readonly id: string; readonly rect: Rect; readonly lines: readonly string[] }[] {
    return this.seen.flatMap(({ id, x, y }) => {
      const stand = this.stands.get(id);
      if (!stand) return [];
      const { dx, dy, text } = stand;
      return [{ id, rect: { left: x + dx, top: y + dy, right: x + dx + text.width, bottom: y + dy + text.height }, lines: text.lines }];
    });
  }

  /** Asks the fonts for every character of the names, so that the canvas never draws with a stand-in for long. */
  loadFonts(): void {
    const text = [
      ...new Set(
        this.cy
          .nodes()
          .map((node) => node.data("name") as string)
          .join(""),
      ),
    ].join("");
    if (text !== "") void document.fonts.load(`400 12px ${FAMILY}`, text);
  }

  private readonly reset = (): void => {
    this.type.forget();
    this.invalidate();
    requestAnimationFrame(this.draw);
  };

  private readonly afterPan = (): void => {
    clearTimeout(this.rest);
    this.rest = setTimeout(() => {
      this.rest = undefined;
      this.invalidate();
      this.resting = true;
      this.draw();
      this.resting = false;
    }, PAN_REST);
  };

  /** Chooses and draws names as soon as the picture below them stands. */
  private later(): void {
    clearTimeout(this.soon);
    this.soon = setTimeout(() => {
      this.resting = true;
      this.draw();
      this.resting = false;
    }, AFTER);
  }

  /** What is drawn goes along with the camera, as a whole, until the hand rests; `false` where it must be drawn. */
  private carry(): boolean {
    const { cy, canvas, drawnAt } = this;
    const pan = cy.pan();
    // while the hand moves, what has changed waits too
    const still = !this.stale || this.rest !== undefined;
    const carried = this.seen.length > CROWD && !this.resting && still && drawnAt !== undefined && drawnAt.zoom === cy.zoom();
    canvas.style.transform = carried ? `translate(${pan.x - drawnAt.x}px, ${pan.y - drawnAt.y}px)` : "";
    return carried;
  }

  private readonly draw = (): void => {
    const { cy, context, settings } = this;
    if (cy.destroyed() || isHeld(cy) || this.carry()) return;
    this.drawnAt = { ...cy.pan(), zoom: cy.zoom() };
    const { scale } = settings;
    const [width, height] = this.fit();
    context.clearRect(0, 0, width, height);
    if (width === 0 || height === 0) return;
    this.seen = seenNodes(cy, scale);
    const crowd = this.seen.length > CROWD;
    // names of a crowd are chosen anew when zooming rests
    if (crowd && this.zoom !== cy.zoom() && !this.stale) {
      this.afterPan();
      return;
    }
    // and after a picture, not with it, since choosing takes as long as drawing; until then they stand as they stood
    if (crowd && this.stale && !this.resting) {
      this.later();
      if (this.zoom !== cy.zoom()) return;
    } else if (this.stale || this.zoom !== cy.zoom()) this.place(width, height);
    this.paint(context);
    for (const node of this.seen) if (node.hover) this.hovered(node);
  };

  /** Draws marks, icons, names and the pill, as they were last placed; what is under the pointer is left to the screen. */
  paint(context: CanvasRenderingContext2D): void {
    const { cy, settings } = this;
    const { palette, scale } = settings;
    const grow = nodeScale(cy.zoom()) * Math.sqrt(scale) * cy.zoom();
    const noted = notedEdges(cy);
    drawMarks(context, noted, palette);
    drawCounts(context, noted, palette, scale);
    for (const node of this.seen) drawIcon(context, node, node.data.radius * grow, palette, node.dim || node.lowered);
    for (const node of this.seen) if (node.pinned) drawTick(context, node, palette);
    for (const node of this.seen) {
      const stand = this.stands.get(node.id);
      if (stand && !node.hover) drawLabel(context, this.labelOf(node, stand), palette);
    }
    drawSaid(context, noted, palette, scale);
    const edge = noted.selected;
    if (edge) drawEdgePill(context, edge, this.pillText(edge.data() as EdgeData), palette, scale);
  }

  /** What stands on the selected line: the name of its relation, or how many it stands for. */
  private pillText(edge: EdgeData): string {
    return edge.gathered > 0 ? `${edge.gathered}` : this.settings.relationName(edge);
  }

  /** Keeps the canvas as large, and as fine, as what lies below it. */
  private fit(): readonly [number, number] {
    const { canvas, context, cy } = this;
    const [width, height] = [cy.width(), cy.height()];
    const ratio = window.devicePixelRatio || 1;
    if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
      this.invalidate();
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    return [width, height];
  }

  private place(width: number, height: number): void {
    const { cy, type, seen, stands, settings } = this;
    const { scale, phone } = settings;
    const noted = notedEdges(cy);
    const { selected } = noted;
    const edge = selected?.data() as EdgeData | undefined;
    const pill = selected && edge ? [pillRect(selected, this.pillText(edge), scale)] : [];
    const reserved = [...this.reserved(), ...pill, ...saidRects(noted, scale)];
    this.stands = standings({ cy, type, seen, before: stands, reserved, width, height, scale, phone, edge });
    this.stale = false;
    this.zoom = cy.zoom();
  }

  /** What lies over the canvas and must stay free of names: elements marked `data-reserve`. */
  private reserved(): readonly Rect[] {
    const frame = this.canvas.getBoundingClientRect();
    const over = this.canvas.parentElement?.querySelectorAll("[data-reserve]") ?? [];
    return [...over].map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left: left - frame.left, top: top - frame.top, right: right - frame.left, bottom: bottom - frame.top };
    });
  }

  private labelOf(node: Seen, { text, dx, dy, spot }: Omit<Standing, "away">): DrawnLabel {
    const { palette, scale } = this.settings;
    const loud = node.selected || node.neighbour || node.size === "hub";
    const behind = `+${node.data.behind}`;
    const at = { text, spot, left: node.x + dx, top: node.y + dy };
    const off = node.data.behind > 0 && !node.dim && this.isFree(behindSpot(at), 7 * scale * behind.length);
    return {
      ...at,
      colour: loud ? palette.ink : palette.ink2,
      behind: off ? { text: behind, font: fontOf(11 * scale, 400), colour: palette.ink3 } : undefined,
      alpha: node.lowered ? 0.45 : node.dim ? 0.6 : 1,
    };
  }

  /** Whether a short text that begins there lies in the window and on no node. */
  private isFree({ x, y, way }: ReturnType<typeof behindSpot>, width: number): boolean {
    const middle = x + (way * width) / 2;
    if (middle - width / 2 < 4 || middle + width / 2 > this.cy.width() - 4) return false;
    return this.seen.every((node) => Math.abs(node.x - middle) > node.r + width / 2 || Math.abs(node.y - y) > node.r + 6);
  }

  /** The name of what lies under the pointer, over everything, on a small ground of its own. */
  private hovered(node: Seen): void {
    const { context, type, cy } = this;
    const { palette, scale } = this.settings;
    const text = type.set(node.data.name, node.selected ? "focus" : "neighbour", scale);
    const { spot, rect } = hoverSpot(cy, node, text, this.stands.get(node.id)?.spot);
    context.save();
    context.fillStyle = palette.raised;
    context.globalAlpha = 0.94;
    context.beginPath();
    context.roundRect(rect.left - 4, rect.top - 2, text.width + 8, text.height + 4, 4);
    context.fill();
    context.restore();
    const label = this.labelOf(node, { text, dx: 0, dy: 0, spot });
    drawLabel(context, { ...label, left: rect.left, top: rect.top, colour: palette.ink, alpha: 1 }, palette);
  }
}
