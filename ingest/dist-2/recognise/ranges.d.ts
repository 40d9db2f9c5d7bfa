import type { Range } from "../reading/mapped-text.js";
/** Ranges that do not overlap each other, to be asked what lies where. Of two that would, the earlier one given is kept. */
export declare class Ranges<T extends Range> {
  private readonly sorted;
  constructor(ranges: readonly T[]);
  all(): readonly T[];
  /** Whether one of the ranges overlaps this one. */
  touches({ start, end }: Range): boolean;
  /** The ranges that begin in this one. */
  within({ start, end }: Range): T[];
  /** The place of the first range that begins at `at` or later. */
  private firstFrom;
}
//# sourceMappingURL=ranges.d.ts.map
