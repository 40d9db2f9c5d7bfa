import type { Range } from "../reading/mapped-text.js";
/** A line that is not blank, as a range of the folded text without the white space and marks around it. */
export interface Line extends Range {
  readonly text: string;
  /** Blank lines before it. */
  readonly blanks: number;
  /** Set in by two spaces or more, as first lines of paragraphs are. */
  readonly indented: boolean;
  /** Whether it opens a piece of its own: an item of a list, an article or a numbered point of an official paper. */
  readonly begins: boolean;
  /** Level of a heading mark (`## …`); 0 without one. */
  readonly heading: number;
}
/** The lines of a folded text that are not blank. */
export declare function splitLines(text: string): Line[];
//# sourceMappingURL=lines.d.ts.map
