import { extname } from "node:path";
import { MAX_FILE_BYTES, readBytes } from "../read.js";
import { type Delimiter, parseCsv, sniffDelimiter } from "./csv.js";
import { decodeTable, type Encoding } from "./decode.js";
import type { TableFile } from "./grid.js";
import { MAX_WORKBOOK_BYTES } from "./limits.js";
import { parseXlsx } from "./xlsx.js";

/** Endings of the files that are read as tables. */
export const TABLE_ENDINGS = [".csv", ".tsv", ".xlsx"] as const;

/** Whether a file is a table by its name. */
export function isTable(file: string): boolean {
  return (TABLE_ENDINGS as readonly string[]).includes(extname(file).toLowerCase());
}

/** How a csv file is to be read, where a user says so. */
export interface CsvForm {
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
}

/** Reads a table. Throws FileRefused, with place and reason, where it is too large, damaged or no table. */
export async function readTable(file: string, form: CsvForm = {}): Promise<TableFile> {
  if (extname(file).toLowerCase() === ".xlsx") {
    return { file, sheets: await parseXlsx(file, await readBytes(file, MAX_WORKBOOK_BYTES)), notes: [] };
  }
  const { text, encoding, guessed } = decodeTable(file, await readBytes(file, MAX_FILE_BYTES), form.encoding);
  const sheet = parseCsv(file, text, form.delimiter ?? sniffDelimiter(text));
  return { file, sheets: [sheet], notes: guessed ? [`read as ${encoding}; \`encoding:\` in its mapping says otherwise`] : [] };
}
