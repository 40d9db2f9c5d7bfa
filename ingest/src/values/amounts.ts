import type { Amount } from "@chengyu-atlas/model";
import type { Range } from "../reading/mapped-text.js";
import { findQuantities } from "./quantities.js";

/** A sum of money and where it stands. */
export interface FoundAmount extends Range {
  readonly amount: Amount;
}

/** The sums of money in a stretch of clean text; a range of sums gives two. */
export function findAmounts(text: string, range?: Range): readonly FoundAmount[] {
  return findQuantities(text, range)
    .filter(({ kind }) => kind === "money")
    .map(({ start, end, value, unit, bound }) => ({ start, end, amount: { value, unit, bound } }));
}
