import { normaliseName } from "@chengyu-atlas/model";
import { hint } from "../nearest.js";
import { columnLetter, columnOfLetter, type Row, type Sheet, shown, widthOf } from "./grid.js";

/** What a column name leads to, or why it leads nowhere. */
export type ColumnLookup = { readonly index: number } | { readonly problem: string };

/** Headers that a message lists. */
const MOST_LISTED = 20;

/** The columns of one sheet, by header and by letter. */
export class Columns {
  /** The header of each column; "" where it has none. */
  readonly labels: readonly string[];
  private readonly byLabel = new Map<string, number[]>();
  /** What has been asked for: each row asks for the same again. */
  private readonly asked = new Map<string, ColumnLookup>();
  private readonly width: number;

  constructor(sheet: Sheet, header: number) {
    const row = sheet.rows.find(({ number }) => number === header);
    this.width = widthOf(sheet);
    this.labels = Array.from({ length: this.width }, (_, i) => labelOf(row, i));
    for (const [index, label] of this.labels.entries()) {
      const key = normaliseName(label);
      if (key !== "") this.byLabel.set(key, [...(this.byLabel.get(key) ?? []), index]);
    }
  }

  /** The column with this header, else with this letter. */
  find(name: string): ColumnLookup {
    const found = this.asked.get(name) ?? this.lookUp(name);
    this.asked.set(name, found);
    return found;
  }

  private lookUp(name: string): ColumnLookup {
    const found = this.byLabel.get(normaliseName(name)) ?? [];
    const [index] = found;
    if (index !== undefined && found.length === 1) return { index };
    if (found.length > 1) {
      return { problem: `"${shown(name)}" stands over the columns ${found.map(columnLetter).join(", ")}; use the letter` };
    }
    const byLetter = columnOfLetter(name);
    if (byLetter !== undefined && byLetter < this.width) return { index: byLetter };
    const near = hint(normaliseName(name), this.byLabel.keys());
    const there =
      this.byLabel.size > 0 && this.byLabel.size <= MOST_LISTED
        ? `; there are ${[...this.byLabel.keys()].map((label) => shown(label)).join(", ")}`
        : "";
    return { problem: `there is no column "${shown(name)}"${near || there}` };
  }

  /** A column as messages name it: by letter, with its header. */
  nameOf(index: number): string {
    const label = this.labels[index] ?? "";
    return label === "" ? columnLetter(index) : `${columnLetter(index)} (${shown(label)})`;
  }
}

function labelOf(row: Row | undefined, index: number): string {
  return (row?.cells[index] ?? "").replace(/\s*\n\s*/gu, "");
}
