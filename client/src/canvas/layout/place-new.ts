import type { NodeId } from "@chengyu-atlas/model";
import type { Point, Positions } from "./types.js";

export interface Newcomer {
  readonly id: NodeId;
  readonly radius: number;
  /** Nodes that it is tied to, placed or not. */
  readonly ties: readonly NodeId[];
}

interface Disc extends Point {
  readonly radius: number;
}

/** Free space around a newcomer: more where many come at once, so that their names have room. */
const gapFor = (newcomers: number) => 26 + Math.min(12, newcomers / 2);
const RINGS = 12;
/** Beyond the last ring and the room around it. */
const FAR = 800;
const SPOTS = 28;

/**
 * Places newcomers in free space around their origin, each in turn, best tied first. What was placed stays put:
 * every position given comes back as it was.
 */
export function placeNew(placed: Positions, radiusOf: (id: NodeId) => number, newcomers: readonly Newcomer[], origin?: NodeId): Positions {
  const all = new Map<NodeId, Point>(placed);
  const discs: Disc[] = [...placed].map(([id, point]) => ({ ...point, radius: radiusOf(id) }));
  const tied = ({ ties }: Newcomer) => ties.filter((id) => all.has(id)).length;
  const order = [...newcomers]
    .filter(({ id }) => !all.has(id))
    .sort((a, b) => Number(b.id === origin) - Number(a.id === origin) || tied(b) - tied(a) || (a.id < b.id ? -1 : 1));
  const middle = meanOf(discs);
  const gap = gapFor(order.length);
  for (const newcomer of order) {
    const anchors = newcomer.ties.flatMap((id) => all.get(id) ?? []);
    const home = (origin === undefined ? undefined : all.get(origin)) ?? anchors[0] ?? rim(discs, middle);
    // what stands far off is in nobody's way
    const near = discs.filter(({ x, y }) => Math.abs(x - home.x) < FAR && Math.abs(y - home.y) < FAR);
    const point = bestSpot(newcomer, { home, anchors, discs: near, middle, gap, rim: () => rim(discs, middle) });
    all.set(newcomer.id, point);
    discs.push({ ...point, radius: newcomer.radius });
  }
  return all;
}

interface Around {
  readonly home: Point;
  readonly anchors: readonly Point[];
  readonly discs: readonly Disc[];
  readonly middle: Point;
  readonly gap: number;
  readonly rim: () => Point;
}

function bestSpot({ radius }: Newcomer, { home, anchors, discs, middle, gap, rim }: Around): Point {
  const target = anchors.length > 0 ? meanOf(anchors) : home;
  const outward = Math.atan2(home.y - middle.y, home.x - middle.x);
  const homeRadius = discs.find(({ x, y }) => x === home.x && y === home.y)?.radius ?? 0;
  let best: { readonly point: Point; readonly cost: number } | undefined;
  for (let ring = 0; ring < RINGS; ring += 1) {
    const reach = homeRadius + radius + 52 + ring * 28;
    if (best && best.cost < reach * 0.8) break;
    for (let spot = 0; spot < SPOTS; spot += 1) {
      const angle = outward + (spot / SPOTS) * 2 * Math.PI + (ring % 2) * (Math.PI / SPOTS);
      const point = { x: round(home.x + Math.cos(angle) * reach), y: round(home.y + Math.sin(angle) * reach) };
      const clearance = Math.min(...discs.map((disc) => Math.hypot(disc.x - point.x, disc.y - point.y) - disc.radius - radius));
      if (clearance < gap) continue;
      const turn = Math.abs(Math.atan2(Math.sin(angle - outward), Math.cos(angle - outward)));
      const crowding = 60 * Math.exp(-(clearance - gap) / 40);
      const cost = reach + 0.35 * Math.hypot(point.x - target.x, point.y - target.y) + 14 * turn + crowding;
      if (!best || cost < best.cost) best = { point, cost };
    }
  }
  return best?.point ?? rim();
}

/** Just outside everything, to the right: where something without a tie goes. */
function rim(discs: readonly Disc[], middle: Point): Point {
  const far = discs.reduce((most, { x, radius }) => Math.max(most, x + radius), 0);
  return { x: round(far + 80), y: round(middle.y) };
}

function meanOf(points: readonly Point[]): Point {
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  const count = Math.max(1, points.length);
  return { x: sum.x / count, y: sum.y / count };
}

const round = (value: number) => Math.round(value * 10) / 10;
