import { keyOf } from "./decode.mjs";

/** How far, in steps of the grid, a simplified line may lie from the drawn one: about 300 m. */
const TOLERANCE = 1.6;

/** Douglas and Peucker's simplification; the ends stay. */
function simplify(line) {
  if (line.length < 3) return line;
  const [ax, ay] = line[0];
  const [bx, by] = line.at(-1);
  const length = Math.hypot(bx - ax, by - ay);
  let far = { at: 0, distance: 0 };
  for (let at = 1; at < line.length - 1; at++) {
    const [x, y] = line[at];
    const distance = length === 0 ? Math.hypot(x - ax, y - ay) : Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
    if (distance > far.distance) far = { at, distance };
  }
  if (far.distance <= TOLERANCE) return [line[0], line.at(-1)];
  return [...simplify(line.slice(0, far.at + 1)).slice(0, -1), ...simplify(line.slice(far.at))];
}

/** First point, then steps. */
function steps(line) {
  return line.flatMap(([x, y], i) => (i === 0 ? [x, y] : [x - line[i - 1][0], y - line[i - 1][1]]));
}

/**
 * Cuts rings where borders meet. A border between two shapes becomes one arc that both share, simplified once, so that
 * they cannot gape. A ring is a list of arcs; `-1 - n` is arc `n` backwards.
 */
export function arcsOf(features) {
  const owners = new Map();
  const segment = (a, b) => (keyOf(a) < keyOf(b) ? `${keyOf(a)}|${keyOf(b)}` : `${keyOf(b)}|${keyOf(a)}`);
  for (const [f, { rings }] of features.entries())
    for (const ring of rings)
      for (const [i, point] of ring.entries()) {
        const key = segment(point, ring[(i + 1) % ring.length]);
        owners.set(key, [...(owners.get(key) ?? []), f]);
      }
  const owner = (a, b) => [...owners.get(segment(a, b))].sort((x, y) => x - y).join();
  /** What a border parts: provinces, districts, or two pieces of the same district. */
  const kindOf = (sides) => {
    if (sides.length === 1 || new Set(sides.map((side) => features[side].province)).size > 1) return "province";
    return new Set(sides).size > 1 ? "district" : "inside";
  };
  const around = new Map();
  for (const key of owners.keys()) for (const end of key.split("|")) around.set(Number(end), (around.get(Number(end)) ?? 0) + 1);

  const arcs = [];
  const known = new Map();
  const rings = features.map((feature) =>
    feature.rings.map((ring) => {
      const n = ring.length;
      const at = (i) => ring[(i + n) % n];
      const corner = (i) => around.get(keyOf(at(i))) !== 2 || owner(at(i - 1), at(i)) !== owner(at(i), at(i + 1));
      const corners = ring.map((_, i) => i).filter(corner);
      const cuts = corners.length > 0 ? corners : [0];
      return cuts.map((from, c) => {
        const to = c + 1 < cuts.length ? cuts[c + 1] : cuts[0] + n;
        const line = Array.from({ length: to - from + 1 }, (_, i) => at(from + i));
        const name = (points) => `${keyOf(points[0])}>${keyOf(points[1])}>${points.length}>${keyOf(points.at(-1))}`;
        const forth = known.get(name(line));
        if (forth !== undefined) return forth;
        const back = known.get(name([...line].reverse()));
        if (back !== undefined) return -1 - back;
        const sides = owner(line[0], line[1]).split(",");
        known.set(name(line), arcs.length);
        arcs.push({ kind: kindOf(sides), line: steps(simplify(line)) });
        return arcs.length - 1;
      });
    }),
  );
  return { arcs, rings };
}
