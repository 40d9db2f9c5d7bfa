/** A place in a table as a user finds it there: sheet, cell and header, or sheet and row. */
export function nameOf({ sheet, columns, row, column }) {
  const record = `${sheet} ${rowName(row)}`;
  if (column === undefined) return { line: row.line, record, field: record };
  const [letter = "", ...header] = columns.nameOf(column).split(" ");
  return { line: row.line, record, field: [sheet, `${letter}${row.number}`, ...header].join(" ") };
}
/** A row as evidence names it. */
export function rowName({ number }) {
  return `第${number}行`;
}
/** Where the part of a record that `path` leads to stands: its cell, else its row. */
export function originOf({ origin, cells }, path) {
  for (let length = path.length; length > 0; length--) {
    const cell = cells.get(path.slice(0, length).join("."));
    if (cell) return cell;
  }
  return origin;
}
//# sourceMappingURL=origins.js.map
