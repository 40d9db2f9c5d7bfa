import exceljs, {} from "exceljs";
/** A workbook as bytes: rows by the name of their sheet; `shape` may then merge cells, set formats and the like. */
export async function workbook(sheets, shape = () => {}) {
  const book = new exceljs.Workbook();
  for (const [name, rows] of Object.entries(sheets)) book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  shape((name) => book.getWorksheet(name));
  return new Uint8Array(await book.xlsx.writeBuffer());
}
//# sourceMappingURL=workbook.js.map
