/** Rows of all sheets of a file. Each may become several records, of which each takes kilobytes while it is checked. */
export declare const MAX_ROWS = 50000;
/** Columns of a sheet: tables for people have dozens. */
export declare const MAX_COLUMNS = 1000;
/** Cells of all sheets of a file; of a workbook each takes a kilobyte while it is read. */
export declare const MAX_CELLS = 500000;
/** Characters of a cell, as in spreadsheets. */
export declare const MAX_CELL = 32767;
/** Bytes of a workbook as it lies on disk, and of the parts of it that are read once they are unpacked. */
export declare const MAX_WORKBOOK_BYTES: number;
export declare const MAX_UNPACKED_BYTES: number;
/** Tags of all parts of a workbook that are read, whatever they say. */
export declare const MAX_TAGS = 5000000;
/** Merged ranges of a file, and the cells that they cover. */
export declare const MAX_MERGES = 10000;
export declare const MAX_MERGED_CELLS = 200000;
/** Counts what is read of one file and refuses the file where it is too much. */
export declare class TableLimits {
  private readonly file;
  private rows;
  private cells;
  constructor(file: string);
  /** Takes a row into account. `line` is where it begins. */
  row(cells: readonly string[], line: number): void;
}
//# sourceMappingURL=limits.d.ts.map
