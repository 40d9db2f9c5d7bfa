import { normaliseName } from "@chengyu-atlas/model";
import type { BoundSheet } from "./bind.js";
import type { Row } from "./grid.js";

/** What the first cell of a row of sums says, whole. */
const SUMS = new Set(["合计", "总计", "小计", "共计", "累计", "总和"]);
/** How a footnote begins. */
const FOOTNOTE = /^(?:备注|附注|注|说明|资料来源|数据来源|来源|填表人|制表人|填报单位|联系人)(?:\d{0,2}[:：]|$)/u;

/** Whether a row holds data: it stands below the header, and is no sum, footnote or header printed again. */
export function isData({ number, cells }: Row, { mapping, columns }: BoundSheet): boolean {
  if (number <= mapping.header) return false;
  const first = normaliseName(cells.find((cell) => cell !== "") ?? "");
  if (mapping.skip !== undefined) return !mapping.skip.some((start) => first.startsWith(normaliseName(start)));
  if (SUMS.has(first) || FOOTNOTE.test(first)) return false;
  return mapping.header === 0 || cells.some((cell, i) => cell.replace(/\s*\n\s*/gu, "") !== columns.labels[i]);
}
