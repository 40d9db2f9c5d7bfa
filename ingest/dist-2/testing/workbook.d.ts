import { type CellValue, type Worksheet } from "exceljs";
/** A workbook as bytes: rows by the name of their sheet; `shape` may then merge cells, set formats and the like. */
export declare function workbook(
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
  shape?: (sheet: (name: string) => Worksheet) => void,
): Promise<Uint8Array>;
//# sourceMappingURL=workbook.d.ts.map
