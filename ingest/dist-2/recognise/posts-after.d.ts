import type { Range } from "../reading/mapped-text.js";
import { type Draft } from "./registry.js";
/** A post that stands behind its holder: 甲当选联盟理事长. */
export interface LaterPost<P extends Range = Range> {
  readonly person: P;
  readonly employer: Draft;
  /** Where the title stands, and the words that say so end. */
  readonly title: Range;
}
interface Known {
  /** The longest name that ends at a place. */
  ending(at: number):
    | {
        readonly draft: Draft;
        readonly start: number;
      }
    | undefined;
  /** Every name and short form, in order. */
  readonly uses: readonly {
    readonly draft: Draft;
    readonly start: number;
    readonly end: number;
  }[];
}
/** The posts that stand behind names, also those that people of a list share: 甲、乙当选副理事长. */
export declare function laterPosts<P extends Range>(
  text: string,
  persons: readonly P[],
  titles: readonly Range[],
  known: Known,
): LaterPost<P>[];
//# sourceMappingURL=posts-after.d.ts.map
