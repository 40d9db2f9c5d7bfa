/** Coordinates come in 1/1024 of a degree; here they are kept on a grid of half that, where neighbours' points meet. */
export const GRID = 512;

/** A line of the source: two letters for each point, each 64 more than the zigzag code of the step from the point before. */
function decodeLine(text, [fromX, fromY]) {
  const step = (at) => {
    const code = text.charCodeAt(at) - 64;
    return (code >> 1) ^ -(code & 1);
  };
  let [x, y] = [fromX, fromY];
  const points = [];
  for (let at = 0; at < text.length; at += 2) {
    x += step(at);
    y += step(at + 1);
    points.push([Math.round((x * GRID) / 1024), Math.round((y * GRID) / 1024)]);
  }
  return points;
}

/** Twice the area of a ring, signed. */
export function twiceArea(ring) {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length];
    return sum + x * nextY - nextX * y;
  }, 0);
}

export const keyOf = ([x, y]) => x * 100_000 + y;

/** Without points that repeat the one before, and without spikes that go out and back. The last point is not the first. */
export function clean(ring) {
  const kept = [];
  for (const point of ring) {
    if (kept.length > 0 && keyOf(kept.at(-1)) === keyOf(point)) continue;
    if (kept.length > 1 && keyOf(kept.at(-2)) === keyOf(point)) kept.pop();
    else kept.push(point);
  }
  while (kept.length > 1 && keyOf(kept[0]) === keyOf(kept.at(-1))) kept.pop();
  while (kept.length > 2 && keyOf(kept[1]) === keyOf(kept.at(-1))) {
    kept.shift();
    kept.pop();
    kept.unshift(kept.pop());
  }
  return kept;
}

/** The outer rings of a shape that enclose at least `least` square degrees. */
export function ringsOf({ type, coordinates, encodeOffsets }, least) {
  const polygons = type === "Polygon" ? [coordinates] : coordinates;
  const offsets = type === "Polygon" ? [encodeOffsets] : encodeOffsets;
  return polygons
    .map(([outer], i) => clean(decodeLine(outer, offsets[i][0])))
    .filter((ring) => Math.abs(twiceArea(ring)) / 2 / GRID ** 2 >= least);
}
