import type { SceneRelation } from "../../state/scene/types.js";
import type { Disc } from "./discs.js";
import type { Point } from "./types.js";

export type ArcKind = "crossing" | "inside" | "proposed";

/** All relations of one kind between two places, one line. */
export interface Arc {
  readonly id: string;
  readonly kind: ArcKind;
  readonly a: Disc;
  readonly b: Disc;
  readonly relations: readonly SceneRelation[];
  /** Whether none of them is more than planned. */
  readonly planned: boolean;
  readonly width: number;
  readonly points: readonly Point[];
  /** Where its number stands. */
  readonly pill: Point;
}

export const isArcId = (id: string) => id.includes(">");

export function arcKind({ state, crossing }: SceneRelation): ArcKind {
  if (state === "proposed") return "proposed";
  return crossing ? "crossing" : "inside";
}

/** The relations between two different groups, by the pair and their kind. Relations within one group are no line. */
export function pairsOf<G extends { readonly id: string }>(
  relations: readonly SceneRelation[],
  groupOf: ReadonlyMap<string, G>,
): ReadonlyMap<string, { readonly kind: ArcKind; readonly ends: readonly [G, G]; readonly relations: readonly SceneRelation[] }> {
  const pairs = new Map<string, { kind: ArcKind; ends: readonly [G, G]; relations: SceneRelation[] }>();
  for (const relation of relations) {
    const source = groupOf.get(relation.source.id);
    const target = groupOf.get(relation.target.id);
    if (!source || !target || source.id === target.id) continue;
    const kind = arcKind(relation);
    const ends = source.id < target.id ? ([source, target] as const) : ([target, source] as const);
    const id = `${ends[0].id}>${ends[1].id}>${kind}`;
    const pair = pairs.get(id);
    if (pair) pair.relations.push(relation);
    else pairs.set(id, { kind, ends, relations: [relation] });
  }
  return pairs;
}

const BEND: Readonly<Record<ArcKind, number>> = { crossing: 0.13, inside: -0.1, proposed: 0.22 };
const STEPS = 28;
const WIDEST = 9;

/** The curve from the edge of one disc to the edge of the other, bent once. */
export function curve(a: Disc, b: Disc, bend: number): readonly Point[] {
  const [west, east] = a.x <= b.x ? [a, b] : [b, a];
  const control = {
    x: (west.x + east.x) / 2 + (east.y - west.y) * bend,
    y: (west.y + east.y) / 2 - (east.x - west.x) * bend,
  };
  const at = (t: number) => ({
    x: (1 - t) ** 2 * west.x + 2 * t * (1 - t) * control.x + t * t * east.x,
    y: (1 - t) ** 2 * west.y + 2 * t * (1 - t) * control.y + t * t * east.y,
  });
  const outside = (t: number) => {
    const point = at(t);
    return Math.hypot(point.x - west.x, point.y - west.y) >= west.r && Math.hypot(point.x - east.x, point.y - east.y) >= east.r;
  };
  const ts = Array.from({ length: 101 }, (_, i) => i / 100).filter(outside);
  const [from = 0.5] = ts;
  const to = ts.at(-1) ?? 0.5;
  return Array.from({ length: STEPS + 1 }, (_, i) => at(from + ((to - from) * i) / STEPS));
}

/** The order in which spots along a line are tried for its number. */
const SPOTS = [14, 12, 16, 10, 18, 8, 20, 6, 22];
const ROOM = 26;

export function drawArcs(relations: readonly SceneRelation[], discs: readonly Disc[], shown: (kind: ArcKind) => boolean): readonly Arc[] {
  const discOf = new Map(discs.flatMap((disc) => disc.group.members.map(({ node }) => [node.id, { ...disc, id: disc.group.id }] as const)));
  const lines = [...pairsOf(relations, discOf)]
    .filter(([, { kind }]) => shown(kind))
    .map(([id, { kind, ends, relations: members }]) => ({
      id,
      kind,
      a: ends[0],
      b: ends[1],
      relations: members,
      planned: members.every(({ status }) => status === "planned"),
      width: kind === "proposed" ? 1 : Math.min(WIDEST, kind === "crossing" ? 1.3 + 1.1 * members.length : 0.8 + 0.5 * members.length),
      points: curve(ends[0], ends[1], BEND[kind]),
    }))
    .sort((x, y) => y.relations.length - x.relations.length || (x.id < y.id ? -1 : 1));
  const pills: Point[] = [];
  return lines.map((line) => {
    const others = lines.filter((other) => other !== line && other.kind === "crossing").flatMap(({ points }) => points);
    const clear = (spot: Point) => {
      let least = ROOM;
      for (const other of others) least = Math.min(least, Math.hypot(other.x - spot.x, other.y - spot.y));
      for (const pill of pills) least = Math.min(least, Math.hypot(pill.x - spot.x, pill.y - spot.y) - 8);
      for (const disc of discs) least = Math.min(least, Math.hypot(disc.x - spot.x, disc.y - spot.y) - disc.r - 6);
      return least;
    };
    let best = { spot: line.points[14] ?? { x: 0, y: 0 }, room: Number.NEGATIVE_INFINITY };
    for (const step of SPOTS) {
      const spot = line.points[step];
      if (!spot || best.room >= ROOM) continue;
      const room = clear(spot);
      if (room > best.room) best = { spot, room };
    }
    pills.push(best.spot);
    return { ...line, pill: best.spot };
  });
}

export function pathOf(points: readonly Point[]): string {
  return points.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");
}
