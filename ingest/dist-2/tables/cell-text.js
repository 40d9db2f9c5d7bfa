/** The text of a cell as a reader of the sheet would copy it: dates in ISO form, a formula by its stored value. */
export function cellText(cell) {
  return textOf(cell.value, cell.numFmt ?? "");
}
function textOf(value, format) {
  if (value === null || value === undefined) return { text: "" };
  if (typeof value === "string") return { text: value };
  if (typeof value === "number") return { text: numberText(value, format) };
  if (typeof value === "boolean") return { text: value ? "TRUE" : "FALSE" };
  if (value instanceof Date) return dateText(value, format);
  if ("error" in value) return { text: value.error, problem: `holds the error ${value.error}` };
  if ("richText" in value) return { text: value.richText.map(({ text }) => text).join("") };
  if ("formula" in value || "sharedFormula" in value) {
    if (value.result === undefined) return { text: "", problem: "holds a formula without its value; open the file and save it again" };
    return textOf(value.result, format);
  }
  if ("text" in value) return textOf(value.text, format);
  return { text: "" };
}
/** A number with the digits that a spreadsheet keeps (15), so that 0.1 + 0.2 is 0.3. */
function numberText(value, format) {
  const digits = (n) => String(Number(n.toPrecision(15)));
  return /%/u.test(unquoted(format)) ? `${digits(value * 100)}%` : digits(value);
}
/** A date as exactly as its format shows it: the day, or the month or year alone. */
function dateText(date, format) {
  if (Number.isNaN(date.getTime())) return { text: "", problem: "holds no date that exists" };
  const iso = date.toISOString();
  const shows = unquoted(format).toLowerCase();
  const timed = iso.slice(11, 16) === "00:00" ? "" : ` ${iso.slice(11, 16)}`;
  if (!/[yd]/u.test(shows) && /[hs]/u.test(shows)) return { text: iso.slice(11, 19) };
  if (/y/u.test(shows) && !/d/u.test(shows)) return { text: iso.slice(0, /m/u.test(shows) ? 7 : 4) };
  return { text: `${iso.slice(0, 10)}${timed}` };
}
const unquoted = (format) => format.replace(/"[^"]*"|\[[^\]]*\]|\\./gu, "");
//# sourceMappingURL=cell-text.js.map
