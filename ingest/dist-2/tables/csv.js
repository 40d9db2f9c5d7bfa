import { CsvError, parse } from "csv-parse/sync";
import { refuseFile } from "../refusal.js";
import { CSV_SHEET } from "./grid.js";
import { MAX_CELL, TableLimits } from "./limits.js";
/** What may stand between the cells of a csv file, the likeliest first. */
export const DELIMITERS = [",", "\t", ";", "|"];
/** So much of a file is looked at to find its delimiter. */
const SAMPLE = 64 * 1024;
/**
 * The delimiter of a csv text: the one that stands equally often in most lines, quoted parts aside; a comma where none
 * does.
 */
export function sniffDelimiter(text) {
  const lines = unquotedLines(text.slice(0, SAMPLE));
  let best = ",";
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const counts = lines.map((line) => line.split(delimiter).length - 1).filter((count) => count > 0);
    const byCount = new Map();
    for (const count of counts) byCount.set(count, (byCount.get(count) ?? 0) + 1);
    const score = Math.max(0, ...byCount.values());
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}
/** The lines of a text as the parser would cut them, without what stands in quotation marks. */
function unquotedLines(sample) {
  return sample
    .replace(/"[^"]*(?:"|$)/gu, "")
    .split("\n")
    .filter((line) => line.trim() !== "");
}
/** Reads a csv text, with `\n` as line end, as one sheet. Throws FileRefused where it is too large or a quotation mark is never closed. */
export function parseCsv(file, text, delimiter) {
  const limits = new TableLimits(file);
  const rows = [];
  let number = 0;
  let line = 1;
  try {
    parse(text, {
      delimiter,
      record_delimiter: "\n",
      relax_column_count: true,
      // a quotation mark inside a cell is common in lists of names; only one that is never closed spoils the rest
      relax_quotes: true,
      max_record_size: 4 * 1024 * 1024,
      on_record: (record, { lines }) => {
        number += 1;
        const cells = withoutEmptyEnd(record.map((cell) => cell.trim()));
        limits.row(cells, line);
        if (cells.length > 0) rows.push({ number, line, cells });
        line = lines + 1;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw refuseFile(file, csvProblem(error), line);
  }
  return { name: CSV_SHEET, rows };
}
function csvProblem({ code, message }) {
  if (code === "CSV_QUOTE_NOT_CLOSED") return 'a quotation mark (") in this row is never closed';
  if (code === "CSV_MAX_RECORD_SIZE") return `a row of more than 4 MB; the limit of a cell is ${MAX_CELL} characters`;
  return `cannot be read: ${message}`;
}
/** Cells up to the last one that holds something. */
export function withoutEmptyEnd(cells) {
  const last = cells.findLastIndex((cell) => cell !== "");
  return last === cells.length - 1 ? cells : cells.slice(0, last + 1);
}
//# sourceMappingURL=csv.js.map
