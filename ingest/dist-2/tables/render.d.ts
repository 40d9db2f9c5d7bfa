import type { Range } from "../quote.js";
import type { Row, Sheet } from "./grid.js";
/** A sheet with what its columns are called; labels are those of the header in row `header`. */
export interface Labelled {
  readonly sheet: Sheet;
  readonly labels: readonly string[];
  readonly header: number;
}
/** Sheets as text, and where in it each row stands. */
export interface Rendering {
  readonly text: string;
  /** The range of a row, by `rowKey`. */
  readonly rows: ReadonlyMap<string, Range>;
}
/** What a row is called in a rendering: the sheet by its place among those rendered. */
export declare function rowKey(sheet: number, row: Row): string;
/**
 * Sheets as plain text: one line for each row that holds something, each cell after the header of its column. Where there
 * are several sheets each begins with its name.
 */
export declare function renderSheets(sheets: readonly Labelled[]): Rendering;
//# sourceMappingURL=render.d.ts.map
