/** Counts of what was found rightly, found wrongly and not found. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}
export declare const newTally: () => Tally;
/** Tallies by name; asking for one makes it. */
export declare class Tallies {
  readonly byName: Map<string, Tally>;
  of(name: string): Tally;
  get sum(): Tally;
}
/** Precision, recall and F1 between 0 and 1; `undefined` where there is nothing to divide by. */
export declare function ratiosOf({ right, wrong, missed }: Tally): {
  precision: number | undefined;
  recall: number | undefined;
  f1: number | undefined;
};
//# sourceMappingURL=tally.d.ts.map
