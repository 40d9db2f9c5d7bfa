import { useMemo } from "react";
import { MOST_DATED, useDated } from "../../state/dated/use-dated.js";
import type { Facets } from "../../state/facets/use-facets.js";
import { type Filter, NO_FILTER } from "../../state/filter/types.js";
import { useOverview } from "../../state/search/questions.js";
import { type Axis, axisOf, yearsAxis } from "./quarters.js";

/**
 * The axis of the histogram: by quarter, or by year alone where there are too many relations to fetch, which of the two, and whether that is for their number;
 * and how many relations have no date at all. One that any document dates stands at that date.
 */
export function useAxis(
  filter: Filter,
  facets: Facets,
): { readonly axis: Axis | null; readonly byYear: boolean; readonly crowded: boolean; readonly undated: number } {
  const { data: overview } = useOverview();
  const all = overview?.all.byYear;
  const few = all !== undefined && all.reduce((sum, { count }) => sum + count, 0) <= MOST_DATED;
  const own = useDated(filter, { anyDay: true, on: few });
  const whole = useDated(NO_FILTER, { anyDay: true, on: few });
  const years = facets.phase === "shown" ? facets.counts.years.byYear : undefined;
  const exact = few && own.data !== null && whole.data !== null && own.failure === null && whole.failure === null;
  const axis = useMemo(() => {
    if (exact) return axisOf(own.data?.items ?? [], whole.data?.items ?? []);
    return years && all ? yearsAxis(years, all) : null;
  }, [exact, own.data, whole.data, years, all]);
  const counted = (years ?? []).reduce((sum, { count }) => sum + count, 0);
  const undated = facets.phase === "shown" ? facets.counts.years.undated : 0;
  return {
    axis,
    byYear: !exact,
    crowded: all !== undefined && !few,
    undated: exact ? Math.max(0, undated + counted - (own.data?.items.length ?? 0)) : undated,
  };
}
