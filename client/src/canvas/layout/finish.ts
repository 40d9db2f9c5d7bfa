import type { Body, Point, Positions } from "./types.js";

/** Width over height that a picture aims at: a canvas between two rails. */
export const ASPECT = 1.22;

/** The zoom at which a picture fills the canvas of a usual window. */
export function usualZoom(positions: Positions): number {
  const { width, height } = extentOf(positions);
  return Math.min(1.5, 710 / Math.max(1, width), 585 / Math.max(1, height));
}

/** How far a picture reaches across and down. */
export function extentOf(positions: Positions): { readonly width: number; readonly height: number } {
  let [left, right, top, bottom] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { x, y } of positions.values()) {
    [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
  }
  return positions.size === 0 ? { width: 0, height: 0 } : { width: right - left, height: bottom - top };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Turns a part so that its long axis lies level, with the west of the map, 四川, on the left. */
export function orient(bodies: readonly Body[], positions: Positions): Positions {
  const points = [...positions.values()];
  const cx = mean(points.map(({ x }) => x));
  const cy = mean(points.map(({ y }) => y));
  const xx = mean(points.map(({ x }) => (x - cx) ** 2));
  const yy = mean(points.map(({ y }) => (y - cy) ** 2));
  const xy = mean(points.map(({ x, y }) => (x - cx) * (y - cy)));
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy);
  const [cos, sin] = [Math.cos(-angle), Math.sin(-angle)];
  const turned = new Map(
    [...positions].map(([id, { x, y }]) => {
      const [dx, dy] = [x - cx, y - cy];
      return [id, { x: dx * cos - dy * sin, y: dx * sin + dy * cos }] as const;
    }),
  );
  const centre = (region: string) => {
    const there = bodies.filter((body) => body.region === region).flatMap(({ id }) => turned.get(id) ?? []);
    return there.length === 0 ? undefined : mean(there.map(({ x }) => x));
  };
  const west = centre("sichuan");
  const east = centre("chongqing");
  const mirror = west !== undefined && east !== undefined && west > east ? -1 : 1;
  return new Map([...turned].map(([id, { x, y }]) => [id, { x: x * mirror, y }]));
}

/** Scales positions into a box around the origin, both ways alike, so that angles stay. */
export function fitShape(positions: Positions, width: number, height: number): Positions {
  if (positions.size < 2) return positions;
  const xs = [...positions.values()].map(({ x }) => x);
  const ys = [...positions.values()].map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(width / Math.max(1, right - left), height / Math.max(1, bottom - top));
  const at = ({ x, y }: Point) => ({ x: (x - (left + right) / 2) * scale, y: (y - (top + bottom) / 2) * scale });
  return new Map([...positions].map(([id, point]) => [id, at(point)]));
}

/** The same picture for a tall window: turned on its side, 四川 below. */
export function upright(positions: Positions): Positions {
  return new Map([...positions].map(([id, { x, y }]) => [id, { x: y, y: -x }]));
}
