/** A row that holds something. Cell `i` stands in column `i`, from 0; an empty one is "". */
export interface Row {
  /** Its number as a spreadsheet shows it, from 1. */
  readonly number: number;
  /** The line of the file at which it begins; of a workbook, its number. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Columns that repeat what stands left of them, since the cells are merged. */
  readonly repeats?: ReadonlySet<number>;
  /** Columns whose cell cannot be used, and why: an error, a formula without its value. */
  readonly broken?: ReadonlyMap<number, string>;
}
/** A sheet of a workbook; a csv file is one sheet. Rows that are empty are left out. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly Row[];
}
/** A table as it was read, before anyone says what its columns mean. */
export interface TableFile {
  readonly file: string;
  readonly sheets: readonly Sheet[];
  /** What a user should know of the reading: a guessed encoding, a delimiter. */
  readonly notes: readonly string[];
}
/** What the only sheet of a csv file is called. */
export declare const CSV_SHEET = "\u88681";
/** A for 0, Z for 25, AA for 26, as spreadsheets name columns. */
export declare function columnLetter(index: number): string;
/** The column that `letter` names, from 0, or `undefined` where it is none. */
export declare function columnOfLetter(letter: string): number | undefined;
/** The number of columns of a sheet. */
export declare function widthOf({ rows }: Sheet): number;
/** A value as it may be shown in a message or on a terminal: short, without what a terminal would obey. */
export declare function shown(value: string, longest?: number): string;
//# sourceMappingURL=grid.d.ts.map
