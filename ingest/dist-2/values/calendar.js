import { isPartialDate, lastDay } from "@chengyu-atlas/model";

const two = (n) => String(n).padStart(2, "0");
/** The partial date of a year, a month or a day; undefined if there is none such (2月30日). */
export function dateFrom(year, month, day) {
  const date = `${year}${month === undefined ? "" : `-${two(month)}`}${day === undefined ? "" : `-${two(day)}`}`;
  return isPartialDate(date) ? date : undefined;
}
/** The day that is `days` after `day`. */
export function shift(day, days) {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
/** The month that is `months` after that of `date`. */
export function shiftMonth(date, months) {
  const [year, month] = date.split("-").map(Number);
  if (year === undefined || month === undefined) return undefined;
  const count = year * 12 + month - 1 + months;
  return dateFrom(Math.floor(count / 12), (count % 12) + 1);
}
/**
 * The date of a month or day that is given without its year: the latest one that is not after the issue, or, of what lies
 * ahead, the earliest that is not before it. An issue dated only by its year or month counts as a whole.
 */
export function nearestYear(anchor, ahead, month, day) {
  const year = Number(anchor.slice(0, 4));
  const here = dateFrom(year, month, day);
  if (ahead)
    return here !== undefined && lastDay(here) >= (anchor.length === 4 ? `${anchor}-01-01` : anchor)
      ? here
      : dateFrom(year + 1, month, day);
  const first = dateFrom(year, month, day === undefined ? undefined : day);
  return first !== undefined && first <= lastDay(anchor) ? first : dateFrom(year - 1, month, day);
}
//# sourceMappingURL=calendar.js.map
