import { apply, growth, IDENTITY, type Matrix, multiply } from "./matrix.js";
import { escapeXml, round } from "./numbers.js";
import { OutlinePath } from "./outline-path.js";
import { traceOf } from "./traced-path.js";

interface Pen {
  matrix: Matrix;
  fillStyle: string;
  strokeStyle: string;
  globalAlpha: number;
  lineWidth: number;
  lineCap: CanvasLineCap;
  lineJoin: CanvasLineJoin;
  dash: readonly number[];
  dashOffset: number;
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
}

const FRESH: Pen = {
  matrix: IDENTITY,
  fillStyle: "#000",
  strokeStyle: "#000",
  globalAlpha: 1,
  lineWidth: 1,
  lineCap: "butt",
  lineJoin: "miter",
  dash: [],
  dashOffset: 0,
  font: "10px sans-serif",
  textAlign: "start",
  textBaseline: "alphabetic",
};

const ANCHORS: Readonly<Record<CanvasTextAlign, string>> = { left: "start", start: "start", center: "middle", right: "end", end: "end" };

/**
 * Stands in for a 2d canvas and writes down, as SVG, what is drawn on it: so a file shows what the screen shows, by the
 * same code. It answers what the graph's engine and our own layers ask of a canvas; images and clips are passed over.
 */
export class Recorder {
  private pen: Pen = { ...FRESH };
  private readonly saved: Pen[] = [];
  private readonly path = new OutlinePath();
  private readonly out: string[] = [];

  constructor(private readonly measurer: CanvasRenderingContext2D) {}

  /** What was drawn, as SVG elements. */
  get svg(): string {
    return this.out.join("\n");
  }

  /** This recorder in the place of a canvas. */
  get context(): CanvasRenderingContext2D {
    return this as unknown as CanvasRenderingContext2D;
  }

