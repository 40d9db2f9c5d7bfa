import type { Range } from "../reading/mapped-text.js";
/** Other names that the text gives to what ends at `at`. */
export interface Introduction extends Range {
  /** Where the name or names before the bracket end. */
  readonly at: number;
  /** As written, without quotation marks. Several where several things were named before, in the same order. */
  readonly names: readonly string[];
}
/** Every place where a block introduces a short or other name. */
export declare function introductionsIn(text: string, { start, end }: Range): Introduction[];
//# sourceMappingURL=introductions.d.ts.map
