import type { Body, Point, Positions } from "./types.js";

const ROOM = 40;
/** The angle between one seed of a sunflower and the next. */
const TURN = Math.PI * (3 - Math.sqrt(5));

/** A picture at once, while a better one is worked out: 四川 left, 重庆 right, the best connected in the middle of each. */
export function provisional(bodies: readonly Body[]): Positions {
  const sides = new Map<number, Body[]>([-1, 0, 1].map((side) => [side, []]));
  for (const body of bodies) sides.get(body.region === "sichuan" ? -1 : body.region === "chongqing" ? 1 : 0)?.push(body);
  const reach = (side: number) => ROOM * 0.56 * Math.sqrt(sides.get(side)?.length ?? 0);
  const positions = new Map<string, Point>();
  for (const [side, members] of sides) {
    const middle = side * (reach(0) + reach(side));
    const sorted = [...members].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
    for (const [i, { id }] of sorted.entries()) {
      const distance = ROOM * 0.56 * Math.sqrt(i);
      positions.set(id, { x: middle + Math.cos(i * TURN) * distance, y: Math.sin(i * TURN) * distance });
    }
  }
  return positions;
}
