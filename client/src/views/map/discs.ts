import type { Group, Level, Point } from "./types.js";

/** A group where it is drawn, in pixels from the map's origin at one zoom. */
export interface Disc {
  readonly group: Group;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Where the place really is. */
  readonly home: Point;
}

/** More than so many nodes are a number, not dots. */
export const MOST_DOTS = 30;
const SPACE = 6.9;
export const DOT = 4.7;

export function radiusOf(count: number, level: Level): number {
  if (level === "node") return 9;
  if (count <= MOST_DOTS) return Math.max(11, SPACE * Math.sqrt(count) + 5.5);
  return Math.min(56, 40 + 4 * Math.log2(count / MOST_DOTS));
}

/** Where the dots of a disc stand, around its middle: few on a ring, more like the seeds of a sunflower. */
export function dotsOf(count: number): readonly Point[] {
  if (count === 1) return [{ x: 0, y: 0 }];
  if (count <= 8) {
    const middle = count > 5 ? 1 : 0;
    const around = count - middle;
    const r = Math.max(SPACE * 0.98, 6.3 / Math.sin(Math.PI / around));
    const ring = Array.from({ length: around }, (_, i) => turn(r, (i / around) * 2 * Math.PI - Math.PI / 2));
    return middle === 1 ? [{ x: 0, y: 0 }, ...ring] : ring;
  }
  return Array.from({ length: count }, (_, i) => turn(SPACE * Math.sqrt(i + 0.4), i * 2.399963));
}

function turn(r: number, angle: number): Point {
  return { x: r * Math.cos(angle), y: r * Math.sin(angle) };
}

const ROUNDS = 80;
const AIR = 7;
const BACK = 0.03;

/** Puts discs where their places are, and pushes those apart that would lie on each other. The same each time. */
export function placeDiscs(groups: readonly Group[], level: Level, k: number, scale: number): readonly Disc[] {
  const there = new Map<string, number>();
  const discs = groups.map((group) => {
    const home = { x: group.at.x * k, y: group.at.y * k };
    // things at one point start around it, in a fixed order
    const point = `${home.x},${home.y}`;
    const i = there.get(point) ?? 0;
    there.set(point, i + 1);
    const start = turn((level === "node" ? 17 * scale : 1) * Math.sqrt(i), i * 2.399963);
    return { group, home, x: home.x + start.x, y: home.y + start.y, r: radiusOf(group.members.length, level) * scale };
  });
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    // early on each is drawn back a little, so that none strays further than it must
    if (round < ROUNDS / 2)
      for (const disc of discs) {
        disc.x += (disc.home.x - disc.x) * BACK;
        disc.y += (disc.home.y - disc.y) * BACK;
      }
    for (const [i, a] of discs.entries())
      for (const b of discs.slice(i + 1)) {
        const apart = Math.hypot(b.x - a.x, b.y - a.y) || 0.01;
        const lack = a.r + b.r + AIR * scale - apart;
        if (lack <= 0.01) continue;
        moved = true;
        const share = b.r / (a.r + b.r);
        const [ux, uy] = [(b.x - a.x) / apart, (b.y - a.y) / apart];
        a.x -= ux * lack * share;
        a.y -= uy * lack * share;
        b.x += ux * lack * (1 - share);
        b.y += uy * lack * (1 - share);
      }
    if (!moved) break;
  }
  return discs;
}
