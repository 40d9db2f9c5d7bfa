import { clean, GRID, keyOf } from "./decode.mjs";

/** Borders of two sources that lie so near, in degrees, are one border. */
const NEAR = 0.03;
/** Between two points taken over lie at most so many of the border's own. */
const GAP = 120;

/** Segments that only one ring has: where shapes end. */
export function openSegments(features) {
  const seen = new Map();
  for (const { rings } of features)
    for (const ring of rings)
      for (const [i, point] of ring.entries()) {
        const next = ring[(i + 1) % ring.length];
        const [a, b] = [keyOf(point), keyOf(next)].sort((x, y) => x - y);
        const key = `${a}|${b}`;
        seen.set(key, { point, next, count: (seen.get(key)?.count ?? 0) + 1 });
      }
  return [...seen.values()].filter(({ count }) => count === 1);
}

/** The outer border of shapes as closed rings. */
export function borderOf(features) {
  const after = new Map();
  for (const { point, next } of openSegments(features)) {
    after.set(keyOf(point), [...(after.get(keyOf(point)) ?? []), next]);
    after.set(keyOf(next), [...(after.get(keyOf(next)) ?? []), point]);
  }
  const rings = [];
  for (const start of after.keys()) {
    const ring = [];
    let at = start;
    for (;;) {
      const next = after.get(at)?.shift();
      if (!next) break;
      const back = after.get(keyOf(next));
      back.splice(
        back.findIndex((point) => keyOf(point) === at),
        1,
      );
      ring.push(next);
      at = keyOf(next);
    }
    if (ring.length > 2) rings.push(ring);
  }
  return rings;
}

/** The shapes with their borders drawn along that of their neighbours, where the two lie near. */
export function zip(features, neighbours) {
  const [border] = borderOf(neighbours).sort((a, b) => b.length - a.length);
  const cells = new Map();
  const size = NEAR * GRID;
  const cell = (x, y) => `${Math.floor(x / size)},${Math.floor(y / size)}`;
  for (const [i, [x, y]] of border.entries()) cells.set(cell(x, y), [...(cells.get(cell(x, y)) ?? []), i]);
  const nearest = ([x, y]) => {
    let best = { at: -1, distance: size };
    for (const dx of [-size, 0, size])
      for (const dy of [-size, 0, size])
        for (const at of cells.get(cell(x + dx, y + dy)) ?? []) {
          const distance = Math.hypot(border[at][0] - x, border[at][1] - y);
          if (distance < best.distance) best = { at, distance };
        }
    return best.at;
  };
  const along = (from, to) => {
    const n = border.length;
    const forward = (to - from + n) % n;
    const count = Math.min(forward, n - forward);
    if (count > GAP) return [];
    const way = forward <= n - forward ? 1 : -1;
    return Array.from({ length: Math.max(0, count - 1) }, (_, i) => border[(from + way * (i + 1) + n) % n]);
  };
  // points of inner borders stay: only where a shape ends is it drawn anew
  const open = new Set(openSegments(features).flatMap(({ point, next }) => [keyOf(point), keyOf(next)]));
  const moved = new Map();
  const target = (point) => {
    const key = keyOf(point);
    if (!moved.has(key)) moved.set(key, open.has(key) ? nearest(point) : -1);
    return moved.get(key);
  };
  return features.map((feature) => ({
    ...feature,
    rings: feature.rings.map((ring) => {
      const drawn = [];
      for (const [i, point] of ring.entries()) {
        const at = target(point);
        const before = target(ring[(i + ring.length - 1) % ring.length]);
        if (at >= 0 && before >= 0) drawn.push(...along(before, at));
        drawn.push(at >= 0 ? border[at] : point);
      }
      return clean(clean(drawn));
    }),
  }));
}
