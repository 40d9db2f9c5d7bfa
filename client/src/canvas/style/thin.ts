import { type Family, RELATION_NAMES, relationSpec, STATUSES, type Status } from "@chengyu-atlas/model";
import type { Palette } from "../../theme/tokens.js";
import { type Line, lineStyle, widthOf } from "./edges.js";

/** What the colour of a resting line says. */
export type Paint = Family | "crossing" | "proposed";

export function paintOf({ relation, state, crossing }: Pick<Line, "relation" | "state" | "crossing">): Paint {
  return state === "proposed" ? "proposed" : crossing ? "crossing" : relationSpec(relation).family;
}

/** How far up a line lies among others; all lie below nodes, at whose middles they end. */
const ORDER: readonly Paint[] = ["proposed", "location", "organisation", "cooperation", "crossing"];
const MORE = [0, 1, 2, 3];

/** Every line that there can be, as far as it is drawn differently. */
function everyLine(): readonly Line[] {
  const settled = RELATION_NAMES.flatMap((relation) =>
    (Object.keys(STATUSES) as Status[]).flatMap((status) =>
      [false, true].flatMap((crossing) => MORE.map((more) => ({ relation, status, crossing, more, state: "accepted" as const }))),
    ),
  );
  return [...settled, { relation: "CO_BUILT", status: "done", crossing: false, more: 0, state: "proposed" }];
}

/** How much fainter and finer lines are among thousands. */
export const THIN = { opacity: 0.35, width: 0.45 } as const;

/** How heavy a line is at rest, as a whole number to choose a rule by. */
export function girthOf(line: Line): number {
  return Math.round(10 * widthOf(line));
}

/**
 * Rules for lines among thousands: finer, without arrows, from middle to middle. Each value stands in a rule of its own,
 * since what the engine works out for each line takes it time, and room for each line.
 */
export function thinRules(palette: Palette, line: number) {
  const styles = everyLine().map((each) => ({ each, style: lineStyle(each, palette) }));
  const girths = new Set(styles.map(({ each }) => girthOf(each)));
  const paints = new Map(styles.map(({ each, style }) => [paintOf(each), style]));
  const dashes = new Map(styles.flatMap(({ each, style }) => (style.dash ? [[dashOf(each), style] as const] : [])));
  return [
    {
      selector: "edge[?thin]",
      style: { "curve-style": "haystack", "target-arrow-shape": "none", "line-style": "solid", "line-cap": "butt" },
    },
    ...[...paints].map(([paint, { colour, opacity }]) => ({
      selector: `edge[?thin][paint = "${paint}"]`,
      style: { "line-color": colour, "target-arrow-color": colour, opacity: THIN.opacity * opacity, "z-index": 1 + ORDER.indexOf(paint) },
    })),
    ...[...girths].map((girth) => ({ selector: `edge[?thin][girth = ${girth}]`, style: { width: THIN.width * 0.1 * girth * line } })),
    ...[...dashes].map(([dash, { dash: lengths, round }]) => ({
      selector: `edge[?thin][dash = "${dash}"]`,
      style: {
        "line-style": "dashed",
        "line-dash-pattern": (lengths ?? []).map((length) => Math.max(0.01, length * line)),
        "line-cap": round ? "round" : "butt",
      },
    })),
  ];
}

/** By what a line is broken, or "" where it is not. */
export function dashOf({ status, state }: Pick<Line, "status" | "state">): "" | "proposed" | Status {
  return state === "proposed" ? "proposed" : status === "done" ? "" : status;
}
