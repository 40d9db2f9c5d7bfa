import { strToU8, zipSync } from "fflate";
import { refuseFile } from "../refusal.js";
import { MAX_CELLS, MAX_MERGED_CELLS, MAX_MERGES, MAX_TAGS, MAX_UNPACKED_BYTES } from "./limits.js";
import { unzip } from "./unzip.js";
import { weigh, withChineseDates, withoutNames, withoutPrefix } from "./workbook-xml.js";

/**
 * The parts of a workbook that its cells are read from. The rest – pictures, notes, pivot tables – may be damaged or
 * large without harm to them, and is left out.
 */
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/u;
const SHEET = /^xl\/worksheets\/([^/]+\.xml)$/u;
/** A workbook reduced to its cells, safe to be read whole. Throws FileRefused where it is too large, damaged or locked. */
export function workbookOfCells(file, bytes) {
  if (bytes.length === 0) throw refuseFile(file, "is empty");
  if (bytes.indexOf("d0cf11e0", 0, "hex") === 0) throw refuseFile(file, oldFormProblem(bytes));
  if (bytes.toString("latin1", 0, 2) !== "PK") throw refuseFile(file, "is no workbook, whatever its name says");
  const parts = unzip(file, bytes, (name) => PARTS.test(name), MAX_UNPACKED_BYTES);
  if (!parts.has("xl/workbook.xml")) throw refuseFile(file, "is no workbook: xl/workbook.xml is missing");
  const sheets = [...parts.keys()].flatMap((name) => SHEET.exec(name)?.[1] ?? []);
  const kept = {};
  const weight = { tags: 0, cells: 0, merges: 0, mergedCells: 0 };
  for (const [name, part] of parts) {
    const xml = withoutPrefix(part.toString("utf8"));
    const sheet = SHEET.exec(name)?.[1];
    weigh(xml, sheet !== undefined, weight);
    // every number up to the last would be asked for
    if (sheet !== undefined && /<row\s[^>]*?\br="\d{8,}"/u.test(xml)) {
      throw refuseFile(file, "is damaged: it has rows beyond the last that a workbook can have");
    }
    kept[sheet === undefined ? name : `xl/worksheets/${nameOf(sheet, sheets)}`] = strToU8(prepared(name, xml, sheets));
  }
  refuseHeavy(file, weight);
  return Buffer.from(zipSync(kept, { level: 0 }));
}
/** The library knows sheets by names that many programs give them, and not all. */
const nameOf = (sheet, sheets) => `sheet${sheets.indexOf(sheet) + 1}.xml`;
function prepared(part, xml, sheets) {
  if (part === "xl/workbook.xml") return withoutNames(xml);
  if (part === "xl/styles.xml") return withChineseDates(xml);
  if (part !== "xl/_rels/workbook.xml.rels") return xml;
  return xml.replace(/(?<=worksheets\/)[^/"]+\.xml(?=")/gu, (sheet) => (sheets.includes(sheet) ? nameOf(sheet, sheets) : sheet));
}
function refuseHeavy(file, { tags, cells, merges, mergedCells }) {
  const count = (n) => n.toLocaleString("en-US");
  if (cells > MAX_CELLS) throw refuseFile(file, `has ${count(cells)} cells; the limit is ${count(MAX_CELLS)}`);
  if (tags > MAX_TAGS) throw refuseFile(file, `has ${count(tags)} XML tags; the limit is ${count(MAX_TAGS)}`);
  if (merges > MAX_MERGES || mergedCells > MAX_MERGED_CELLS) {
    throw refuseFile(file, `has ${count(merges)} merged ranges over ${count(mergedCells)} cells; undo the merging of empty cells`);
  }
}
/** Files of the old container: an encrypted workbook is one as well, with a stream of this name. */
function oldFormProblem(bytes) {
  return bytes.includes(Buffer.from("EncryptedPackage", "utf16le"))
    ? "is encrypted; save it without a password"
    : "is a workbook of the old form (.xls); save it as .xlsx";
}
//# sourceMappingURL=workbook-parts.js.map
