import { type Sheet } from "./grid.js";
/** What a column name leads to, or why it leads nowhere. */
export type ColumnLookup =
  | {
      readonly index: number;
    }
  | {
      readonly problem: string;
    };
/** The columns of one sheet, by header and by letter. */
export declare class Columns {
  /** The header of each column; "" where it has none. */
  readonly labels: readonly string[];
  private readonly byLabel;
  /** What has been asked for: each row asks for the same again. */
  private readonly asked;
  private readonly width;
  constructor(sheet: Sheet, header: number);
  /** The column with this header, else with this letter. */
  find(name: string): ColumnLookup;
  private lookUp;
  /** A column as messages name it: by letter, with its header. */
  nameOf(index: number): string;
}
//# sourceMappingURL=columns.d.ts.map
