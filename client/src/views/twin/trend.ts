export interface TrendYear {
  readonly year: number;
  /** Relations with both ends on the two sides. */
  readonly inside: number;
  readonly crossing: number;
  /** Whether it gathers all that is earlier, too. */
  readonly earlier: boolean;
}

const MOST_YEARS = 12;

/** A bar for each year without gaps; what is further back than a dozen years is gathered in the first. */
export function trendOf(years: readonly Omit<TrendYear, "earlier">[]): readonly TrendYear[] {
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  if (first === undefined || last === undefined) return [];
  const start = Math.max(first, last - MOST_YEARS + 1);
  return Array.from({ length: last - start + 1 }, (_, i) => {
    const year = start + i;
    const own = years.filter((each) => (i === 0 ? each.year <= year : each.year === year));
    const sum = (of: "inside" | "crossing") => own.reduce((total, each) => total + each[of], 0);
    return { year, inside: sum("inside"), crossing: sum("crossing"), earlier: i === 0 && first < start };
  });
}
