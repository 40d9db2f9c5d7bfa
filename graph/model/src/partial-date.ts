/**
 * A date as exactly as a source gives it: `2020`, `2020-10` or `2020-10-30`.
 * A partial date stands for the span from its first to its last day; nothing invents the missing part.
 */
export type PartialDate = string;

/** A full ISO day, `2020-10-30`. Days compare as strings. */
export type Day = string;

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether `value` is a date that exists, in one of the three precisions, between the years 1000 and 9999. */
export function isPartialDate(value: unknown): value is PartialDate {
  if (typeof value !== "string") return false;
  const match = FORM.exec(value);
  if (!match) return false;
  const [, y, m, d] = match;
  const year = Number(y);
  if (year < 1000) return false;
  if (m === undefined) return true;
  const month = Number(m);
  if (month < 1 || month > 12) return false;
  if (d === undefined) return true;
  const day = Number(d);
  return day >= 1 && day <= lastDayOf(year, month);
}

/** First day that `date` may mean. */
export function firstDay(date: PartialDate): Day {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/** Last day that `date` may mean. */
export function lastDay(date: PartialDate): Day {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year, month] = date.split("-").map(Number) as [number, number];
  return `${date}-${String(lastDayOf(year, month)).padStart(2, "0")}`;
}

/** Whether two dates can mean the same day: 2020 and 2020-10 agree, 2020-10 and 2020-11 do not. */
export function datesAgree(a: PartialDate, b: PartialDate): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** Orders by first day, the vaguer date first where both begin alike. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const x = firstDay(a);
  const y = firstDay(b);
  if (x !== y) return x < y ? -1 : 1;
  return a.length - b.length;
}

/** Year of `date`, as a number. */
export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}
