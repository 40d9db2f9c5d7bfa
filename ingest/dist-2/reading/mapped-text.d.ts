/**
 * A text made from another one, with the way back: `origins[i]` is the offset in the original of the code unit that code
 * unit `i` was made from. Origins never fall; where one unit became several (㎡ → m2), all of these have its offset.
 */
export interface MappedText {
  readonly text: string;
  readonly origins: Uint32Array;
}
/** A range of code units, the end not included. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
/** The text itself as a mapping onto itself. */
export declare function identity(text: string): MappedText;
/**
 * The range of the original that a range of the text was made from: from its first unit to its last, so that a line break
 * after it is left out. Throws RangeError for an empty range and for one beyond the text.
 */
export declare function originOf({ text, origins }: MappedText, { start, end }: Range): Range;
//# sourceMappingURL=mapped-text.d.ts.map
