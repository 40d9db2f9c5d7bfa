import type { HelixCounts, Statistics, TripleHelix } from "@chengyu-atlas/store";

/** External less internal over both: −1 where all stays inside, 1 where all crosses; `null` where there is nothing. */
export function eiIndex({ crossing, inside }: Pick<Statistics, "crossing" | "inside">): number | null {
  return inside === 0 ? null : (2 * crossing - inside) / inside;
}

/** The share of crossing relations among those on the two sides. */
export function crossingShare({ crossing, inside }: Pick<Statistics, "crossing" | "inside">): number | null {
  return inside === 0 ? null : crossing / inside;
}

function shown<C extends HelixCounts>({ built, ...counts }: C) {
  const of = (spheres: number) => built.filter((row) => row.spheres.length === spheres).reduce((sum, { count }) => sum + count, 0);
  const [none, one, two, three] = [of(0), of(1), of(2), of(3)];
  return { ...counts, built: { total: none + one + two + three, none, one, two, three, mix: built } };
}

export const helixView = ({ byYear, ...all }: TripleHelix) => ({ ...shown(all), byYear: byYear.map(shown) });
