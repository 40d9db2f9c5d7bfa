/**
 * What stands on a tape for a mention: one private code unit for each kind, so that a pattern sees a whole name as a
 * letter. `R` is a region that is spoken of without being an entity (我市, 两地), `T` a title in 《》 that is none, `D` a date,
 * `M` a sum of money.
 */
export const MARKS = {
  I: "\uE001",
  P: "\uE002",
  K: "\uE003",
  L: "\uE004",
  J: "\uE005",
  Y: "\uE006",
  E: "\uE007",
  G: "\uE008",
  R: "\uE009",
  T: "\uE00A",
  D: "\uE00B",
  M: "\uE00C",
};
/** All marks, as the inside of a character class. */
export const ANY_MARK = "\uE001-\uE00C";
/** The letter of each kind. */
export const LETTER_OF = {
  Institution: "I",
  Person: "P",
  Park: "K",
  Lab: "L",
  Project: "J",
  Policy: "Y",
  Event: "E",
  Place: "G",
};
/** A set of marks as bits, to see at once what a tape lacks. */
export function bitsOf(marks) {
  let bits = 0;
  for (const mark of marks) if (isMark(mark)) bits |= 1 << (mark.charCodeAt(0) - 0xe001);
  return bits;
}
/** Whether a code unit of a text could be taken for a mark. */
export function isMark(unit) {
  return unit >= "\uE001" && unit <= "\uE00C";
}
//# sourceMappingURL=marks.js.map
