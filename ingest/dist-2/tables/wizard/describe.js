import { columnLetter, shown } from "../grid.js";
import { NAMING } from "./headers.js";

/** Roles that name no nodes, in words. */
const SAID = {
  title: "post of a person",
  alias: "other names",
  type: "sub-type",
  status: "status",
  sum: "amount",
  investment: "amount",
  measure: "measure",
  value: "number",
  number: "number",
  unit: "unit",
  period: "period",
  ignored: "–",
};
/** Columns, and lines of each sort below them, that are shown; the mapping has them all. */
const SHOWN = 50;
/** Values that are shown of each column. */
const EXAMPLES = 2;
/** What was understood of a sheet: a line for each column, the relations and indicators that follow, and what is in doubt. */
export function describeSheet({ guess, claims, observations, advice }) {
  const head = ["", "header", "taken for", "e.g."];
  const rows = guess.guesses.map((column) => [
    columnLetter(column.index),
    shown(column.header.name || column.name, 16),
    meaning(column),
    [...new Set(column.shape.values)]
      .slice(0, EXAMPLES)
      .map((value) => shown(value, 12))
      .join(" | "),
  ]);
  const end = (value) => shown(value.column ?? String(value));
  const doubts = guess.guesses.flatMap(({ name, doubt }) => (doubt === undefined ? [] : [`${name}: ${doubt}`]));
  const lines = [
    table([head, ...rows]),
    claims.map(({ relation, source, target }) => `relation: ${end(source)} ${relation} ${end(target)}`),
    observations.map(({ subject, measure }) => `indicator: ${end(measure)} of ${end(subject)}`),
    [...advice, ...doubts].map((line) => `look at: ${shown(line, 300)}`),
  ];
  return [
    `${shown(guess.sheet.name)}, ${guess.header === 0 ? "no headers" : `headers in row ${guess.header}`}`,
    ...lines.flatMap(first).map((line) => `  ${line}`),
  ];
}
function first(lines) {
  return lines.length <= SHOWN ? lines : [...lines.slice(0, SHOWN), `… and ${lines.length - SHOWN} more`];
}
function meaning({ role, header }) {
  const kinds = NAMING[role]?.join(" or ");
  const unit = header.unit === undefined || SAID[role] === undefined ? "" : ` in ${shown(header.unit)}`;
  return kinds ?? `${SAID[role] ?? "date"}${unit}`;
}
/** Rows with their cells one below the other. */
function table(rows) {
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => columnsOf(row[i] ?? "")))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, i) => cell + " ".repeat((widths[i] ?? 0) - columnsOf(cell)))
      .join("  ")
      .trimEnd(),
  );
}
/** Columns that a text takes on a terminal, where a wide character takes two. */
function columnsOf(text) {
  return [...text].reduce(
    (sum, char) =>
      sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(char) ? 2 : 1),
    0,
  );
}
//# sourceMappingURL=describe.js.map
