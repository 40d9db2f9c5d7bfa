export interface YearCount {
  readonly year: number;
  readonly count: number;
  readonly planned: number;
}

/** One bar: a year, or everything up to it where `earlier`. */
export interface Bin extends YearCount {
  readonly earlier: boolean;
  /** How many there are in the whole set, whatever the filter. */
  readonly whole: number;
}

const MOST = 12;

/** A bar for every year without gaps; what lies further back than a dozen years is gathered in the first bar. */
export function binsOf(years: readonly YearCount[], whole: readonly YearCount[] = years): readonly Bin[] {
  const last = whole.at(-1)?.year;
  const first = whole[0]?.year;
  if (first === undefined || last === undefined) return [];
  const start = Math.max(first, last - MOST + 1);
  const bins: Bin[] = [];
  for (let year = start; year <= last; year += 1) {
    const inside = (each: YearCount) => (year === start ? each.year <= year : each.year === year);
    const sum = (set: readonly YearCount[], of: "count" | "planned") => set.filter(inside).reduce((total, each) => total + each[of], 0);
    bins.push({
      year,
      count: sum(years, "count"),
      planned: sum(years, "planned"),
      whole: sum(whole, "count"),
      earlier: year === start && first < start,
    });
  }
  return bins;
}

/** The range of bars that dates leave on, as positions between bars: 0 is before the first. */
export function rangeOf(bins: readonly Bin[], from: string | null, to: string | null): readonly [number, number] {
  const start = from === null ? 0 : bins.findIndex(({ year }) => year >= Number(from.slice(0, 4)));
  const end = to === null ? bins.length : bins.findLastIndex(({ year }) => year <= Number(to.slice(0, 4))) + 1;
  const low = start < 0 ? bins.length : start;
  return [low, Math.max(low, end)];
}

/** The dates that a range of bars means: open where it reaches the end. */
export function datesOf(
  bins: readonly Bin[],
  [low, high]: readonly [number, number],
): { readonly from: string | null; readonly to: string | null } {
  const first = bins[low];
  const last = bins[high - 1];
  return {
    from: low > 0 && first ? String(first.year) : null,
    to: high < bins.length && last ? String(last.year) : null,
  };
}
