export interface Dot {
  readonly x: number;
  readonly y: number;
}

/** The four corners of the box between two of them. */
export function boxBetween(a: Dot, b: Dot): readonly Dot[] {
  return [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }];
}

/** Whether a point lies in a closed ring. */
export function isInside({ x, y }: Dot, ring: readonly Dot[]): boolean {
  let inside = false;
  for (const [at, b] of ring.entries()) {
    const a = ring[(at + ring.length - 1) % ring.length] ?? b;
    if (b.y > y !== a.y > y && x < ((a.x - b.x) * (y - b.y)) / (a.y - b.y) + b.x) inside = !inside;
  }
  return inside;
}

/** A drawn line with so many points as it needs: none nearer to the last than a few pixels. */
export function drawnOn(line: readonly Dot[], next: Dot): readonly Dot[] {
  const last = line.at(-1);
  return last && Math.hypot(next.x - last.x, next.y - last.y) < 4 ? line : [...line, next];
}

/** The marks after some more were picked: beside those before, or in their place. */
export function marksWith(before: readonly string[], picked: readonly string[], add: boolean): readonly string[] {
  return add ? [...new Set([...before, ...picked])] : picked;
}

/** The marks after one node was picked: added, or taken out again. */
export function marksToggled(before: readonly string[], id: string): readonly string[] {
  return before.includes(id) ? before.filter((each) => each !== id) : [...before, id];
}
