import type { Cell } from "exceljs";
/** What a cell of a workbook says as text, or why it says nothing that can be used. */
export interface CellText {
  readonly text: string;
  readonly problem?: string;
}
/** The text of a cell as a reader of the sheet would copy it: dates in ISO form, a formula by its stored value. */
export declare function cellText(cell: Cell): CellText;
//# sourceMappingURL=cell-text.d.ts.map
