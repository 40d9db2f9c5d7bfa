import { compareText } from "@chengyu-atlas/model";
import type { ProfileObservation } from "../../state/profile/use-profile.js";

export interface Measure {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  /** By period, those without one last. */
  readonly values: readonly ProfileObservation[];
  /** Whether the values can be compared along time: at least two periods. */
  readonly series: boolean;
  readonly greatest: number;
}

/** Numbers of one measure in one unit belong together; those that can be followed through time come first. */
export function measuresOf(observations: readonly ProfileObservation[]): readonly Measure[] {
  const groups = new Map<string, ProfileObservation[]>();
  for (const each of observations) {
    const key = `${each.measure}\n${each.unit}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups]
    .map(([key, values]): Measure => {
      const sorted = [...values].sort((a, b) => compareText(ends(a.period), ends(b.period)) || a.value - b.value);
      const periods = new Set(values.flatMap(({ period }) => period ?? []));
      return {
        key,
        name: sorted[0]?.measure ?? "",
        unit: sorted[0]?.unit ?? "",
        values: sorted,
        series: periods.size > 1,
        greatest: Math.max(...values.map(({ value }) => Math.abs(value))),
      };
    })
    .sort((a, b) => Number(b.series) - Number(a.series));
}

/** Where a period ends, as text that sorts: one that only begins ends never, none at all stands behind all. */
function ends(period: string | null): string {
  if (period === null) return "~~";
  return period.split("/").pop() || "~";
}
