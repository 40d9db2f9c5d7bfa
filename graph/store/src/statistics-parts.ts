import type { Statistics } from "./graph-store.js";

/** Counts that one look gives together; each costs an engine something else. */
export type StatisticsPart = "kinds" | "places" | "relations" | "sources";

/** The part that each count belongs to. */
export const PART_OF: Readonly<Record<keyof Statistics, StatisticsPart>> = {
  nodes: "kinds",
  byKind: "kinds",
  byRegion: "places",
  byCity: "places",
  relations: "relations",
  byRelation: "relations",
  byStatus: "relations",
  byYear: "relations",
  undated: "relations",
  crossing: "relations",
  inside: "relations",
  documents: "sources",
  observations: "sources",
};

/** Statistics of the parts that are asked for, and 0 or an empty list elsewhere. */
export function ofParts(counted: Statistics, parts: readonly StatisticsPart[] | undefined): Statistics {
  if (parts === undefined) return counted;
  const kept = Object.entries(counted).map(([field, count]) => {
    if (parts.includes(PART_OF[field as keyof Statistics])) return [field, count];
    return [field, Array.isArray(count) ? [] : 0];
  });
  return Object.fromEntries(kept);
}

/** Whether a part is asked for. */
export const wants = (parts: readonly StatisticsPart[] | undefined, part: StatisticsPart): boolean => parts?.includes(part) !== false;
