import { nodeScale } from "../style/nodes.js";
import type { Body, Positions } from "./types.js";

interface Disc {
  readonly body: Body;
  x: number;
  y: number;
}

/** A place beside a node that is kept free for its name, as a row of discs. */
interface Slot {
  readonly owner: Disc;
  readonly side: 1 | -1;
  readonly offsets: readonly number[];
  readonly radius: number;
}

const ROUNDS = 140;
/** Above this many each looks only at what is near it, and less often. */
const ALL_PAIRS_TO = 450;
const ROUNDS_LARGE = 36;

/**
 * Pushes apart what stands too close, a little at a time, until every pair has `gap` between its rims and nothing
 * stands where the name of a large node goes.
 */
export function separate(
  bodies: readonly Body[],
  positions: Positions,
  { gap, zoom }: { readonly gap: number; readonly zoom: number },
): Positions {
  const grow = nodeScale(zoom);
  const discs = bodies.flatMap((given): Disc[] => {
    const point = positions.get(given.id);
    const { name } = given;
    const body = {
      ...given,
      radius: given.radius * grow,
      name: name && { width: name.width / zoom, height: name.height / zoom },
    };
    return point ? [{ body, x: point.x, y: point.y }] : [];
  });
  if (discs.length > ALL_PAIRS_TO) pushNear(discs, gap * grow);
  else {
    const slots = discs.flatMap((disc) => slotOf(disc, discs));
    for (let round = 0; round < ROUNDS; round += 1) {
      const moved = pushPairs(discs, gap * grow);
      if (!clearSlots(slots, discs) && !moved) break;
    }
  }
  return new Map(discs.map(({ body, x, y }) => [body.id, { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }]));
}

function pushPairs(discs: readonly Disc[], gap: number): boolean {
  let moved = false;
  for (const [i, a] of discs.entries()) {
    for (let j = i + 1; j < discs.length; j += 1) {
      const b = discs[j];
      if (b && pushApart(a, b, gap)) moved = true;
    }
  }
  return moved;
}

function pushApart(a: Disc, b: Disc, gap: number): boolean {
  const [ra, rb] = [a.body.radius, b.body.radius];
  // around a large node more is left free
  const wanted = ra + rb + gap + 0.8 * Math.max(0, ra - 12, rb - 12);
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  if (Math.abs(dx) > wanted || Math.abs(dy) > wanted) return false;
  const distance = Math.hypot(dx, dy);
  const lacking = wanted - distance;
  if (lacking <= 0.2) return false;
  const [ux, uy] = distance > 0.01 ? [dx / distance, dy / distance] : [1, 0];
  const share = rb / (ra + rb); // the larger moves less
  a.x -= ux * lacking * share;
  a.y -= uy * lacking * share;
  b.x += ux * lacking * (1 - share);
  b.y += uy * lacking * (1 - share);
  return true;
}

/** Pushes apart what stands in the same or neighbouring cells of a grid. */
function pushNear(discs: readonly Disc[], gap: number): void {
  const cell = gap + 2.8 * Math.max(...discs.map(({ body }) => body.radius));
  for (let round = 0; round < ROUNDS_LARGE; round += 1) {
    const cells = new Map<number, Disc[]>();
    const key = (x: number, y: number) => Math.floor(x / cell) * 65_536 + Math.floor(y / cell);
    let moved = false;
    for (const disc of discs) {
      for (const dx of [-cell, 0, cell]) {
        for (const dy of [-cell, 0, cell]) {
          for (const other of cells.get(key(disc.x + dx, disc.y + dy)) ?? []) if (pushApart(other, disc, gap)) moved = true;
        }
      }
      const home = key(disc.x, disc.y);
      const there = cells.get(home);
      if (there) there.push(disc);
      else cells.set(home, [disc]);
    }
    if (!moved) break;
  }
}

/** The side where fewer stand in the way. */
function slotOf(owner: Disc, discs: readonly Disc[]): readonly Slot[] {
  const { name, radius } = owner.body;
  if (!name) return [];
  const half = name.height / 2 + 9;
  const count = Math.max(1, Math.ceil(name.width / (1.5 * half)));
  const first = radius + 6 + half;
  const step = count === 1 ? 0 : (name.width - 2 * half) / (count - 1);
  const offsets = Array.from({ length: count }, (_, i) => first + i * Math.max(0, step));
  const inTheWay = (side: 1 | -1) =>
    discs.filter(({ x, y }) => {
      const along = (x - owner.x) * side;
      return along > 0 && along < radius + name.width + 20 && Math.abs(y - owner.y) < half + 12;
    }).length;
  return [{ owner, side: inTheWay(1) <= inTheWay(-1) ? 1 : -1, offsets, radius: half }];
}

function clearSlots(slots: readonly Slot[], discs: readonly Disc[]): boolean {
  let moved = false;
  for (const { owner, side, offsets, radius } of slots) {
    for (const offset of offsets) {
      const x = owner.x + side * offset;
      for (const disc of discs) {
        if (disc === owner) continue;
        const [dx, dy] = [disc.x - x, disc.y - owner.y];
        const lacking = radius + disc.body.radius - Math.hypot(dx, dy);
        if (lacking <= 0.2) continue;
        moved = true;
        // up or down rather than along the name
        const angle = Math.atan2(dy === 0 ? 1 : dy * 1.8, dx);
        const give = disc.body.radius > owner.body.radius ? 0.3 : 1;
        disc.x += Math.cos(angle) * lacking * give;
        disc.y += Math.sin(angle) * lacking * give;
        owner.x -= Math.cos(angle) * lacking * (1 - give);
        owner.y -= Math.sin(angle) * lacking * (1 - give);
      }
    }
  }
  return moved;
}
