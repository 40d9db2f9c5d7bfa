import type { Amount } from "@chengyu-atlas/model";
import type { Range } from "../reading/mapped-text.js";
/** A sum of money and where it stands. */
export interface FoundAmount extends Range {
  readonly amount: Amount;
}
/** The sums of money in a stretch of clean text; a range of sums gives two. */
export declare function findAmounts(text: string, range?: Range): readonly FoundAmount[];
//# sourceMappingURL=amounts.d.ts.map
