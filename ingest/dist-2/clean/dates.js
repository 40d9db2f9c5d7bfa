import { isPartialDate } from "@chengyu-atlas/model";

const DIGITS = "〇一二三四五六七八九";
/** Arabic digits for a number written out in Chinese: 二〇二一, 十一, 二十三. */
function arabic(text) {
  if (/^\d+$/u.test(text)) return Number(text);
  if (!text.includes("十")) return Number([...text].map((c) => DIGITS.indexOf(c)).join(""));
  const [tens = "", ones = ""] = text.split("十");
  return (tens === "" ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === "" ? 0 : DIGITS.indexOf(ones));
}
const DATE =
  /(\d{4}|[〇一二三四五六七八九]{4})\s?[-年./](?:\s?(\d{1,2}|[一二三四五六七八九十]{1,3})(?!\d)(?:\s?[-月./]\s?(\d{1,2}|[一二三四五六七八九十]{1,3})(?!\d))?)?/u;
/** The first date of a line, as exactly as it stands. */
export function dateIn(text) {
  const found = DATE.exec(text) ?? /^(\d{4})(?!\d)/u.exec(text);
  if (found === null) return undefined;
  const [year, month, day] = found
    .slice(1)
    .filter((part) => part !== undefined)
    .map(arabic);
  const pad = (n) => String(n).padStart(2, "0");
  const date = [String(year), ...(month === undefined ? [] : [pad(month)]), ...(day === undefined ? [] : [pad(day)])].join("-");
  return isPartialDate(date) ? date : undefined;
}
/** The date of a line if it is a full day. */
export function dayIn(text) {
  const date = dateIn(text);
  return date?.length === 10 ? date : undefined;
}
//# sourceMappingURL=dates.js.map
