import type { Finding } from "./frame.js";
import { matches, type Pattern } from "./pattern.js";
import type { Tape } from "./tape.js";

/** Where a pattern fits a tape. Offsets are those of the tape. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly verb: readonly [number, number];
  readonly slots: ReadonlyMap<string, readonly [number, number]>;
}

/** All places where a pattern fits a tape. */
export function hitsOf(pattern: Pattern, tape: Tape): Hit[] {
  const hits: Hit[] = [];
  for (const match of matches(pattern, tape.text)) {
    const groups = match.indices?.groups ?? {};
    const [start, end] = match.indices?.[0] ?? [match.index, match.index + match[0].length];
    const found = new Map<string, readonly [number, number]>();
    for (const { name } of pattern.slots) if (groups[name]) found.set(name, groups[name]);
    hits.push({ start, end, verb: groups["verb"] ?? [start, end], slots: found });
  }
  return hits;
}

/** The words of the verb. */
export function verbWords(tape: Tape, hit: Hit): string {
  return tape.text.slice(hit.verb[0], hit.verb[1]);
}

/** The first sum of money of a hit. */
export function sumIn(tape: Tape, hit: Hit): Finding["amount"] {
  for (let i = hit.start; i < hit.end; i++) {
    const amount = tape.pieces.get(i)?.amount;
    if (amount) return amount;
  }
  return undefined;
}