  save(): void {
    this.saved.push({ ...this.pen });
  }
  restore(): void {
    this.pen = this.saved.pop() ?? this.pen;
  }
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    this.pen.matrix = { a, b, c, d, e, f };
  }
  transform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    this.pen.matrix = multiply(this.pen.matrix, { a, b, c, d, e, f });
  }
  translate(x: number, y: number): void {
    this.transform(1, 0, 0, 1, x, y);
  }
  scale(x: number, y: number): void {
    this.transform(x, 0, 0, y, 0, 0);
  }
  rotate(angle: number): void {
    this.transform(Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0);
  }

  beginPath(): void {
    this.path.clear();
  }
  closePath(): void {
    this.path.close();
  }
  moveTo(x: number, y: number): void {
    this.path.move(this.pen.matrix, x, y);
  }
  lineTo(x: number, y: number): void {
    this.path.line(this.pen.matrix, x, y);
  }
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    this.path.quadratic(this.pen.matrix, cx, cy, x, y);
  }
  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    this.path.cubic(this.pen.matrix, ax, ay, bx, by, x, y);
  }
  arcTo(x1: number, y1: number, x2: number, y2: number, r: number): void {
    this.path.corner(this.pen.matrix, x1, y1, x2, y2, r);
  }
  arc(x: number, y: number, r: number, from: number, to: number, counter = false): void {
    this.ellipse(x, y, r, r, 0, from, to, counter);
  }
  ellipse(x: number, y: number, rx: number, ry: number, turn: number, from: number, to: number, counter = false): void {
    const full = 2 * Math.PI;
    const swept = Math.abs(to - from) >= full ? (counter ? -full : full) : (((to - from) % full) + full) % full;
    const end = from + (counter && swept > 0 ? swept - full : swept);
    this.path.ellipse(this.pen.matrix, { x, y, rx, ry, turn, from, to: end });
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.path.rect(this.pen.matrix, x, y, width, height);
  }
  roundRect(x: number, y: number, width: number, height: number, radius: number): void {
    this.path.roundRect(this.pen.matrix, x, y, width, height, radius);
  }

  fill(path?: unknown): void {
    this.shape(path, `fill="${this.colour(this.pen.fillStyle)}"${this.alpha()}`);
  }
  stroke(path?: unknown): void {
    const { strokeStyle, lineWidth, lineCap, lineJoin, dash, dashOffset, matrix } = this.pen;
    // a traced path keeps its own transformation, and with it its own lengths
    const grow = path instanceof Path2D ? 1 : growth(matrix);
    const dashes = dash.length > 0 ? ` stroke-dasharray="${dash.map((length) => round(length * grow)).join(" ")}"` : "";
    const offset = dash.length > 0 && dashOffset !== 0 ? ` stroke-dashoffset="${round(dashOffset * grow)}"` : "";
    const cap = lineCap === "butt" ? "" : ` stroke-linecap="${lineCap}"`;
    const join = lineJoin === "miter" ? "" : ` stroke-linejoin="${lineJoin}"`;
    const width = `stroke-width="${round(lineWidth * grow)}"`;
    this.shape(path, `fill="none" stroke="${this.colour(strokeStyle)}" ${width}${dashes}${offset}${cap}${join}${this.alpha()}`);
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    const path = new OutlinePath();
    path.rect(this.pen.matrix, x, y, width, height);
    this.out.push(`<path d="${path.data}" fill="${this.colour(this.pen.fillStyle)}"${this.alpha()}/>`);
  }

  fillText(text: string, x: number, y: number): void {
    this.text(text, x, y, `fill="${this.colour(this.pen.fillStyle)}"`);
  }
  strokeText(text: string, x: number, y: number): void {
    const { strokeStyle, lineWidth, lineJoin } = this.pen;
    const width = round(lineWidth * growth(this.pen.matrix));
    this.text(text, x, y, `fill="none" stroke="${this.colour(strokeStyle)}" stroke-width="${width}" stroke-linejoin="${lineJoin}"`);
  }
  measureText(text: string): TextMetrics {
    this.measurer.font = this.pen.font;
    return this.measurer.measureText(text);
  }

  setLineDash(dash: readonly number[]): void {
    this.pen.dash = [...dash];
  }
  getLineDash(): number[] {
    return [...this.pen.dash];
  }

  // what has no counterpart in a file, or needs none
  clearRect(): void {}
  clip(): void {}
  drawImage(): void {}

  get fillStyle(): string {
    return this.pen.fillStyle;
  }
  set fillStyle(value: string) {
    this.pen.fillStyle = value;
  }
  get strokeStyle(): string {
    return this.pen.strokeStyle;
  }
  set strokeStyle(value: string) {
    this.pen.strokeStyle = value;
  }
  get globalAlpha(): number {
    return this.pen.globalAlpha;
  }
  set globalAlpha(value: number) {
    this.pen.globalAlpha = value;
  }
  get lineWidth(): number {
    return this.pen.lineWidth;
  }
  set lineWidth(value: number) {
    this.pen.lineWidth = value;
  }
  get lineCap(): CanvasLineCap {
    return this.pen.lineCap;
  }
  set lineCap(value: CanvasLineCap) {
    this.pen.lineCap = value;
  }
  get lineJoin(): CanvasLineJoin {
    return this.pen.lineJoin;
  }
  set lineJoin(value: CanvasLineJoin) {
    this.pen.lineJoin = value;
  }
  get lineDashOffset(): number {
    return this.pen.dashOffset;
  }
  set lineDashOffset(value: number) {
    this.pen.dashOffset = value;
  }
  get font(): string {
    return this.pen.font;
  }
  set font(value: string) {
    this.pen.font = value;
  }
  get textAlign(): CanvasTextAlign {
    return this.pen.textAlign;
  }
  set textAlign(value: CanvasTextAlign) {
    this.pen.textAlign = value;
  }
  get textBaseline(): CanvasTextBaseline {
    return this.pen.textBaseline;
  }
  set textBaseline(value: CanvasTextBaseline) {
    this.pen.textBaseline = value;
  }

  private shape(path: unknown, style: string): void {
    if (path instanceof Path2D) {
      const data = traceOf(path);
      const { a, b, c, d, e, f } = this.pen.matrix;
      const matrix = [a, b, c, d, e, f].map((value) => String(Math.round(value * 1e5) / 1e5)).join(" ");
      if (data !== undefined) this.out.push(`<path d="${escapeXml(data)}" transform="matrix(${matrix})" ${style}/>`);
    } else if (this.path.data !== "") this.out.push(`<path d="${this.path.data}" ${style}/>`);
  }

  private text(text: string, x: number, y: number, style: string): void {
    const { matrix, font, textAlign, textBaseline } = this.pen;
    const [, weight = "400", size = "10"] = /^(?:(\d+|bold|normal)\s+)?.*?([\d.]+)px/u.exec(font) ?? [];
    const grow = growth(matrix);
    // canvas and SVG both mean the middle of the em box
    const [px, py] = apply(matrix, x, y);
    const baseline = textBaseline === "middle" ? ' dominant-baseline="central"' : "";
    this.out.push(
      `<text x="${round(px)}" y="${round(py)}" font-size="${round(Number(size) * grow)}" font-weight="${weight}" text-anchor="${ANCHORS[textAlign]}"${baseline} ${style}${this.alpha()}>${escapeXml(text)}</text>`,
    );
  }

  private alpha(): string {
    const { globalAlpha } = this.pen;
    return globalAlpha < 1 ? ` opacity="${round(globalAlpha)}"` : "";
  }

  private colour(style: unknown): string {
    return typeof style === "string" ? escapeXml(style) : "none";
  }
}
