import { tracedPath } from "../../export/traced-path.js";
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

function trace(line: readonly Point[], closed: boolean): string {
  return line.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${x} ${y}`).join("") + (closed ? "Z" : "");
}

/** The land of one side, in map units. */
export function landOf(side: Side): Path2D {
  return tracedPath(OUTLINES.flatMap((outline) => (outline.side === side ? outline.rings.map((ring) => trace(ring, true)) : [])).join(""));
}

/** Borders of one kind, each once. */
export function bordersOf(kind: "province" | "district"): Path2D {
  return tracedPath(BORDERS.flatMap((border) => (border.kind === kind ? trace(border.line, false) : [])).join(""));
}
