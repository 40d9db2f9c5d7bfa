import type { Arc } from "./arcs.js";
import type { Disc } from "./discs.js";
import type { Box, Point } from "./types.js";

export interface DiscLabel {
  readonly id: string;
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

export interface NameLabel extends Point {
  readonly name: string;
  readonly size: number;
}

/** About how wide a text is: Chinese signs are as wide as high, others a good half. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const sign of text) width += /[\u2e80-\uffef]/u.test(sign) ? size : size * 0.58;
  return width;
}

const meets = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a line or a disc lies over a box. */
function touched(box: Box, discs: readonly Disc[], points: readonly Point[]): number {
  let hits = 0;
  for (const { x, y, r } of discs) {
    const dx = Math.max(box.left - x, 0, x - box.right);
    const dy = Math.max(box.top - y, 0, y - box.bottom);
    if (Math.hypot(dx, dy) < r + 1) hits += 8;
  }
  for (const { x, y } of points) if (x > box.left - 3 && x < box.right + 3 && y > box.top - 3 && y < box.bottom + 3) hits += 1;
  return hits;
}

export interface Wanted {
  readonly disc: Disc;
  readonly name: string;
  readonly count: string | null;
  /** Stands even where there is no room. */
  readonly must: boolean;
}

interface Scale {
  readonly size: number;
  readonly small: number;
}

/** Finds each disc's name a place below, above, right or left of it, off other discs, lines and names. */
export function labelDiscs(
  wanted: readonly Wanted[],
  { discs, arcs }: { readonly discs: readonly Disc[]; readonly arcs: readonly Arc[] },
  { size, small }: Scale,
): { readonly labels: readonly DiscLabel[]; readonly taken: readonly Box[] } {
  const points = arcs.flatMap((arc) => arc.points);
  const taken: Box[] = arcs.map(({ pill }) => ({ left: pill.x - 14, right: pill.x + 14, top: pill.y - 11, bottom: pill.y + 11 }));
  const labels: DiscLabel[] = [];
  for (const { disc, name, count, must } of wanted) {
    // where name and count find no room, the name alone may
    const choices = count === null ? [[name]] : [[name, count], [name]];
    let best: { readonly spot: Spot; readonly lines: readonly string[]; readonly cost: number } | undefined;
    for (const lines of choices) {
      if (best && best.cost < ROOMY) break;
      for (const [order, spot] of spotsAround(disc, lines, size, small).entries()) {
        const clash = taken.filter((other) => meets(spot.box, other)).length * 12;
        const cost = clash + touched(spot.box, discs, points) + order * 0.3;
        if (!best || cost < best.cost) best = { spot, lines, cost };
      }
    }
    if (!best || (best.cost >= ROOMY && !must)) continue;
    const { spot, lines } = best;
    taken.push(spot.box);
    labels.push({ id: disc.group.id, lines, anchor: spot.anchor, x: spot.x, y: spot.box.top + size * 1.05 });
  }
  return { labels, taken };
}

/** A name that would cost this much lies on something. */
const ROOMY = 8;

interface Spot {
  readonly anchor: "start" | "middle" | "end";
  readonly x: number;
  readonly box: Box;
}

/** Below, above, right, left, and the four corners. */
function spotsAround({ x, y, r }: Disc, lines: readonly string[], size: number, small: number): readonly Spot[] {
  const width = Math.max(...lines.map((line, i) => widthOf(line, i === 0 ? size : small)));
  const height = size * 1.35 + (lines.length - 1) * small * 1.4;
  const side = r * 0.72 + 4;
  const spot = (anchor: Spot["anchor"], at: number, top: number): Spot => {
    const left = anchor === "middle" ? at - width / 2 : anchor === "start" ? at : at - width;
    return { anchor, x: at, box: { left: left - 2, right: left + width + 2, top, bottom: top + height } };
  };
  return [
    spot("middle", x, y + r + 3),
    spot("middle", x, y - r - height - 2),
    spot("start", x + r + 6, y - height / 2),
    spot("end", x - r - 6, y - height / 2),
    spot("start", x + side, y + side - 4),
    spot("end", x - side, y + side - 4),
    spot("start", x + side, y - side - height + 4),
    spot("end", x - side, y - side - height + 4),
  ];
}

/** Names of districts, where neither a disc, a line nor another name stands. */
export function labelNames(
  wanted: readonly NameLabel[],
  { discs, arcs, taken }: { readonly discs: readonly Disc[]; readonly arcs: readonly Arc[]; readonly taken: readonly Box[] },
): readonly NameLabel[] {
  const points = arcs.flatMap((arc) => arc.points);
  const boxes = [...taken];
  return wanted.filter(({ name, size, x, y }) => {
    const half = widthOf(name, size) / 2 + 3;
    const box = { left: x - half, right: x + half, top: y - size * 0.7, bottom: y + size * 0.7 };
    if (boxes.some((other) => meets(box, other)) || touched(box, discs, points) > 0) return false;
    boxes.push(box);
    return true;
  });
}

/** 梁平区 is 梁平 on a map, 石柱土家族自治县 is 石柱. Names of two signs stay whole. */
export function shortPlace(name: string): string {
  const short = name.replace(/(?:[一-鿿]族)*(?:自治[州县]|[省市区县])$/u, "").replace(/(?:藏|羌|彝|土家|苗)族.*$/u, "");
  return short.length >= 2 ? short : name;
}
