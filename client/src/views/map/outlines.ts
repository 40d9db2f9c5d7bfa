import file from "./outlines.json" with { type: "json" };
import { project } from "./projection.js";
import type { Point } from "./types.js";

type Side = "sichuan" | "chongqing";

/** One prefecture, district or county. */
export interface Outline {
  readonly name: string;
  readonly side: Side;
  readonly centre: Point;
  readonly rings: readonly (readonly Point[])[];
}

interface Arc {
  readonly kind: string;
  readonly line: readonly Point[];
}

function read(): { readonly outlines: readonly Outline[]; readonly arcs: readonly Arc[] } {
  const arcs = file.arcs.map(({ kind, line }) => {
    let [x = 0, y = 0] = line;
    const points = [project(x / file.scale, y / file.scale)];
    for (let at = 2; at < line.length; at += 2) {
      x += line[at] ?? 0;
      y += line[at + 1] ?? 0;
      points.push(project(x / file.scale, y / file.scale));
    }
    return { kind, line: points };
  });
  const along = (n: number) => (n >= 0 ? (arcs[n]?.line ?? []) : [...(arcs[-1 - n]?.line ?? [])].reverse());
  const outlines = file.features.map(({ name, province, centre: [longitude = 0, latitude = 0], rings }) => ({
    name,
    side: province === "重庆市" ? ("chongqing" as const) : ("sichuan" as const),
    centre: project(longitude, latitude),
    rings: rings.map((ring) => ring.flatMap(along)),
  }));
  return { outlines, arcs };
}

export const { outlines: OUTLINES, arcs: BORDERS } = read();

function trace(path: Path2D, line: readonly Point[], closed: boolean): void {
  for (const [i, { x, y }] of line.entries()) i === 0 ? path.moveTo(x, y) : path.lineTo(x, y);
  if (closed) path.closePath();
}

/** The land of one side, in map units. */
export function landOf(side: Side): Path2D {
  const path = new Path2D();
  for (const outline of OUTLINES) if (outline.side === side) for (const ring of outline.rings) trace(path, ring, true);
  return path;
}

/** Borders of one kind, each once. */
export function bordersOf(kind: "province" | "district"): Path2D {
  const path = new Path2D();
  for (const border of BORDERS) if (border.kind === kind) trace(path, border.line, false);
  return path;
}
