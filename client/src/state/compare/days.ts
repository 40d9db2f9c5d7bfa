import { type Day, isPartialDate, lastDay, type PartialDate } from "@chengyu-atlas/model";

/** Two days of the network, held beside each other; the earlier first. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

const isDay = (text: string | undefined): text is Day => text !== undefined && text.length === 10 && isPartialDate(text);

/** In an address: `2019-12-31..2020-12-31`. */
export function readDays(text: string): Days | null {
  const [from, to, ...rest] = text.split("..");
  return isDay(from) && isDay(to) && rest.length === 0 ? inOrder({ from, to }) : null;
}

export function writeDays({ from, to }: Days): string {
  return `${from}..${to}`;
}

export function inOrder({ from, to }: Days): Days {
  return from <= to ? { from, to } : { from: to, to: from };
}

/** The same day some years before; the last day of February stays the last. */
export function yearsBefore(day: Day, years: number): Day {
  const candidate = `${String(Number(day.slice(0, 4)) - years).padStart(4, "0")}${day.slice(4)}`;
  const exists: boolean = isPartialDate(candidate);
  return exists ? candidate : `${candidate.slice(0, 8)}28`;
}

export const YEARS_BEFORE = [1, 5] as const;

/** The last day that the newest document may speak of, but none that is still to come. */
export function latestDay(published: PartialDate | null, today: Day): Day {
  if (published === null) return today;
  const last = lastDay(published);
  return last < today ? last : today;
}

export function todayOf(now: Date): Day {
  return now.toISOString().slice(0, 10);
}
