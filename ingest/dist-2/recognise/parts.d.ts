import type { Head } from "./heads.js";
import type { Known } from "./lexicon.js";
/** A complete name within a run: tokens `from` to `to`, the latter included, and what makes it one. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly head?: Head;
  readonly known?: Known;
  readonly department?: true;
}
/** What a run is read against: which place holds which. */
export interface Atlas {
  /** Whether `outer` is `inner`'s province, or its city. */
  holds(outer: string, inner: string): boolean;
}
//# sourceMappingURL=parts.d.ts.map
