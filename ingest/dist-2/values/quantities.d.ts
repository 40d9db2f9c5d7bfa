import type { Amount } from "@chengyu-atlas/model";
import type { Range } from "../reading/mapped-text.js";
import { type UnitKind } from "./units.js";
/** A number with its unit. The range takes in the words that bound it: 超过6000名, 30%以上. */
export interface Quantity extends Range, Amount {
  readonly kind: UnitKind;
  /** Where the number begins, after words such as 近. */
  readonly number: number;
  /** Written in digits; 两个 and 四位 are not. */
  readonly digits: boolean;
}
/**
 * All quantities of a stretch of clean text in order; a range such as 10万-25万元 gives two, one for each end. Numbers of
 * dates, ages and durations, ordinals and model names are none.
 */
export declare function findQuantities(text: string, { start, end }?: Range): readonly Quantity[];
//# sourceMappingURL=quantities.d.ts.map
