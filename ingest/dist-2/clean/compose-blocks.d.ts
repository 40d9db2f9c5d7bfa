import type { MappedText, Range } from "../reading/mapped-text.js";
import type { Block, BlockRole } from "../reading/types.js";
/** A block before its text is written out. */
export interface Draft {
  readonly role: BlockRole;
  /** Parts of the folded text, in order. */
  readonly parts: readonly Range[];
  readonly spaced: readonly boolean[];
  readonly text: string;
  readonly blanks: number;
  readonly heading: number;
  /** Whether it goes on on the line of the block before it. */
  readonly opens: boolean;
}
/** Writes the blocks out one after the other, white space between Chinese characters left out; blocks said before are repeats. */
export declare function compose(
  folded: MappedText,
  drafts: readonly (Draft & {
    readonly article: number;
  })[],
): MappedText & {
  readonly blocks: Block[];
};
//# sourceMappingURL=compose-blocks.d.ts.map
