import { normaliseName } from "@chengyu-atlas/model";
import { hint } from "../nearest.js";
import { FileRefused, formatPath, refuseFile } from "../refusal.js";
import { Columns } from "./columns.js";
import { shown } from "./grid.js";
import { isColumn } from "./mapping-schema.js";
import { filled } from "./rows.js";
/** Finds the sheets and columns that a mapping names in a table. Throws FileRefused, at their lines in the mapping, for those that are not there. */
export function bindMapping({ file, sheets }, { mapping, source }) {
  const refusals = [];
  const refuse = (path, message) => refusals.push({ file: source.file, line: source.lineOf(path), field: formatPath(path), message });
  const bound = mapping.sheets.flatMap((asked, i) => {
    const sheet = findSheet(sheets, asked.sheet);
    if ("problem" in sheet) {
      refuse(["sheets", i, "sheet"], sheet.problem);
      return [];
    }
    const columns = new Columns(sheet, asked.header);
    for (const { path, name } of columnsIn(asked)) {
      const found = columns.find(name);
      if (sheet.rows.length > 0 && "problem" in found)
        refuse(["sheets", i, ...path], `${found.problem}${headerHint(columns, asked.header)}`);
    }
    const fill = asked.fill.map((name) => columns.find(name));
    for (const [j, found] of fill.entries()) if ("problem" in found) refuse(["sheets", i, "fill", j], found.problem);
    const plain = { source: sheet, sheet, columns, mapping: asked };
    return [
      {
        ...plain,
        sheet: filled(
          plain,
          fill.flatMap((found) => ("index" in found ? [found.index] : [])),
        ),
      },
    ];
  });
  if (refusals.length > 0)
    throw new FileRefused([...refusals, { file, message: `does not have what ${shown(source.file, 200)} asks for` }]);
  if (bound.every(({ sheet }) => sheet.rows.length === 0))
    throw refuseFile(file, "is empty: the sheets that its mapping names have no rows");
  return bound;
}
function findSheet(sheets, asked) {
  const names = sheets.map(({ name }) => name);
  const [first] = sheets;
  if (asked === undefined) {
    if (first !== undefined && sheets.length === 1) return first;
    return { problem: `say which sheet; there are ${names.map((name) => shown(name)).join(", ") || "none"}` };
  }
  const named = sheets.find(({ name }) => normaliseName(name) === normaliseName(asked));
  return named ?? { problem: `there is no sheet "${shown(asked)}"${hint(asked, names)}` };
}
/** Every column that a part of a mapping names, with its path. */
function* columnsIn(value, path = []) {
  if (value === null || typeof value !== "object") return;
  if (isColumn(value)) yield { path: [...path, "column"], name: value.column };
  else for (const [key, part] of Object.entries(value)) yield* columnsIn(part, [...path, Array.isArray(value) ? Number(key) : key]);
}
function headerHint({ labels }, header) {
  const named = labels.filter((label) => label !== "");
  return named.length === 0 ? `; row ${header} has no headers, is \`header:\` right?` : "";
}
//# sourceMappingURL=bind.js.map
