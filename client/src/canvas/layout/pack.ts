import type { Body, Point, Positions } from "./types.js";

interface Part {
  readonly bodies: readonly Body[];
  readonly positions: Positions;
}

const MARGIN = 46;
const DIRECTIONS = 72;
const STEP = 16;

/** Sets parts close to each other, the first in the middle, each next one where the picture grows least. */
export function pack(parts: readonly Part[], aspect: number): Positions {
  const grid = new Occupied();
  const all = new Map<string, Point>();
  for (const [at, part] of parts.entries()) {
    const centred = centre(part.positions);
    const shift = at === 0 ? { x: 0, y: 0 } : bestShift(centred, grid, aspect);
    for (const [id, { x, y }] of centred) {
      const point = { x: x + shift.x, y: y + shift.y };
      all.set(id, point);
      grid.add(point);
    }
  }
  return all;
}

function centre(positions: Positions): Positions {
  const xs = [...positions.values()].map(({ x }) => x);
  const ys = [...positions.values()].map(({ y }) => y);
  const [cx, cy] = [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
  return new Map([...positions].map(([id, { x, y }]) => [id, { x: x - cx, y: y - cy }]));
}

function bestShift(part: Positions, grid: Occupied, aspect: number): Point {
  const points = [...part.values()];
  let best: { readonly shift: Point; readonly cost: number } | undefined;
  for (let turn = 0; turn < DIRECTIONS; turn += 1) {
    const angle = (turn / DIRECTIONS) * 2 * Math.PI;
    for (let distance = 0; distance < 6000; distance += STEP) {
      const shift = { x: Math.cos(angle) * distance * aspect, y: Math.sin(angle) * distance };
      const cost = Math.max(...points.map(({ x, y }) => Math.hypot((x + shift.x) / aspect, y + shift.y)));
      if (best && cost >= best.cost) break;
      if (points.every(({ x, y }) => grid.free({ x: x + shift.x, y: y + shift.y }))) {
        best = { shift, cost };
        break;
      }
    }
  }
  return best?.shift ?? { x: 0, y: 0 };
}

/** Points in cells as wide as the margin, so that a look at nine cells tells whether a place is free. */
class Occupied {
  private readonly cells = new Map<string, Point[]>();

  add(point: Point): void {
    const key = cell(point, 0, 0);
    const there = this.cells.get(key);
    if (there) there.push(point);
    else this.cells.set(key, [point]);
  }

  free(point: Point): boolean {
    for (const dx of [-1, 0, 1]) {
      for (const dy of [-1, 0, 1]) {
        const near = this.cells.get(cell(point, dx, dy)) ?? [];
        if (near.some(({ x, y }) => Math.hypot(x - point.x, y - point.y) < MARGIN)) return false;
      }
    }
    return true;
  }
}

const cell = ({ x, y }: Point, dx: number, dy: number) => `${Math.floor(x / MARGIN) + dx}:${Math.floor(y / MARGIN) + dy}`;
