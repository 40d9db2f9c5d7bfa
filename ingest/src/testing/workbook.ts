import exceljs, { type CellValue, type Worksheet } from "exceljs";

/** A workbook as bytes: rows by the name of their sheet; `shape` may then merge cells, set formats and the like. */
export async function workbook(
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
  shape: (sheet: (name: string) => Worksheet) => void = () => {},
): Promise<Uint8Array> {
  const book = new exceljs.Workbook();
  for (const [name, rows] of Object.entries(sheets)) book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  shape((name) => book.getWorksheet(name) as Worksheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
