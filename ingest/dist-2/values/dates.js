import { isPartialDate } from "@chengyu-atlas/model";
import { dateFrom, nearestYear, shift, shiftMonth } from "./calendar.js";
import { DATE } from "./date-pattern.js";
import { hanNumber, hanYear } from "./numerals.js";

const BEFORE_EDGE = /(?:截至|截止到?|截至到)(?:目前|到)?$/;
const SINCE_BEFORE = /[自从]$/;
const AHEAD = /(?:将于|将在|定于|拟于|预计|计划|力争)$/;
const DAYS = { 今天: 0, 今日: 0, 昨天: -1, 昨日: -1, 前天: -2, 明天: 1, 明日: 1 };
const YEARS = { 今: 0, 本: 0, 去: -1, 前: -2, 明: 1 };
const PLANS = { 十二五: 2011, 十三五: 2016, 十四五: 2021, 十五五: 2026 };
const numberOf = (run) => (run === undefined ? undefined : /^\d/.test(run) ? Number(run) : hanNumber(run));
const span = (first, last) => (first !== undefined && last !== undefined && first <= last ? { period: `${first}/${last}` } : {});
const point = (date) => ({ date, period: date });
/**
 * Everything in a text that looks like a date, for readers who go on from range to range: what was found beyond the end of one
 * is not searched for again, however many ranges without a date come before it.
 */
