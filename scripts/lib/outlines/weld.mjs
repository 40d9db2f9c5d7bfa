import { clean, keyOf } from "./decode.mjs";

/** Points this near, in steps of the grid, are one point; lines this near to a point go through it. About 700 m. */
const NEAR = 3.2;

class Points {
  #cells = new Map();
  #cell(x, y) {
    return Math.floor(x / 8) * 100_000 + Math.floor(y / 8);
  }
  add(point) {
    const key = this.#cell(...point);
    this.#cells.set(key, [...(this.#cells.get(key) ?? []), point]);
  }
  *within([left, bottom], [right, top]) {
    for (let x = Math.floor(left / 8); x <= Math.floor(right / 8); x++)
      for (let y = Math.floor(bottom / 8); y <= Math.floor(top / 8); y++) yield* this.#cells.get(x * 100_000 + y) ?? [];
  }
  near([x, y]) {
    let best;
    for (const point of this.within([x - NEAR, y - NEAR], [x + NEAR, y + NEAR])) {
      const distance = Math.hypot(point[0] - x, point[1] - y);
      if (distance <= NEAR && !(best?.distance <= distance)) best = { point, distance };
    }
    return best?.point;
  }
}

/** The known points that a line from a to b passes, in its order. */
function passed(points, a, b) {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const square = dx * dx + dy * dy;
  const corner = (pick, by) => [pick(a[0], b[0]) + by, pick(a[1], b[1]) + by];
  const found = [];
  for (const point of points.within(corner(Math.min, -NEAR), corner(Math.max, NEAR))) {
    const share = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / square;
    if (share <= 0 || share >= 1 || keyOf(point) === keyOf(a) || keyOf(point) === keyOf(b)) continue;
    const off = Math.hypot(a[0] + share * dx - point[0], a[1] + share * dy - point[1]);
    if (off < NEAR * 0.75) found.push({ share, point });
  }
  return found.sort((x, y) => x.share - y.share).map(({ point }) => point);
}

/** Makes neighbours that were drawn apart meet: near points become one, and lines take in the points that they pass. */
export function weld(features) {
  const points = new Points();
  const seen = new Map();
  const one = (point) => {
    const key = keyOf(point);
    if (seen.has(key)) return seen.get(key);
    const known = points.near(point);
    if (!known) points.add(point);
    seen.set(key, known ?? point);
    return known ?? point;
  };
  const snapped = features.map(({ rings, ...rest }) => ({ ...rest, rings: rings.map((ring) => clean(ring.map(one))) }));
  return snapped.map(({ rings, ...rest }) => ({
    ...rest,
    rings: rings.map((ring) => clean(clean(ring.flatMap((point, i) => [point, ...passed(points, point, ring[(i + 1) % ring.length])])))),
  }));
}
