import type { Range } from "../../reading/mapped-text.js";
/** Whether a noun ends in a word for real things. */
export declare function isThing(noun: string): boolean;
/** Whether a noun ends, or its first word is, something that is only spoken of as if it were counted. */
export declare function isAbstract(noun: string): boolean;
/** The stretches that names and dates take, as a test whether one begins or ends at an offset. */
export interface Skips {
  readonly startingAt: (offset: number) => number | undefined;
}
/**
 * The noun that begins at `start`: to the next mark or verb, and no further than its last word for real things if it has
 * one. Empty if no noun begins here.
 */
export declare function nounFrom(text: string, start: number, end: number, skips: Skips): Range;
/** Takes away what stands at the end of a measure's clause before the number: 达到, 共有, (营收). */
export declare function endOfMeasure(text: string, from: number, end: number): number;
/** Whether a word that leads to a measure stands at an offset. */
export declare function leadsIn(text: string, at: number): boolean;
/** Takes away what leads to a measure: names, dates, adverbs and verbs, then all before a word that cuts. */
export declare function startOfMeasure(text: string, start: number, end: number, skips: Skips, cuts?: readonly string[]): number;
//# sourceMappingURL=noun.d.ts.map
