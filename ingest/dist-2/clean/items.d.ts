import type { Range } from "../reading/mapped-text.js";
import type { BlockRole } from "../reading/types.js";
import type { Line } from "./lines.js";
/** A line or several that belong together: a paragraph, a headline, or a line that is set aside. */
export interface Item {
  /** Undefined for text, which is a headline or a paragraph. */
  readonly role: BlockRole | undefined;
  /** Parts of the folded text, in order. */
  readonly parts: Range[];
  /** Before which parts a space is kept: the lines of a headline are apart. */
  readonly spaced: boolean[];
  text: string;
  readonly blanks: number;
  readonly heading: number;
  readonly begins: boolean;
  /** Whether its last line fills the column. */
  full: boolean;
}
/** Puts the lines of a document together to paragraphs and headlines. */
export declare function joinLines(lines: readonly Line[]): Item[];
//# sourceMappingURL=items.d.ts.map
