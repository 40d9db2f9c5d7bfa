import { apply, type Matrix } from "./matrix.js";
import { round } from "./numbers.js";

/** How far along a Bézier's tangent the control point of a quarter circle lies. */
const KAPPA = 0.5522847498;

interface Ellipse {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  /** Radians. */
  readonly from: number;
  readonly to: number;
  readonly turn?: number;
}

/** Gathers a canvas path as the text of an SVG path, each point transformed as it is named. */
export class OutlinePath {
  private parts: string[] = [];
  private at: readonly [number, number] = [0, 0];
  private start: readonly [number, number] = [0, 0];

  get data(): string {
    return this.parts.join("");
  }

  clear(): void {
    this.parts = [];
  }

  private put(m: Matrix, command: string, ...points: readonly (readonly [number, number])[]): void {
    this.parts.push(command + points.map(([x, y]) => apply(m, x, y).map(round).join(" ")).join(" "));
    this.at = points.at(-1) ?? this.at;
  }

  move(m: Matrix, x: number, y: number): void {
    this.put(m, "M", [x, y]);
    this.start = [x, y];
  }

  line(m: Matrix, x: number, y: number): void {
    if (this.parts.length === 0) this.move(m, x, y);
    else this.put(m, "L", [x, y]);
  }

  quadratic(m: Matrix, cx: number, cy: number, x: number, y: number): void {
    this.put(m, "Q", [cx, cy], [x, y]);
  }

  cubic(m: Matrix, ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    this.put(m, "C", [ax, ay], [bx, by], [x, y]);
  }

  close(): void {
    if (this.parts.length === 0) return;
    this.parts.push("Z");
    this.at = this.start;
  }

  rect(m: Matrix, x: number, y: number, width: number, height: number): void {
    this.move(m, x, y);
    this.line(m, x + width, y);
    this.line(m, x + width, y + height);
    this.line(m, x, y + height);
    this.close();
  }

  roundRect(m: Matrix, x: number, y: number, width: number, height: number, radius: number): void {
    const r = Math.min(radius, Math.abs(width) / 2, Math.abs(height) / 2);
    const k = r * (1 - KAPPA);
    const [right, bottom] = [x + width, y + height];
    this.move(m, x + r, y);
    this.line(m, right - r, y);
    this.cubic(m, right - k, y, right, y + k, right, y + r);
    this.line(m, right, bottom - r);
    this.cubic(m, right, bottom - k, right - k, bottom, right - r, bottom);
    this.line(m, x + r, bottom);
    this.cubic(m, x + k, bottom, x, bottom - k, x, bottom - r);
    this.line(m, x, y + r);
    this.cubic(m, x, y + k, x + k, y, x + r, y);
    this.close();
  }

  /** Part of an ellipse as Béziers of at most a quarter turn each. A canvas joins it to what stands before with a line. */
  ellipse(m: Matrix, { x, y, rx, ry, from, to, turn = 0 }: Ellipse): void {
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    const place = (px: number, py: number): readonly [number, number] => [x + px * cos - py * sin, y + px * sin + py * cos];
    const sweep = Math.max(-2 * Math.PI, Math.min(2 * Math.PI, to - from));
    const steps = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
    const step = sweep / steps;
    const reach = (4 / 3) * Math.tan(step / 4);
    this.line(m, ...place(rx * Math.cos(from), ry * Math.sin(from)));
    for (let i = 0; i < steps; i += 1) {
      const [a, b] = [from + i * step, from + (i + 1) * step];
      const [ax, ay] = place(rx * (Math.cos(a) - reach * Math.sin(a)), ry * (Math.sin(a) + reach * Math.cos(a)));
      const [bx, by] = place(rx * (Math.cos(b) + reach * Math.sin(b)), ry * (Math.sin(b) - reach * Math.cos(b)));
      this.cubic(m, ax, ay, bx, by, ...place(rx * Math.cos(b), ry * Math.sin(b)));
    }
  }

  /** A corner rounded by a circle of radius `r`, as `arcTo` of a canvas draws it. */
  corner(m: Matrix, x1: number, y1: number, x2: number, y2: number, r: number): void {
    const [x0, y0] = this.at;
    const [ax, ay] = [x0 - x1, y0 - y1];
    const [bx, by] = [x2 - x1, y2 - y1];
    const [la, lb] = [Math.hypot(ax, ay), Math.hypot(bx, by)];
    const cross = ax * by - ay * bx;
    if (la === 0 || lb === 0 || r === 0 || Math.abs(cross) < 1e-9) {
      this.line(m, x1, y1);
      return;
    }
    const angle = Math.acos(Math.max(-1, Math.min(1, (ax * bx + ay * by) / (la * lb))));
    const cut = r / Math.tan(angle / 2);
    const [px, py] = [x1 + (ax / la) * cut, y1 + (ay / la) * cut];
    const [qx, qy] = [x1 + (bx / lb) * cut, y1 + (by / lb) * cut];
    const k = cut * (1 - (4 / 3) * (Math.tan((Math.PI - angle) / 4) / Math.tan((Math.PI - angle) / 2)));
    this.line(m, px, py);
    this.cubic(m, x1 + (ax / la) * k, y1 + (ay / la) * k, x1 + (bx / lb) * k, y1 + (by / lb) * k, qx, qy);
  }
}
