import { type Parsed } from "./cell-values.js";
import type { Columns } from "./columns.js";
import { type Row } from "./grid.js";
import { type Column } from "./mapping-schema.js";
/** Thrown where a cell cannot be what the mapping takes it for. */
export declare class CellRefused extends Error {
  readonly column: number;
  constructor(column: number, message: string);
}
/** What a value of a template stands for in one row. */
export declare class RowReader {
  readonly row: Row;
  private readonly columns;
  constructor(row: Row, columns: Columns);
  /** The column of a template's value, if it is taken from one. */
  columnOf(value: unknown): number | undefined;
  /** The values that `value` has here: that of all rows, those of the cell, none where it is empty. Throws CellRefused. */
  values(value: unknown): string[];
  /** The only value, read by `parse` where it comes from a cell. Throws CellRefused. */
  one<T = string>(value: unknown, parse?: (cell: string, column: Column) => Parsed<T>): T | undefined;
  /** The refusal of a cell with what it holds. */
  refuse(value: Column, text: string, problem: string): CellRefused;
  private cell;
  private meant;
}
//# sourceMappingURL=evaluate.d.ts.map
