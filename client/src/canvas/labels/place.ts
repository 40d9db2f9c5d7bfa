import { type Circle, circleMeets, type Rect, rectsMeet, type Segment, segmentMeets, within } from "./geometry.js";

/** Where a label stands, seen from its node. */
export const SPOTS = ["right", "left", "below", "above", "below-right", "above-right", "below-left", "above-left"] as const;
export type Spot = (typeof SPOTS)[number];

/** A node that wants its name shown. All lengths are pixels on the screen. */
export interface Candidate {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly width: number;
  readonly height: number;
  /** Greater goes first. */
  readonly priority: number;
  /** Shown even where it must stand on a line or on nodes, the smaller the better; never on another label. */
  readonly must: boolean;
  /** Unit vector away from what it hangs on, or zero. */
  readonly outward: { readonly x: number; readonly y: number };
  /** Where it stood before: it stays there where it can. */
  readonly before?: Stand | undefined;
  /** It may cover nodes that are lowered. */
  readonly bold: boolean;
  /** How far from its node it may stand where there is no room close by. */
  readonly stray: number;
}

/** A spot, and how far beyond the usual gap. */
export interface Stand {
  readonly spot: Spot;
  readonly away: number;
}

export interface Line extends Segment {
  readonly weight: number;
}

export interface Scenery {
  /** Labels lie wholly inside. */
  readonly bounds: Rect;
  /** A node that is lowered may be covered by a name, at a price. */
  readonly nodes: readonly (Circle & { readonly id: string; readonly dim: boolean })[];
  /** Title, toolbar, pills: no label lies on them. */
  readonly reserved: readonly Rect[];
  readonly lines: readonly Line[];
  readonly budget: number;
}

export interface Placement extends Stand {
  readonly id: string;
  readonly rect: Rect;
}

const REACHES = [0, 9, 18, 28];
const GAP = 5;
const PAD = 2;
const NODE_PAD = 0.5;

const DIRECTION: Readonly<Record<Spot, readonly [number, number]>> = {
  right: [1, 0],
  left: [-1, 0],
  below: [0, 1],
  above: [0, -1],
  "below-right": [0.7, 0.7],
  "above-right": [0.7, -0.7],
  "below-left": [-0.7, 0.7],
  "above-left": [-0.7, -0.7],
};
const COST: Readonly<Record<Spot, number>> = {
  right: 0,
  left: 0.25,
  below: 0.4,
  above: 0.5,
  "below-right": 1,
  "above-right": 1.05,
  "below-left": 1.1,
  "above-left": 1.15,
};

export function rectAt({ x, y, r, width, height }: Pick<Candidate, "x" | "y" | "r" | "width" | "height">, spot: Spot, away = 0): Rect {
  const [dx, dy] = DIRECTION[spot];
  const reach = r + GAP + away;
  const corner = dx !== 0 && dy !== 0;
  const side = corner ? reach * 0.72 : reach;
  const left = dx > 0 ? x + side : dx < 0 ? x - side - width : x - width / 2;
  const top = dy > 0 ? y + (corner ? side : reach - 2) : dy < 0 ? y - (corner ? side : reach - 2) - height : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

/** Places as many labels as the budget and the room allow, most important first. No two labels ever meet. */
export function placeLabels(candidates: readonly Candidate[], scenery: Scenery): readonly Placement[] {
  const placed: Placement[] = [];
  const order = [...candidates].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  for (const candidate of order) {
    if (placed.length >= scenery.budget && !candidate.must) continue;
    const best = bestSpot(candidate, scenery, placed);
    if (best) placed.push(best);
  }
  return placed;
}

function bestSpot(candidate: Candidate, scenery: Scenery, placed: readonly Placement[]): Placement | undefined {
  let best: { readonly placement: Placement; readonly cost: number } | undefined;
  const stands = SPOTS.flatMap((spot) => REACHES.filter((away) => away <= candidate.stray).map((away) => ({ spot, away })));
  for (const { spot, away } of stands) {
    const rect = rectAt(candidate, spot, away);
    if (!within(rect, scenery.bounds)) continue;
    if (placed.some((other) => rectsMeet(rect, other.rect, PAD))) continue;
    if (scenery.reserved.some((other) => rectsMeet(rect, other, PAD))) continue;
    const covered = scenery.nodes.filter((node) => node.id !== candidate.id && circleMeets(node, rect, NODE_PAD));
    const loud = covered.filter(({ dim }) => !dim || !candidate.bold);
    if (loud.length > 0 && !candidate.must) continue;
    const [dx, dy] = DIRECTION[spot];
    const outward = candidate.outward.x * dx + candidate.outward.y * dy;
    const crossed = scenery.lines.reduce((sum, line) => sum + (segmentMeets(line, rect) ? line.weight : 0), 0);
    const cost =
      COST[spot] -
      0.9 * outward +
      crossed +
      loud.reduce((sum, node) => sum + node.r ** 3 / 50, 0) +
      0.9 * (covered.length - loud.length) +
      away / (candidate.must ? 4 : 14) -
      (candidate.before?.spot === spot && candidate.before.away === away ? 1.2 : 0);
    if (!best || cost < best.cost) best = { placement: { id: candidate.id, spot, away, rect }, cost };
  }
  return best?.placement;
}
