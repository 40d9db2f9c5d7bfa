import { Columns } from "../columns.js";
import { columnLetter } from "../grid.js";
import { isData } from "../rows.js";
import { NAMING, parseHeader, roleOfHeader } from "./headers.js";
import { shapeOf } from "./shape.js";

/** How lines above a header begin that are no title. */
const NO_TITLE = /^(?:附件|附表|表\s?\d|单位|填报|填表|制表|日期|时间|截至)/u;
/** Rows among which the header is looked for. */
const TOP = 10;
/** Says of a sheet what its columns seem to be. */
export function guessSheet(sheet, gazetteer) {
  const guess = guessBelow(sheet, headerRow(sheet.rows), gazetteer);
  // a first row of data taken for the header would be lost
  const headless =
    guess.guesses.every(({ header }) => roleOfHeader(header.name) === undefined) &&
    guess.guesses.some(({ name, shape }) => shape.kind !== undefined && shapeOf([name], gazetteer).kind === shape.kind);
  return headless ? guessBelow(sheet, 0, gazetteer) : guess;
}
function guessBelow(sheet, header, gazetteer) {
  const columns = new Columns(sheet, header);
  const data = sheet.rows.filter((row) => isData(row, { columns, mapping: { header } }));
  const guesses = columns.labels.map((label, index) => {
    const shape = shapeOf(
      data.map(({ cells }) => cells[index] ?? ""),
      gazetteer,
    );
    const parsed = parseHeader(label);
    const isOnly = "index" in columns.find(label);
    return { index, name: label !== "" && isOnly ? label : columnLetter(index), header: parsed, shape, ...judge(parsed, shape) };
  });
  const above = sheet.rows
    .filter(({ number }) => number < header)
    .flatMap(({ cells, repeats }) => cells.filter((cell, i) => cell !== "" && !repeats?.has(i)));
  const unit = above.map((cell) => /单位[:：]\s*([^\s()（）,，;；]{1,8})/u.exec(cell)?.[1]).find((found) => found !== undefined);
  const title = above.find((cell) => cell.length >= 4 && !NO_TITLE.test(cell));
  return { sheet, header, rows: data.length, guesses, ...(title !== undefined && { title }), ...(unit !== undefined && { unit }) };
}
/** The row with most different words that are no data, the first of several. */
function headerRow(rows) {
  let best;
  let bestScore = 0;
  for (const row of rows.slice(0, TOP)) {
    const labels = new Set(
      row.cells.filter((cell, i) => cell !== "" && cell.length <= 30 && !/^[\d.,%-]+$/u.test(cell) && !row.repeats?.has(i)),
    );
    const known = [...labels].filter((label) => roleOfHeader(parseHeader(label).name) !== undefined).length;
    const score = labels.size + 2 * known;
    if (score <= bestScore) continue;
    best = row;
    bestScore = score;
  }
  return best?.number ?? 1;
}
function judge({ name, unit }, shape) {
  const said = roleOfHeader(name);
  // 单位 is a body in one table and a unit in the next
  if (shape.units) return { role: "unit" };
  if (said === undefined) return { role: byValues(shape, unit) };
  if (shape.values.length === 0) return { role: said, doubt: "has no values" };
  const isDate = ["signedOn", "issuedOn", "heldOn", "joinedOn", "begunOn", "date", "period"].includes(said);
  if (isDate && !shape.dates) return { role: "ignored", doubt: "its header says dates, its values are none" };
  const isNumber = ["sum", "investment", "value"].includes(said);
  if (isNumber && !shape.numbers) return { role: "ignored", doubt: "its header says numbers, its values are none" };
  if (NAMING[said] !== undefined && (shape.numbers || shape.dates)) {
    return { role: shape.numbers ? "number" : "ignored", doubt: "its header says names, its values are none" };
  }
  return { role: said };
}
function byValues({ dates, numbers, kind, values }, unit) {
  if (values.length === 0) return "ignored";
  if (numbers || (unit !== undefined && !dates)) return "number";
  if (dates) return "date";
  if (kind === "Institution") return "body";
  return kind === undefined || kind === "Person" ? "ignored" : kind.toLowerCase();
}
//# sourceMappingURL=guess.js.map
