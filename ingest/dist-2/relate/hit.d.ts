import type { Finding } from "./frame.js";
import { type Pattern } from "./pattern.js";
import type { Tape } from "./tape.js";
/** Where a pattern fits a tape. Offsets are those of the tape. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly verb: readonly [number, number];
  readonly slots: ReadonlyMap<string, readonly [number, number]>;
}
/** All places where a pattern fits a tape. */
export declare function hitsOf(pattern: Pattern, tape: Tape): Hit[];
/** The words of the verb. */
export declare function verbWords(tape: Tape, hit: Hit): string;
/** The first sum of money of a hit. */
export declare function sumIn(tape: Tape, hit: Hit): Finding["amount"];
//# sourceMappingURL=hit.d.ts.map
