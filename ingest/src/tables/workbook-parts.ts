import { strToU8, zipSync } from "fflate";
import { refuseFile } from "../refusal.js";
import { MAX_CELLS, MAX_MERGED_CELLS, MAX_MERGES, MAX_TAGS, MAX_UNPACKED_BYTES } from "./limits.js";
import { unzip } from "./unzip.js";

/**
 * The parts of a workbook that its cells are read from. The rest – pictures, notes, pivot tables – may be damaged or
 * large without harm to them, and is left out.
 */
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/iu;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/iu;

/** Formats of dates that workbooks in Chinese use by number alone, without spelling them out. */
const CHINESE_DATES: Readonly<Record<number, string>> = {
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

/** A workbook reduced to its cells, safe to be read whole. Throws FileRefused where it is too large, damaged or locked. */
export function workbookOfCells(file: string, bytes: Buffer): Buffer {
  if (bytes.length === 0) throw refuseFile(file, "is empty");
  if (bytes.readUInt32BE(0) === 0xd0cf11e0) throw refuseFile(file, oldFormProblem(bytes));
  if (bytes.toString("latin1", 0, 2) !== "PK") throw refuseFile(file, "is no workbook, whatever its name says");
  const parts = unzip(file, bytes, (name) => PARTS.test(name), MAX_UNPACKED_BYTES);
  if (!parts.has("xl/workbook.xml")) throw refuseFile(file, "is no workbook: xl/workbook.xml is missing");
  const kept: Record<string, Uint8Array> = {};
  let cells = 0;
  let tags = 0;
  let merges = { count: 0, area: 0 };
  for (const [name, part] of parts) {
    const xml = part.toString("utf8");
    tags += countOf(xml, /</gu);
    if (SHEET.test(name)) {
      cells += countOf(xml, /<(?:\w+:)?c[\s>]/gu);
      merges = addMerges(xml, merges);
      // every number up to the last would be asked for
      if (/<(?:\w+:)?row\s[^>]*?\br="\d{8,}"/u.test(xml))
        throw refuseFile(file, "is damaged: it has rows beyond the last that a workbook can have");
    }
    kept[name] = strToU8(name === "xl/workbook.xml" ? withoutNames(xml) : name === "xl/styles.xml" ? withChineseDates(xml) : xml);
  }
  if (cells > MAX_CELLS)
    throw refuseFile(file, `has ${cells.toLocaleString("en-US")} cells; the limit is ${MAX_CELLS.toLocaleString("en-US")}`);
  if (tags > MAX_TAGS)
    throw refuseFile(file, `has ${tags.toLocaleString("en-US")} XML tags; the limit is ${MAX_TAGS.toLocaleString("en-US")}`);
  if (merges.count > MAX_MERGES || merges.area > MAX_MERGED_CELLS) {
    throw refuseFile(
      file,
      `has ${merges.count} merged ranges over ${merges.area.toLocaleString("en-US")} cells; undo the merging of empty cells`,
    );
  }
  return Buffer.from(zipSync(kept, { level: 0 }));
}

/** Files of the old container: an encrypted workbook is one as well, with a stream of this name. */
function oldFormProblem(bytes: Buffer): string {
  return bytes.includes(Buffer.from("EncryptedPackage", "utf16le"))
    ? "is encrypted; save it without a password"
    : "is a workbook of the old form (.xls); save it as .xlsx";
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  for (pattern.lastIndex = 0; pattern.test(text); ) count += 1;
  return count;
}

function addMerges(xml: string, { count, area }: { count: number; area: number }): { count: number; area: number } {
  const column = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  for (const match of xml.matchAll(/<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/gu)) {
    const [, left = "", top, right = "", bottom] = match;
    count += 1;
    area += (Math.abs(column(right) - column(left)) + 1) * (Math.abs(Number(bottom) - Number(top)) + 1);
  }
  return { count, area };
}

// a name may stand for a whole sheet, and each of its cells would be written down one by one
function withoutNames(xml: string): string {
  const start = xml.search(/<(?:\w+:)?definedNames[\s>]/u);
  const end = /<\/(?:\w+:)?definedNames>/u.exec(xml);
  return start < 0 || end === null ? xml : xml.slice(0, start) + xml.slice(end.index + end[0].length);
}

function withChineseDates(xml: string): string {
  const missing = Object.entries(CHINESE_DATES).filter(([id]) => !new RegExp(`<numFmt\\s[^>]*numFmtId="${id}"`, "u").test(xml));
  const formats = missing.map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`).join("");
  if (/<numFmts[\s>]/u.test(xml))
    return xml.replace(/<numFmts\b[^>]*?(\/?)>/u, (_, empty) => `<numFmts>${formats}${empty ? "</numFmts>" : ""}`);
  return xml.replace(/<styleSheet\b[^>]*>/u, (open) => `${open}<numFmts>${formats}</numFmts>`);
}
