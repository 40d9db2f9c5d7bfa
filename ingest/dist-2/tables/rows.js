import { normaliseName } from "@chengyu-atlas/model";

/** What the first cell of a row of sums says, whole. */
const SUMS = new Set(["合计", "总计", "小计", "共计", "累计", "总和"]);
/** How a footnote begins. */
const FOOTNOTE = /^(?:备注|附注|注|说明|资料来源|数据来源|来源|填表人|制表人|填报单位|联系人)(?:\d{0,2}[:：]|$)/u;
/** Whether a row holds data: it stands below the header, and is no sum, footnote or header printed again. */
export function isData({ number, cells }, { mapping, columns }) {
  if (number <= mapping.header) return false;
  const first = normaliseName(cells.find((cell) => cell !== "") ?? "");
  if (mapping.skip !== undefined) return !mapping.skip.some((start) => first.startsWith(normaliseName(start)));
  if (SUMS.has(first) || FOOTNOTE.test(first)) return false;
  return mapping.header === 0 || cells.some((cell, i) => cell.replace(/\s*\n\s*/gu, "") !== columns.labels[i]);
}
/** A sheet in which an empty cell of some columns says what the last one above it says, as far as rows hold data. */
export function filled(bound, indices) {
  const last = new Map();
  const rows = bound.sheet.rows.map((row) => {
    if (!isData(row, bound)) return row;
    const cells = [...row.cells];
    for (const index of indices) {
      if ((cells[index] ?? "") !== "") last.set(index, cells[index] ?? "");
      else if (last.has(index)) {
        while (cells.length < index) cells.push("");
        cells[index] = last.get(index) ?? "";
      }
    }
    return { ...row, cells };
  });
  return { name: bound.sheet.name, rows };
}
//# sourceMappingURL=rows.js.map
