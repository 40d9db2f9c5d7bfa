import { findQuantities } from "./quantities.js";
/** The sums of money in a stretch of clean text; a range of sums gives two. */
export function findAmounts(text, range) {
  return findQuantities(text, range)
    .filter(({ kind }) => kind === "money")
    .map(({ start, end, value, unit, bound }) => ({ start, end, amount: { value, unit, bound } }));
}
//# sourceMappingURL=amounts.js.map
