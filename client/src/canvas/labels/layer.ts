import type { Core, EdgeSingular } from "cytoscape";
import type { Palette } from "../../theme/tokens.js";
import type { EdgeData } from "../elements.js";
import { nodeScale } from "../style/nodes.js";
import { CLASS } from "../style/stylesheet.js";
import { outwards, type Seen, seenLines, seenNodes } from "./candidates.js";
import { type DrawnLabel, drawIcon, drawLabel, drawMark, drawPill } from "./draw.js";
import type { Rect } from "./geometry.js";
import { FAMILY, fontOf, type SetText, Typesetter } from "./measure.js";
import { withoutPrefix } from "./name.js";
import { type Candidate, type Placement, placeLabels, rectAt, type Spot, type Stand } from "./place.js";
import { budgetFor } from "./priority.js";

export interface LayerSettings {
  readonly palette: Palette;
  /** Text is this much larger: 1, or more for a room. */
  readonly scale: number;
  readonly phone: boolean;
  /** The name of a relation, in the language in force. */
  readonly relationName: (edge: EdgeData) => string;
}

interface Standing extends Stand {
  readonly dx: number;
  readonly dy: number;
  readonly text: SetText;
}

const PAN_REST = 160;

/** Icons, names and pills over the network, on a canvas of its own: constant in size, placed anew when the picture changes. */
export class LabelLayer {
  private readonly context: CanvasRenderingContext2D;
  private readonly type: Typesetter;
  private stands: ReadonlyMap<string, Standing> = new Map();
  private stale = true;
  private zoom = 0;
  private rest: ReturnType<typeof setTimeout> | undefined;

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
    cy.on("add remove position data resize", this.invalidate);
    cy.on("pan", this.afterPan);
    document.fonts.addEventListener("loadingdone", this.reset);
  }

  close(): void {
    clearTimeout(this.rest);
    this.cy.off("render", this.draw);
    this.cy.off("add remove position data resize", this.invalidate);
    this.cy.off("pan", this.afterPan);
    document.fonts.removeEventListener("loadingdone", this.reset);
  }

  use(settings: LayerSettings): void {
    this.settings = settings;
    this.reset();
  }

  /** Labels are placed anew at the next drawing. */
  readonly invalidate = (): void => {
    this.stale = true;
  };

  /** Names in their lines, to be had without looking at pixels. */
  shown(): readonly { readonly id: string; readonly rect: Rect; readonly lines: readonly string[] }[] {
    return seenNodes(this.cy, this.settings.scale).flatMap(({ id, x, y }) => {
      const stand = this.stands.get(id);
      if (!stand) return [];
      const rect = {
        left: x + stand.dx,
        top: y + stand.dy,
        right: x + stand.dx + stand.text.width,
        bottom: y + stand.dy + stand.text.height,
      };
      return [{ id, rect, lines: stand.text.lines }];
    });
  }

  private readonly reset = (): void => {
    this.type.forget();
    this.invalidate();
    this.cy.emit("atlas-redraw");
    requestAnimationFrame(this.draw);
  };

  private readonly afterPan = (): void => {
    clearTimeout(this.rest);
    this.rest = setTimeout(() => {
      this.invalidate();
      this.draw();
    }, PAN_REST);
  };

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

  private readonly draw = (): void => {
    const { cy, context, settings } = this;
    const { palette, scale } = settings;
    const [width, height] = this.fit();
    context.clearRect(0, 0, width, height);
    if (width === 0 || height === 0 || cy.destroyed()) return;
    const seen = seenNodes(cy, scale);
    if (this.stale || this.zoom !== cy.zoom()) {
      this.place(seen, width, height);
      this.stale = false;
      this.zoom = cy.zoom();
    }
    const grow = nodeScale(cy.zoom()) * Math.sqrt(scale) * cy.zoom();
    this.marks();
    for (const node of seen) drawIcon(context, node, node.data.radius * grow, palette, node.dim);
    for (const node of seen) {
      const stand = this.stands.get(node.id);
      if (stand && !node.hover) drawLabel(context, this.labelOf(node, stand), palette);
    }
    this.pill();
    for (const node of seen) if (node.hover) this.hovered(node);
  };

  private labelOf(node: Seen, { text, dx, dy, spot }: Omit<Standing, "away">): DrawnLabel {
    const { palette, scale } = this.settings;
    const loud = node.selected || node.neighbour || node.size === "hub";
    const behind =
      node.data.behind > 0 && !node.dim ? { text: `+${node.data.behind}`, font: fontOf(11 * scale, 400), colour: palette.ink3 } : undefined;
    return {
      text,
      spot,
      left: node.x + dx,
      top: node.y + dy,
      colour: loud ? palette.ink : palette.ink2,
      behind,
      alpha: node.dim ? 0.6 : 1,
    };
  }

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

  private place(seen: readonly Seen[], width: number, height: number): void {
    const { settings, type } = this;
    const away = outwards(this.cy);
    const byId = new Map(seen.map((node) => [node.id, node]));
    const selected = seen.some((node) => node.selected);
    const texts = new Map<string, SetText>();
    const bounds = { left: 6, top: 6, right: width - 6, bottom: height - 6 };
    const candidates = seen.flatMap((node): Candidate[] => {
      if (node.x < 0 || node.y < 0 || node.x > width || node.y > height) return [];
      if (selected && node.dim && node.size !== "hub") return [];
      const text = type.set(this.nameOf(node, byId), node.size, settings.scale);
      texts.set(node.id, text);
      const before = this.stands.get(node.id);
      return [
        {
          id: node.id,
          x: node.x,
          y: node.y,
          r: node.r,
          width: text.width,
          height: text.height,
          priority: node.priority + (before === undefined ? 0 : 3),
          must: node.selected,
          bold: node.selected || node.neighbour,
          stray: node.selected || node.size === "hub" ? 28 : node.neighbour ? 9 : 0,
          outward: away.get(node.id) ?? { x: 0, y: 0 },
          before,
        },
      ];
    });
    const edge = this.selectedEdge() !== undefined;
    const placements = placeLabels(candidates, {
      bounds,
      nodes: seen,
      reserved: [...this.reserved(), ...this.pillRect()],
      lines: seenLines(this.cy),
      budget: budgetFor(width, height, { phone: settings.phone, edge, scale: settings.scale }),
    });
    this.stands = new Map(placements.flatMap((placement) => standOf(placement, byId, texts)));
  }

  private nameOf(node: Seen, byId: ReadonlyMap<string, Seen>): string {
    if (!this.settings.phone || node.selected) return node.data.name;
    const neighbours = this.cy.getElementById(node.id).neighborhood("node");
    return withoutPrefix(
      node.data.name,
      neighbours.map((other) => byId.get(other.id())?.data.name ?? ""),
    );
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

  private selectedEdge(): EdgeSingular | undefined {
    const edge = this.cy.edges(`.${CLASS.selected}`)[0];
    return edge?.isEdge() ? edge : undefined;
  }

  private pillRect(): readonly Rect[] {
    const edge = this.selectedEdge();
    if (!edge) return [];
    const { x, y } = edge.renderedMidpoint();
    const half = this.settings.relationName(edge.data() as EdgeData).length * 7 * this.settings.scale + 12;
    return [{ left: x - half, right: x + half, top: y - 12, bottom: y + 12 }];
  }

  private pill(): void {
    const edge = this.selectedEdge();
    if (!edge) return;
    const { palette, scale, relationName } = this.settings;
    const data = edge.data() as EdgeData;
    const fill = data.line.crossing ? palette.cross : palette.ink;
    drawPill(this.context, { ...edge.renderedMidpoint(), text: relationName(data), fill, colour: palette.panel, scale });
  }

  private marks(): void {
    const { palette } = this.settings;
    for (const edge of this.cy.edges().toArray() as EdgeSingular[]) {
      const { disputed, line } = edge.data() as EdgeData;
      const proposed = line.state === "proposed";
      if ((!disputed && !proposed) || edge.hasClass(CLASS.dim) || edge.hasClass(CLASS.selected)) continue;
      drawMark(this.context, edge.renderedMidpoint(), proposed ? "?" : "!", proposed ? palette.warn : palette.ink, palette.ground);
    }
  }

  /** The name of what lies under the pointer, over everything, on a small ground of its own. */
  private hovered(node: Seen): void {
    const { context, type } = this;
    const { palette, scale } = this.settings;
    const text = type.set(node.data.name, node.selected ? "focus" : "neighbour", scale);
    const size = { x: node.x, y: node.y, r: node.r + 4, width: text.width, height: text.height };
    const inside = ({ left, right, top, bottom }: Rect) =>
      left > 4 && top > 4 && right < this.cy.width() - 4 && bottom < this.cy.height() - 4;
    const before = this.stands.get(node.id)?.spot;
    const order: readonly Spot[] = [...(before ? [before] : []), "right", "left", "below", "above"];
    const spot = order.find((each) => inside(rectAt(size, each))) ?? "right";
    const { left, top } = rectAt(size, spot);
    context.save();
    context.fillStyle = palette.raised;
    context.globalAlpha = 0.94;
    context.beginPath();
    context.roundRect(left - 4, top - 2, text.width + 8, text.height + 4, 4);
    context.fill();
    context.restore();
    drawLabel(context, { ...this.labelOf(node, { text, dx: 0, dy: 0, spot }), left, top, colour: palette.ink, alpha: 1 }, palette);
  }
}

function standOf(
  { id, spot, away, rect }: Placement,
  byId: ReadonlyMap<string, Seen>,
  texts: ReadonlyMap<string, SetText>,
): [string, Standing][] {
  const node = byId.get(id);
  const text = texts.get(id);
  return node && text ? [[id, { spot, away, dx: rect.left - node.x, dy: rect.top - node.y, text }]] : [];
}
