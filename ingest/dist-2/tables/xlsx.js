import { FileRefused, refuseFile } from "../refusal.js";
import { cellText } from "./cell-text.js";
import { withoutEmptyEnd } from "./csv.js";
import { TableLimits } from "./limits.js";
import { workbookOfCells } from "./workbook-parts.js";

/** What a sheet holds beside its cells; some of it the library would write out cell by cell. */
const NOT_READ = [
  "autoFilter",
  "conditionalFormatting",
  "dataValidations",
  "drawing",
  "extLst",
  "headerFooter",
  "hyperlinks",
  "legacyDrawing",
  "picture",
  "rowBreaks",
  "tableParts",
];
/** Reads the sheets of a workbook. Throws FileRefused where it cannot be read. */
export async function parseXlsx(file, bytes) {
  const cells = workbookOfCells(file, bytes);
  // loaded where it is needed, since it takes a quarter of a second; it names its exports as a whole alone
  const { default: exceljs } = await import("exceljs");
  const workbook = new exceljs.Workbook();
  try {
    // the types want Node's old Buffer
    await workbook.xlsx.load(cells, { ignoreNodes: NOT_READ });
  } catch (error) {
    throw refuseFile(file, `cannot be read as a workbook: ${error.message.split("\n")[0]}`);
  }
  if (workbook.worksheets.length === 0) throw refuseFile(file, "has no sheet that can be read");
  const limits = new TableLimits(file);
  try {
    return workbook.worksheets.map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet, limits) }));
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    throw refuseFile(file, `cannot be read as a workbook: ${error.message}`);
  }
}
function rowsOf(sheet, limits) {
  const rows = [];
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    const texts = [];
    const repeats = new Set();
    const broken = new Map();
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      const { text, problem } = cellText(masterOf(cell));
      while (texts.length < column - 1) texts.push("");
      texts[column - 1] = text.replace(/\r\n?/gu, "\n").trim();
      if (problem !== undefined) broken.set(column - 1, problem);
      if (cell.isMerged && Number(masterOf(cell).col) < column) repeats.add(column - 1);
    });
    const cells = withoutEmptyEnd(texts);
    limits.row(cells, number);
    if (cells.length === 0 && broken.size === 0) return;
    rows.push({ number, line: number, cells, ...(repeats.size > 0 && { repeats }), ...(broken.size > 0 && { broken }) });
  });
  return rows;
}
/** The cell whose value a merged cell shows. */
const masterOf = (cell) => (cell.isMerged ? cell.master : cell);
//# sourceMappingURL=xlsx.js.map
