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
export function rowKey(sheet: number, row: Row): string {
  return `${sheet}!${row.number}`;
}

/**
 * Sheets as plain text: one line for each row that holds something, each cell after the header of its column. Where there
 * are several sheets each begins with its name.
 */
export function renderSheets(sheets: readonly Labelled[]): Rendering {
  const lines: string[] = [];
  const rows = new Map<string, Range>();
  let offset = 0;
  const add = (line: string) => {
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

function renderRow({ cells, repeats }: Row, labels: readonly string[]): string {
  const parts = cells.flatMap((cell, i) => {
    if (cell === "" || repeats?.has(i)) return [];
    const label = labels[i] ?? "";
    return [label === "" ? oneLine(cell) : `${label}：${oneLine(cell)}`];
  });
  return parts.join("；");
}

const oneLine = (text: string) => text.replace(/\s+/gu, " ").trim();
