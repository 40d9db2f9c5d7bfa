import { createHash } from "node:crypto";
import { basename, extname } from "node:path";
import { stringify } from "yaml";
import { idOfFile } from "../../document.js";
import { shown } from "../grid.js";
/** The text of a mapping, with comments for the one who edits it. */
export function writeMapping({ file }, sheets, nameSheets) {
  const stem = basename(file, extname(file));
  const title = sheets.map(({ guess }) => guess.title).find((found) => found !== undefined) ?? stem;
  return [
    `# Proposed from the headers and values of ${oneLine(basename(file))}. Look through it and change what is wrong: docs/ingest-format.md`,
    `mapping: ${mappingId(stem)} # names the method of its claims: table:ID`,
    "document:",
    `  id: ${flow(idOfFile(file))} # the same id again replaces the document`,
    `  title: ${flow(shown(title, 200))}`,
    "  # publication: who published the table",
    "  # publishedOn: 2020-11-03, or the month or year alone",
    "sheets:",
    ...sheets.flatMap((sheet) => sheetLines(sheet, nameSheets)),
    "",
  ].join("\n");
}
function sheetLines(draft, named) {
  const { guess, used, advice } = draft;
  const lines = [...(named ? [`sheet: ${flow(guess.sheet.name)}`] : []), `header: ${guess.header} # row of the headers`];
  for (const section of ["nodes", "claims", "observations"]) {
    const records = draft[section];
    if (records.length > 0) lines.push(`${section}:`, ...records.map((record) => `  - ${flow(record)}`));
  }
  const unused = guess.guesses.filter(({ index, header }) => !used.has(index) && header.name !== "").map(({ name }) => oneLine(name));
  if (unused.length > 0) lines.push(`# columns that no record takes: ${unused.join(", ")}`);
  lines.push(...advice.map((line) => `# ${oneLine(line)}`));
  return lines.map((line, i) => `${i === 0 ? "  - " : "    "}${line}`);
}
/** A value on one line. */
function flow(value) {
  return stringify(value, { collectionStyle: "flow", lineWidth: 0, flowCollectionPadding: true }).trimEnd();
}
// a comment ends where its line does
const oneLine = (text) => shown(text, 200);
/** An id of a method takes letters from A to Z: the file's name where it has no others, else a hash of it. */
function mappingId(stem) {
  return /^[\w.-]{1,80}$/u.test(stem) ? stem : `table-${createHash("sha256").update(stem).digest("hex").slice(0, 8)}`;
}
//# sourceMappingURL=write-mapping.js.map
