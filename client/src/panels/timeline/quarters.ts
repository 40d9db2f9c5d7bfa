import { firstDay, lastDay, type PartialDate, type Status } from "@chengyu-atlas/model";

/** Quarters are numbered through: four for each year. */
export type Quarter = number;

export const quarterOf = (day: PartialDate): Quarter => Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
export const yearOfQuarter = (quarter: Quarter): number => Math.floor(quarter / 4);
/** 1 to 4. */
export const inYear = (quarter: Quarter): number => (quarter % 4) + 1;

/** One bar: a quarter, or a whole year for what is known no more exactly. */
export interface Bar {
  readonly start: Quarter;
  readonly span: 1 | 4;
  readonly count: number;
  readonly planned: number;
  /** How many there are in the whole set, whatever the filter. */
  readonly whole: number;
}

/** Bars along an axis of quarters; the axis begins and ends with a year. */
export interface Axis {
  readonly first: Quarter;
  /** The quarter after the last. */
  readonly end: Quarter;
  readonly bars: readonly Bar[];
  /** How many lie before the axis begins. */
  readonly before: number;
}

interface Dated {
  readonly validFrom: PartialDate | null;
  readonly status: Status;
}

interface YearCount {
  readonly year: number;
  readonly count: number;
  readonly planned: number;
}

const MOST_YEARS = 12;

/** Counts by quarter; what tells a year alone is counted for its year, and never spread over its quarters. */
export function axisOf(relations: readonly Dated[], whole: readonly Dated[]): Axis {
  const counted = (set: readonly Dated[]) => {
    const found = new Map<string, { start: Quarter; span: 1 | 4; count: number; planned: number }>();
    for (const { validFrom, status } of set) {
      if (validFrom === null) continue;
      const span = validFrom.length === 4 ? 4 : 1;
      const start = quarterOf(firstDay(validFrom));
      const bar = found.get(`${start}/${span}`) ?? { start, span, count: 0, planned: 0 };
      bar.count += 1;
      if (status === "planned") bar.planned += 1;
      found.set(`${start}/${span}`, bar);
    }
    return found;
  };
  return axisFrom([...counted(relations).values()], [...counted(whole).values()]);
}

/** The same by years alone, where there are too many relations to tell their quarters. */
export function yearsAxis(years: readonly YearCount[], whole: readonly YearCount[]): Axis {
  const bars = (set: readonly YearCount[]) =>
    set.map(({ year, count, planned }) => ({ start: year * 4, span: 4 as const, count, planned }));
  return axisFrom(bars(years), bars(whole));
}

type Counted = Omit<Bar, "whole">;

function axisFrom(own: readonly Counted[], whole: readonly Counted[]): Axis {
  const starts = whole.map(({ start }) => yearOfQuarter(start));
  if (starts.length === 0) return { first: 0, end: 0, bars: [], before: 0 };
  const last = Math.max(...starts);
  const first = Math.max(Math.min(...starts), last - MOST_YEARS + 1);
  const bars = whole
    .filter(({ start }) => yearOfQuarter(start) >= first)
    .map(({ start, span, count }) => {
      const mine = own.find((bar) => bar.start === start && bar.span === span);
      return { start, span, count: mine?.count ?? 0, planned: mine?.planned ?? 0, whole: count };
    })
    // whole years are drawn first, quarters over them
    .sort((a, b) => b.span - a.span || a.start - b.start);
  const before = own.filter(({ start }) => yearOfQuarter(start) < first).reduce((sum, { count }) => sum + count, 0);
  return { first: first * 4, end: (last + 1) * 4, bars, before };
}

/** The range of quarters that dates leave on: the first, and the one after the last. */
export function rangeOf({ first, end }: Axis, from: PartialDate | null, to: PartialDate | null): readonly [Quarter, Quarter] {
  const low = from === null ? first : Math.min(end, Math.max(first, quarterOf(firstDay(from))));
  const high = to === null ? end : Math.min(end, Math.max(low, quarterOf(lastDay(to)) + 1));
  return [low, high];
}

const month = (quarter: Quarter, at: number) => String((quarter % 4) * 3 + at).padStart(2, "0");

/** The dates that a range of quarters means, as short as they can be said: open where it reaches the end of the axis. */
export function datesOf(
  { first, end }: Axis,
  [low, high]: readonly [Quarter, Quarter],
): { readonly from: PartialDate | null; readonly to: PartialDate | null } {
  const last = high - 1;
  return {
    from: low <= first ? null : low % 4 === 0 ? String(yearOfQuarter(low)) : `${yearOfQuarter(low)}-${month(low, 1)}`,
    to: high >= end ? null : last % 4 === 3 ? String(yearOfQuarter(last)) : `${yearOfQuarter(last)}-${month(last, 3)}`,
  };
}
