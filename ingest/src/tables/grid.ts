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
export const CSV_SHEET = "表1";

/** A for 0, Z for 25, AA for 26, as spreadsheets name columns. */
export function columnLetter(index: number): string {
  let letters = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The column that `letter` names, from 0, or `undefined` where it is none. */
export function columnOfLetter(letter: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/u.test(letter)) return undefined;
  return [...letter.toUpperCase()].reduce((sum, char) => sum * 26 + char.charCodeAt(0) - 64, 0) - 1;
}

/** The number of columns of a sheet. */
export function widthOf({ rows }: Sheet): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
}

/** A value as it may be shown in a message or on a terminal: short, without what a terminal would obey. */
export function shown(value: string, longest = 40): string {
  const plain = value.replace(/[\p{Cc}\p{Cf}\p{Surrogate}]+/gu, " ").trim();
  const units = [...plain.slice(0, longest * 2 + 2)];
  return units.length > longest ? `${units.slice(0, longest).join("")}…` : plain;
}
