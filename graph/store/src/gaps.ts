import { AtlasError, type Day, isPartialDate, type Kind, type Region } from "@chengyu-atlas/model";
import type { NodeFilter, StoredNode } from "./graph-store.js";
import { checkLimit, LIMITS } from "./limits.js";

/**
 * What is missing:
 * - `withoutCrossing`: institutions, parks and labs of one side that have no accepted relation across;
 * - `parksWithoutEnterprise`: parks in which a lab is located and no company;
 * - `onlyPlanned`: nodes all of whose accepted relations are planned, each dated, and the last of them more than some years ago.
 */
export type Gap = "withoutCrossing" | "parksWithoutEnterprise" | "onlyPlanned";

export interface GapsQuery {
  readonly gap: Gap;
  readonly nodes?: NodeFilter;
  /** For `onlyPlanned`: more than so many years, 0 to 50, before this day. */
  readonly asOf: Day;
  readonly years: number;
  /** Most nodes in the answer, 1 to 200. */
  readonly limit: number;
}

/** The best connected of them, by degree then id, and how many there are. */
export interface Gaps {
  readonly total: number;
  readonly nodes: readonly StoredNode[];
}

/** Kinds and regions of which nodes may be without a crossing relation. */
export const CROSSING_KINDS: readonly Kind[] = ["Institution", "Park", "Lab"];
export const ONE_SIDE: readonly Region[] = ["sichuan", "chongqing"];

/** What is planned for a date before this one, as exactly as that is known, was planned too long ago. */
export function plannedBefore({ asOf, years, limit }: GapsQuery): Day {
  if (!(isPartialDate(asOf) && asOf.length === 10)) {
    throw new AtlasError("INVALID_INPUT", `"asOf" is "${asOf}"; it takes a day that exists, e.g. 2020-10-30.`);
  }
  checkLimit("years", years, LIMITS.years);
  checkLimit("first", limit, LIMITS.gaps);
  return `${String(Number(asOf.slice(0, 4)) - years).padStart(4, "0")}${asOf.slice(4)}`;
}

/** Whether all of the days that a partial date may mean are before a day. */
export const isBefore = (date: string, day: Day): boolean => date < day.slice(0, date.length);