export class DateScan {
  text;
  #next = null;
  /** Nothing stands between here and the next one. */
  #searched = Number.POSITIVE_INFINITY;
  constructor(text) {
    this.text = text;
  }
  /** The first one at `start` or later. */
  from(start) {
    if (start < this.#searched || (this.#next !== null && this.#next.index < start)) {
      DATE.lastIndex = start;
      this.#next = DATE.exec(this.text);
      this.#searched = start;
    }
    return this.#next;
  }
}
/** Reads dates in the order of the text, since 当天 and 当年 point back. */
export class DateReader {
  #anchor;
  #today;
  #lastDay;
  #lastYear;
  constructor({ issued, today }) {
    this.#anchor = today ?? issued;
    this.#today = today ?? (issued?.length === 10 ? issued : undefined);
  }
  /** The dates in a range of a text; of the whole text if none is given. `scan` is shared by those who read it range by range. */
  read(text, { start, end } = { start: 0, end: text.length }, scan = new DateScan(text)) {
    const found = [];
    for (let match = scan.from(start); match && match.index < end; match = scan.from(match.index + match[0].length)) {
      found.push(this.#mention(text, match));
    }
    return found;
  }
  #mention(text, match) {
    const start = match.index;
    const last = start + match[0].length;
    const before = text.slice(Math.max(0, start - 6), start);
    const { date, period } = this.#meant(match.groups ?? {}, AHEAD.test(before));
    if (date?.length === 10) this.#lastDay = date;
    if (date !== undefined || period !== undefined) this.#lastYear = Number((date ?? period ?? "").slice(0, 4));
    const after = text.slice(last, last + 2);
    const since = after === "以来" || after.startsWith("起") || after === "至今" || (SINCE_BEFORE.test(before) && after.startsWith("来"));
    const edge = BEFORE_EDGE.test(before) ? "until" : since ? "since" : "at";
    const whole =
      edge === "until" && period !== undefined
        ? `/${period.split("/").at(-1)}`
        : edge === "since" && date !== undefined
          ? this.#since(match, date)
          : period;
    return { start, end: last, edge, ...(date !== undefined && { date }), ...(whole !== undefined && { period: whole }) };
  }
  /** 今年以来 is the year so far; what began before goes on. */
  #since({ groups }, date) {
    return groups?.["ofYearAlone"] === "今" ? date : `${date}/`;
  }
  #meant(groups, ahead) {
    const { fromYear, toYear, iso, relDay, relMonth, yearEnd, plan, planEnd, dayOnly } = groups;
    if (fromYear !== undefined) return span(fromYear, toYear);
    if (iso !== undefined) {
      const [y, m, d] = iso.split(/[-./]/).map(Number);
      return point(dateFrom(y, m, d));
    }
    if (relDay !== undefined) return point(this.#day(relDay));
    if (relMonth !== undefined) return point(this.#month(relMonth, numberOf(groups["monthDay"])));
    if (yearEnd !== undefined) return point(this.#anchor === undefined ? undefined : dateFrom(Number(this.#anchor.slice(0, 4)), 12));
    if (plan !== undefined) {
      const first = PLANS[plan];
      return planEnd === undefined ? span(`${first}`, `${first + 4}`) : point(`${first + 4}`);
    }
    if (dayOnly !== undefined) return point(this.#dayOfMonth(numberOf(dayOnly)));
    const year = this.#year(groups["year"] ?? groups["yearAlone"], groups["ofYear"] ?? groups["ofYearAlone"]);
    if (groups["yearAlone"] !== undefined || groups["ofYearAlone"] !== undefined) {
      return point(year === undefined ? undefined : groups["end"] === undefined ? dateFrom(year) : dateFrom(year, 12));
    }
    const given = groups["year"] !== undefined || groups["ofYear"] !== undefined;
    return this.#within(groups, (month, day) => {
      if (given) return year === undefined ? undefined : dateFrom(year, month, day);
      return this.#anchor === undefined ? undefined : nearestYear(this.#anchor, ahead, month, day);
    });
  }
  #within(groups, dated) {
    const n = (name) => numberOf(groups[name]);
    const month = n("month");
    if (month !== undefined) {
      const first = dated(month, n("day"));
      const until = n("lastDay");
      if (until === undefined || first === undefined) return point(first);
      const last = dateFrom(Number(first.slice(0, 4)), n("lastMonth") ?? month, until);
      return { date: first, period: span(first, last).period ?? first };
    }
    const only = n("monthOnly");
    if (only !== undefined) return point(dated(only));
    const [from, to] = this.#months(groups);
    const last = dated(to);
    return last === undefined ? {} : span(dateFrom(Number(last.slice(0, 4)), from), last);
  }
  #months(groups) {
    const n = (name) => numberOf(groups[name]);
    const quarter = n("quarter");
    const quarters = n("firstQuarters");
    if (quarter !== undefined) return [quarter * 3 - 2, quarter * 3];
    if (quarters !== undefined) return [1, quarters * 3];
    if (groups["half"] !== undefined) return groups["half"] === "上" ? [1, 6] : [7, 12];
    return [n("fromMonth") ?? 1, n("toMonth") ?? n("firstMonths") ?? 12];
  }
  #year(digits, word) {
    if (digits !== undefined) return /^\d/.test(digits) ? Number(digits) : hanYear(digits);
    if (word === "当" || word === "同") return this.#lastYear;
    return word === undefined || this.#anchor === undefined ? undefined : Number(this.#anchor.slice(0, 4)) + YEARS[word];
  }
  #day(word) {
    const days = DAYS[word];
    if (days !== undefined) return this.#today === undefined ? undefined : shift(this.#today, days);
    if (this.#lastDay === undefined) return undefined;
    return word === "次日" || word === "翌日" ? shift(this.#lastDay, 1) : this.#lastDay;
  }
  #month(word, day) {
    if (this.#anchor === undefined || this.#anchor.length < 7) return undefined;
    const month =
      word === "当月" ? this.#lastDay?.slice(0, 7) : shiftMonth(this.#anchor, word === "本月" ? 0 : word.startsWith("上") ? -1 : 1);
    if (month === undefined || day === undefined) return month;
    const date = `${month}-${String(day).padStart(2, "0")}`;
    return isPartialDate(date) ? date : undefined;
  }
  /** 15日 alone is the last such day up to the issue. */
  #dayOfMonth(day) {
    const today = this.#today;
    if (today === undefined) return undefined;
    const here = dateFrom(Number(today.slice(0, 4)), Number(today.slice(5, 7)), day);
    if (here !== undefined && here <= today) return here;
    const [year, month] = (shiftMonth(today, -1) ?? "").split("-").map(Number);
    return year === undefined || month === undefined ? undefined : dateFrom(year, month, day);
  }
}
//# sourceMappingURL=dates.js.map
