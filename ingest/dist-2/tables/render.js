/** What a row is called in a rendering: the sheet by its place among those rendered. */
export function rowKey(sheet, row) {
  return `${sheet}!${row.number}`;
}
/**
 * Sheets as plain text: one line for each row that holds something, each cell after the header of its column. Where there
 * are several sheets each begins with its name.
 */
export function renderSheets(sheets) {
  const lines = [];
  const rows = new Map();
  let offset = 0;
  const add = (line) => {
    lines.push(line);
    offset += line.length + 1;
  };
  for (const [i, { sheet, labels, header }] of sheets.entries()) {
    if (sheets.length > 1) add(`【${oneLine(sheet.name)}】`);
    for (const row of sheet.rows) {
      const line = renderRow(row, row.number > header ? labels : []);
      if (line === "") continue;
      rows.set(rowKey(i, row), { start: offset, end: offset + line.length });
      add(line);
    }
  }
  return { text: lines.join("\n"), rows };
}
function renderRow({ cells, repeats }, labels) {
  const parts = cells.flatMap((cell, i) => {
    if (cell === "" || repeats?.has(i)) return [];
    const label = labels[i] ?? "";
    return [label === "" ? oneLine(cell) : `${label}：${oneLine(cell)}`];
  });
  return parts.join("；");
}
const oneLine = (text) => text.replace(/\s+/gu, " ").trim();
//# sourceMappingURL=render.js.map
