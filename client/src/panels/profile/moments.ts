import type { ProfileEdge } from "../../state/profile/use-profile.js";

/** Something dated in the life of a node: a relation that began, or one that ended. */
export interface Moment {
  readonly key: string;
  readonly date: string;
  readonly ended: boolean;
  readonly edge: ProfileEdge;
}

export interface Year {
  readonly year: string;
  readonly moments: readonly Moment[];
}

/** What happened when, year by year, newest first; within a year what is known to the day before what is known to the year. */
export function yearsOf(edges: readonly ProfileEdge[]): readonly Year[] {
  const moments = edges.flatMap((edge): readonly Moment[] => [
    ...(edge.validFrom ? [{ key: `${edge.id}<`, date: edge.validFrom, ended: false, edge }] : []),
    ...(edge.validTo ? [{ key: `${edge.id}>`, date: edge.validTo, ended: true, edge }] : []),
  ]);
  const years = new Map<string, Moment[]>();
  for (const moment of moments) {
    const year = moment.date.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), moment]);
  }
  return [...years]
    .sort(([a], [b]) => b.localeCompare(a))
    .map(([year, each]) => ({ year, moments: each.sort((a, b) => b.date.localeCompare(a.date) || (a.key < b.key ? -1 : 1)) }));
}

/** The newest so many moments, still by year. */
export function newest(years: readonly Year[], most: number): readonly Year[] {
  let left = most;
  return years.flatMap(({ year, moments }) => {
    const shown = moments.slice(0, Math.max(0, left));
    left -= shown.length;
    return shown.length > 0 ? [{ year, moments: shown }] : [];
  });
}
