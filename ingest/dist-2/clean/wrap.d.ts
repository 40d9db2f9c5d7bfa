import type { Line } from "./lines.js";
/** How a text was wrapped: the width of its column, and how many blank lines stand between the lines of a paragraph. */
export interface Wrapping {
  readonly width: number;
  readonly gap: number;
  readonly measure: (text: string) => number;
}
/**
 * How a text was wrapped, or undefined for one whose lines are its paragraphs: of the lines that break off and go on in the
 * next one, most are equally long.
 */
export declare function wrapping(lines: readonly Line[]): Wrapping | undefined;
/** Whether a line fills the column, so that it may end in the middle of a word. */
export declare function isFull(line: Line, wrapped: Wrapping | undefined): boolean;
//# sourceMappingURL=wrap.d.ts.map
