/** A small generator of numbers in [0, 1): the same seed gives the same row (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Runs `work` with a seeded `Math.random`: fcose draws from it, and the same network must give the same picture. */
export function withSeed<T>(seed: number, work: () => T): T {
  const { random } = Math;
  Math.random = seeded(seed);
  try {
    return work();
  } finally {
    Math.random = random;
  }
}
