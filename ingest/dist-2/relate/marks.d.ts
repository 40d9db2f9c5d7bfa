/**
 * What stands on a tape for a mention: one private code unit for each kind, so that a pattern sees a whole name as a
 * letter. `R` is a region that is spoken of without being an entity (我市, 两地), `T` a title in 《》 that is none, `D` a date,
 * `M` a sum of money.
 */
export declare const MARKS: {
  readonly I: "";
  readonly P: "";
  readonly K: "";
  readonly L: "";
  readonly J: "";
  readonly Y: "";
  readonly E: "";
  readonly G: "";
  readonly R: "";
  readonly T: "";
  readonly D: "";
  readonly M: "";
};
export type Letter = keyof typeof MARKS;
/** All marks, as the inside of a character class. */
export declare const ANY_MARK = "\uE001-\uE00C";
/** The letter of each kind. */
export declare const LETTER_OF: {
  readonly Institution: "I";
  readonly Person: "P";
  readonly Park: "K";
  readonly Lab: "L";
  readonly Project: "J";
  readonly Policy: "Y";
  readonly Event: "E";
  readonly Place: "G";
};
/** A set of marks as bits, to see at once what a tape lacks. */
export declare function bitsOf(marks: Iterable<string>): number;
/** Whether a code unit of a text could be taken for a mark. */
export declare function isMark(unit: string): boolean;
//# sourceMappingURL=marks.d.ts.map
