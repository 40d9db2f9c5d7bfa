/** Formats of dates that workbooks in Chinese use by number alone, without spelling them out. */
const CHINESE_DATES = {
  27: "yyyy年m月",
  28: "m月d日",
  29: "m月d日",
  30: "m-d-yy",
  31: "yyyy年m月d日",
  36: "yyyy年m月",
  50: "yyyy年m月",
  51: "m月d日",
  52: "yyyy年m月",
  53: "m月d日",
  54: "m月d日",
  57: "yyyy年m月",
  58: "m月d日",
};
/** A part whose tags all have a prefix (`<x:row>`), as some programs write them, without it. */
export function withoutPrefix(xml) {
  const prefix = /^[^<]*(?:<\?[^>]*>[^<]*)?<(\w{1,10}):(?:workbook|worksheet|sst|styleSheet)[\s>]/u.exec(xml)?.[1];
  return prefix === undefined ? xml : xml.replaceAll(`<${prefix}:`, "<").replaceAll(`</${prefix}:`, "</");
}
/** A workbook without its names: one may stand for a whole sheet, and each of its cells would be written down. */
export function withoutNames(xml) {
  const start = xml.search(/<definedNames[\s>]/u);
  const end = /<\/definedNames>/u.exec(xml);
  return start < 0 || end === null ? xml : xml.slice(0, start) + xml.slice(end.index + end[0].length);
}
/** Styles with the formats spelled out that Chinese workbooks name by number. */
export function withChineseDates(xml) {
  const missing = Object.entries(CHINESE_DATES).filter(([id]) => !new RegExp(`<numFmt\\s[^>]*numFmtId="${id}"`, "u").test(xml));
  const formats = missing.map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`).join("");
  if (!/<numFmts[\s>]/u.test(xml)) return xml.replace(/<styleSheet\b[^>]*>/u, (open) => `${open}<numFmts>${formats}</numFmts>`);
  return xml.replace(/<numFmts\b[^>]*?(\/?)>/u, (_, empty) => `<numFmts>${formats}${empty ? "</numFmts>" : ""}`);
}
/** Adds what a part holds. */
export function weigh(xml, isSheet, weight) {
  weight.tags += countOf(xml, /</gu);
  if (!isSheet) return;
  weight.cells += countOf(xml, /<c[\s>/]/gu);
  for (const match of xml.matchAll(/<mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/gu)) {
    const [, left = "", top, right = "", bottom] = match;
    weight.merges += 1;
    weight.mergedCells += (Math.abs(columnOf(right) - columnOf(left)) + 1) * (Math.abs(Number(bottom) - Number(top)) + 1);
  }
}
const columnOf = (letters) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
function countOf(text, pattern) {
  let count = 0;
  for (pattern.lastIndex = 0; pattern.test(text); ) count += 1;
  return count;
}
//# sourceMappingURL=workbook-xml.js.map
