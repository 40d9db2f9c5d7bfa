import { refuseFile } from "../refusal.js";
/** Rows of all sheets of a file. Each may become several records, of which each takes kilobytes while it is checked. */
export const MAX_ROWS = 50_000;
/** Columns of a sheet: tables for people have dozens. */
export const MAX_COLUMNS = 1_000;
/** Cells of all sheets of a file; of a workbook each takes a kilobyte while it is read. */
export const MAX_CELLS = 500_000;
/** Characters of a cell, as in spreadsheets. */
export const MAX_CELL = 32_767;
/** Bytes of a workbook as it lies on disk, and of the parts of it that are read once they are unpacked. */
export const MAX_WORKBOOK_BYTES = 20 * 1024 * 1024;
export const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;
/** Tags of all parts of a workbook that are read, whatever they say. */
export const MAX_TAGS = 5_000_000;
/** Merged ranges of a file, and the cells that they cover. */
export const MAX_MERGES = 10_000;
export const MAX_MERGED_CELLS = 200_000;
/** Counts what is read of one file and refuses the file where it is too much. */
export class TableLimits {
  file;
  rows = 0;
  cells = 0;
  constructor(file) {
    this.file = file;
  }
  /** Takes a row into account. `line` is where it begins. */
  row(cells, line) {
    this.rows += 1;
    this.cells += cells.length;
    const refuse = (what) => {
      throw refuseFile(this.file, what, line);
    };
    if (cells.length > MAX_COLUMNS) refuse(`has ${count(cells.length)} columns; the limit is ${count(MAX_COLUMNS)}`);
    if (this.rows > MAX_ROWS) refuse(`has more than ${count(MAX_ROWS)} rows; split it into several files`);
    if (this.cells > MAX_CELLS) refuse(`has more than ${count(MAX_CELLS)} cells; split it into several files`);
    const long = cells.findIndex((cell) => cell.length > MAX_CELL);
    if (long >= 0) refuse(`has a cell of ${count(cells[long]?.length ?? 0)} characters; the limit is ${count(MAX_CELL)}`);
  }
}
const count = (n) => n.toLocaleString("en-US");
//# sourceMappingURL=limits.js.map
