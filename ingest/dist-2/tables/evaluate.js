import { isNothing, splitCell } from "./cell-values.js";
import { shown } from "./grid.js";
import { isColumn } from "./mapping-schema.js";
/** Thrown where a cell cannot be what the mapping takes it for. */
export class CellRefused extends Error {
  column;
  constructor(column, message) {
    super(message);
    this.column = column;
  }
}
/** What a value of a template stands for in one row. */
export class RowReader {
  row;
  columns;
  constructor(row, columns) {
    this.row = row;
    this.columns = columns;
  }
  /** The column of a template's value, if it is taken from one. */
  columnOf(value) {
    if (!isColumn(value)) return undefined;
    const found = this.columns.find(value.column);
    return "index" in found ? found.index : undefined;
  }
  /** The values that `value` has here: that of all rows, those of the cell, none where it is empty. Throws CellRefused. */
  values(value) {
    if (value === undefined) return [];
    if (!isColumn(value)) return [String(value)];
    const cell = this.cell(value);
    if (isNothing(cell)) return value.empty === undefined ? [] : [value.empty];
    const parts = value.split === undefined ? [cell] : splitCell(cell, value.split).filter((part) => !isNothing(part));
    return parts.map((part) => this.meant(value, part));
  }
  /** The only value, read by `parse` where it comes from a cell. Throws CellRefused. */
  one(value, parse) {
    const [text] = this.values(value);
    if (text === undefined || parse === undefined || !isColumn(value)) return text;
    const parsed = parse(text, value);
    if ("problem" in parsed) throw this.refuse(value, text, parsed.problem);
    return parsed.value;
  }
  /** The refusal of a cell with what it holds. */
  refuse(value, text, problem) {
    return new CellRefused(this.columnOf(value) ?? 0, `"${shown(text)}" ${problem}`);
  }
  cell(value) {
    const index = this.columnOf(value) ?? 0;
    const broken = this.row.broken?.get(index);
    if (broken !== undefined) throw new CellRefused(index, broken);
    return this.row.cells[index] ?? "";
  }
  meant(value, text) {
    const { words } = value;
    if (words === undefined) return text;
    const meant = Object.hasOwn(words, text) ? words[text] : undefined;
    if (meant === undefined)
      throw this.refuse(
        value,
        text,
        `is none of the words of the mapping: ${Object.keys(words)
          .map((word) => shown(word))
          .join(", ")}`,
      );
    return meant;
  }
}
//# sourceMappingURL=evaluate.js.map
