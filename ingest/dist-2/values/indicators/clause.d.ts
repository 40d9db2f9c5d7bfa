import type { Spot } from "./spot.js";
/** Marks at which the stretch that may name a measure begins. */
export declare const MARK: RegExp;
/** The start of the stretch before an offset in which its measure may stand, no further back than `left`. */
export declare function clauseStart(text: string, at: number, left: number): number;
/** The start of a number's clause. */
export declare function clauseOf({ scene, quantity, floor }: Spot): number;
/** The words that name a measure before `end`, without what leads to them and from them to the number. */
export declare function wordsBefore(
  { scene }: Spot,
  from: number,
  end: number,
): {
  start: number;
  end: number;
  words: string;
};
/** The noun of the clause before a number's own: 销售业绩再创新高,同比增长80%. */
export declare function nounOfClauseBefore(spot: Spot): string;
/** A name without spaces and bold marks, and without a quotation mark that has no other. */
export declare function tidy(name: string): string;
//# sourceMappingURL=clause.d.ts.map
