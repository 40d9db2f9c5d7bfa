import { AtlasError, isPartialDate } from "@chengyu-atlas/model";
import { checkAmount } from "./amount-filter.js";
import type { DocumentQuery, EdgeFilter, NodeFilter, ObservationQuery } from "./graph-store.js";

/** How deep filters may be nested, and how many there may be in all. */
export const NESTING = { depth: 5, filters: 50 } as const;

/** The filters within a filter. */
function parts(filter: NodeFilter & EdgeFilter): readonly (NodeFilter & EdgeFilter)[] {
  const { and = [], or = [], not, source, target, anyEnd, bothEnds } = filter;
  return [...and, ...or, not, source, target, anyEnd, bothEnds].filter((part) => part !== undefined) as (NodeFilter & EdgeFilter)[];
}

/** Refuses filters that are nested too deeply, or are too many. */
export function checkNesting(filter: NodeFilter | EdgeFilter): void {
  let level: readonly (NodeFilter & EdgeFilter)[] = [filter as NodeFilter & EdgeFilter];
  let count = 0;
  for (let depth = 0; level.length > 0; depth++) {
    count += level.length;
    if (depth > NESTING.depth) {
      throw new AtlasError(
        "INVALID_INPUT",
        `The filter nests "and", "or", "not" and filters of ends more than ${NESTING.depth} deep; that is the limit.`,
      );
    }
    if (count > NESTING.filters + 1) {
      throw new AtlasError("INVALID_INPUT", `The filter holds more than ${NESTING.filters} filters; that is the limit.`);
    }
    level = level.flatMap(parts);
  }
}

/** Refuses dates that are none, by name. */
export function checkDates(dates: Readonly<Record<string, string | undefined>>): void {
  for (const [name, date] of Object.entries(dates)) {
    if (date !== undefined && !isPartialDate(date)) {
      throw new AtlasError("INVALID_INPUT", `"${name}" is "${date}"; it takes a date that exists, e.g. 2020, 2020-10 or 2020-10-30.`);
    }
  }
}

export function checkDocuments({ publishedFrom, publishedTo }: DocumentQuery): void {
  checkDates({ publishedFrom, publishedTo });
}

export function checkObservations({ periodFrom, periodTo, value, subject }: ObservationQuery): void {
  checkDates({ periodFrom, periodTo });
  if (value !== undefined) checkAmount("value", value);
  if (subject !== undefined) checkNesting(subject);
}

/** Whether a filter asks nothing. */
export const isEverything = (filter: object): boolean => Object.values(filter).every((condition) => condition === undefined);
