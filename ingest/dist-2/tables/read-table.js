import { extname } from "node:path";
import { MAX_FILE_BYTES, readBytes } from "../read.js";
import { parseCsv, sniffDelimiter } from "./csv.js";
import { decodeTable } from "./decode.js";
import { MAX_WORKBOOK_BYTES } from "./limits.js";
import { parseXlsx } from "./xlsx.js";
/** Endings of the files that are read as tables. */
export const TABLE_ENDINGS = [".csv", ".tsv", ".xlsx"];
/** Whether a file is a table by its name. */
export function isTable(file) {
  return TABLE_ENDINGS.includes(extname(file).toLowerCase());
}
/** Reads a table. Throws FileRefused, with place and reason, where it is too large, damaged or no table. */
export async function readTable(file, form = {}) {
  if (extname(file).toLowerCase() === ".xlsx") {
    return { file, sheets: await parseXlsx(file, await readBytes(file, MAX_WORKBOOK_BYTES)), notes: [] };
  }
  const { text, encoding, guessed } = decodeTable(file, await readBytes(file, MAX_FILE_BYTES), form.encoding);
  const sheet = parseCsv(file, text, form.delimiter ?? sniffDelimiter(text));
  return { file, sheets: [sheet], notes: guessed ? [`read as ${encoding}; \`encoding:\` in its mapping says otherwise`] : [] };
}
//# sourceMappingURL=read-table.js.map
