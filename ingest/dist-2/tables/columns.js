import { normaliseName } from "@chengyu-atlas/model";
import { hint } from "../nearest.js";
import { columnLetter, columnOfLetter, shown, widthOf } from "./grid.js";

/** Headers that a message lists. */
const MOST_LISTED = 20;
/** The columns of one sheet, by header and by letter. */
export class Columns {
  /** The header of each column; "" where it has none. */
  labels;
  byLabel = new Map();
  /** What has been asked for: each row asks for the same again. */
  asked = new Map();
  width;
  constructor(sheet, header) {
    const row = sheet.rows.find(({ number }) => number === header);
    this.width = widthOf(sheet);
    this.labels = Array.from({ length: this.width }, (_, i) => labelOf(row, i));
    for (const [index, label] of this.labels.entries()) {
      const key = normaliseName(label);
      if (key !== "") this.byLabel.set(key, [...(this.byLabel.get(key) ?? []), index]);
    }
  }
  /** The column with this header, else with this letter. */
  find(name) {
    const found = this.asked.get(name) ?? this.lookUp(name);
    this.asked.set(name, found);
    return found;
  }
  lookUp(name) {
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
  nameOf(index) {
    const label = this.labels[index] ?? "";
    return label === "" ? columnLetter(index) : `${columnLetter(index)} (${shown(label)})`;
  }
}
function labelOf(row, index) {
  return (row?.cells[index] ?? "").replace(/\s*\n\s*/gu, "");
}
//# sourceMappingURL=columns.js.map
