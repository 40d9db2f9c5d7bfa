import { setImmediate } from "node:timers/promises";
import { CSV_TABLES, csvWriter, type ExportAbout, type RecordWriter } from "@chengyu-atlas/model";
import { TEXT_FORMATS } from "./formats.js";
import { CSV_README } from "./readme.js";
import type { ExportRecords } from "./records.js";

/** Characters of a piece, about: small enough to be sent and compressed in a moment. */
const PIECE = 32_768;

/** A file in pieces of text. Between two pages of the store others have their turn. */
async function* written(writer: RecordWriter, records: ReturnType<ExportRecords["all"]>): AsyncGenerator<string> {
  let text = writer.begin();
  for await (const page of records) {
    for (const record of page) {
      text += writer.write(record);
      if (text.length < PIECE) continue;
      yield text;
      text = "";
    }
    await setImmediate();
  }
  yield text + writer.end();
}

/** One file of text. */
export function textFile(
  format: keyof typeof TEXT_FORMATS,
  about: ExportAbout & { readonly base: string | undefined },
  records: ExportRecords,
): AsyncGenerator<string> {
  return written(TEXT_FORMATS[format].writer(about), records.all());
}

/** A file of several: its name and what is in it, to be read before the next is asked for. */
export interface NamedFile {
  readonly name: string;
  readonly pieces: AsyncIterable<string> | Iterable<string>;
}

/** The tables of CSV, one after the other, and what they hold, in two languages. */
export function* csvFiles(about: ExportAbout, records: ExportRecords): Generator<NamedFile> {
  for (const [language, readme] of Object.entries(CSV_README)) yield { name: `README.${language}.txt`, pieces: [readme(about)] };
  for (const table of CSV_TABLES) yield { name: `${table.name}.csv`, pieces: written(csvWriter(table), records.all(table.of)) };
}
