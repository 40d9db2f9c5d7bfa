export const newTally = () => ({ right: 0, wrong: 0, missed: 0 });
/** Tallies by name; asking for one makes it. */
export class Tallies {
  byName = new Map();
  of(name) {
    const known = this.byName.get(name);
    if (known) return known;
    const fresh = newTally();
    this.byName.set(name, fresh);
    return fresh;
  }
  get sum() {
    const total = newTally();
    for (const { right, wrong, missed } of this.byName.values()) {
      total.right += right;
      total.wrong += wrong;
      total.missed += missed;
    }
    return total;
  }
}
/** Precision, recall and F1 between 0 and 1; `undefined` where there is nothing to divide by. */
export function ratiosOf({ right, wrong, missed }) {
  const ratio = (of) => (of === 0 ? undefined : right / of);
  const both = 2 * right + wrong + missed;
  return { precision: ratio(right + wrong), recall: ratio(right + missed), f1: both === 0 ? undefined : (2 * right) / both };
}
//# sourceMappingURL=tally.js.map
