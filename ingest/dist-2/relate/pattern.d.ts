/**
 * A pattern over a tape. Its source is a regular expression in which white space means nothing and
 * - `<from:IK>` is one mention of these kinds, `<from:IK+>` a list of them, `<from:IK->` a list whose parts are not joined by
 *   与 (which parts the two sides of a signing); of a chain (高新区金凤园区) the last name counts;
 * - `~` is any number of dates and adverbs, `..` a short run without names or commas, `D`, `M`, `T`, `E`… in `{}` a mark: `{M}`;
 * - `(?<verb>…)` is the word that the guards are asked about and that a title is cut from.
 */
export interface Pattern {
  readonly regex: RegExp;
  readonly slots: readonly Slot[];
  /** For each slot that is never left out the marks that it takes, as bits: a tape without any of them cannot match. */
  readonly needs: readonly number[];
}
interface Slot {
  readonly name: string;
}
/** Reads a pattern's source. */
export declare function pattern(source: string): Pattern;
/** Whether a tape has a mark for every slot that a pattern needs. */
export declare function mayMatch({ needs }: Pattern, marks: number): boolean;
/** All matches of a pattern's expression. */
export declare function matches({ regex }: Pattern, text: string): readonly RegExpExecArray[];
//# sourceMappingURL=pattern.d.ts.map
