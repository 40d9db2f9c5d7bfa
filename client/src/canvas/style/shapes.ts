import { KINDS, type Kind, type KindSpec } from "@chengyu-atlas/model";

export type Shape = KindSpec["shape"];

/** How one shape is drawn: a ring of points around the origin, or a circle; `grow` makes areas look equal to a circle's. */
interface Outline {
  readonly points: readonly (readonly [number, number])[] | "circle";
  readonly grow: number;
  readonly hollow: boolean;
  /** Where an icon sits, as a share of the radius, and how large it may be. */
  readonly icon: { readonly y: number; readonly size: number };
}

const plain = { y: 0, size: 1.16 };

/** Points lie within -1 … 1 both ways. */
export const OUTLINES: Readonly<Record<Shape, Outline>> = {
  circle: { points: "circle", grow: 1, hollow: false, icon: plain },
  ring: { points: "circle", grow: 1, hollow: true, icon: plain },
  hexagon: {
    points: [
      [-1, 0],
      [-0.5, -0.87],
      [0.5, -0.87],
      [1, 0],
      [0.5, 0.87],
      [-0.5, 0.87],
    ],
    grow: 1.14,
    hollow: false,
    icon: plain,
  },
  diamond: {
    points: [
      [0, -1],
      [1, 0],
      [0, 1],
      [-1, 0],
    ],
    grow: 1.26,
    hollow: false,
    icon: { y: 0.02, size: 1.02 },
  },
  square: {
    points: [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ],
    grow: 0.9,
    hollow: false,
    icon: plain,
  },
  sheet: {
    points: [
      [-0.82, -1],
      [0.3, -1],
      [0.82, -0.48],
      [0.82, 1],
      [-0.82, 1],
    ],
    grow: 1.02,
    hollow: false,
    icon: { y: 0.06, size: 1.06 },
  },
  triangle: {
    points: [
      [0, -1],
      [1, 0.8],
      [-1, 0.8],
    ],
    grow: 1.24,
    hollow: false,
    icon: { y: 0.26, size: 0.88 },
  },
  pin: {
    points: [
      [-0.84, -1],
      [0.84, -1],
      [0.84, 0.34],
      [0, 1],
      [-0.84, 0.34],
    ],
    grow: 1.02,
    hollow: true,
    icon: { y: -0.14, size: 1 },
  },
};

export function outlineOf(kind: Kind): Outline {
  return OUTLINES[KINDS[kind].shape];
}

const CORNER: Partial<Record<Shape, number>> = { square: 0.22, hexagon: 0.12, diamond: 0.12, triangle: 0.14, sheet: 0.12, pin: 0.16 };

/** The outline as an SVG path of radius `r` around (cx, cy), corners a little rounded. */
export function shapePath(kind: Kind, cx: number, cy: number, r: number): string {
  const { shape } = KINDS[kind];
  const { points, grow } = OUTLINES[shape];
  const n = (value: number) => Math.round(value * 100) / 100;
  if (points === "circle") return `M${n(cx - r)} ${n(cy)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0Z`;
  const size = r * grow;
  const cut = (CORNER[shape] ?? 0) * size;
  const at = points.map(([x, y]) => [cx + x * size, cy + y * size] as const);
  return `${at
    .map((corner, i) => {
      const before = at[(i + at.length - 1) % at.length] ?? corner;
      const after = at[(i + 1) % at.length] ?? corner;
      const [fx, fy] = towards(corner, before, cut);
      const [tx, ty] = towards(corner, after, cut);
      return `${i === 0 ? "M" : "L"}${n(fx)} ${n(fy)}Q${n(corner[0])} ${n(corner[1])} ${n(tx)} ${n(ty)}`;
    })
    .join("")}Z`;
}

function towards([x, y]: readonly [number, number], [ox, oy]: readonly [number, number], by: number): readonly [number, number] {
  const length = Math.hypot(ox - x, oy - y) || 1;
  return [x + ((ox - x) / length) * by, y + ((oy - y) / length) * by];
}
