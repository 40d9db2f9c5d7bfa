import { type DocumentBundle, type DocumentRecord } from "@chengyu-atlas/model";
import type { Quotes } from "./evidence.js";
import type { Gazetteer } from "./gazetteer.js";
import type { RecordFile } from "./validate.js";

type DocumentFile = Extract<
  RecordFile,
  {
    is: "document";
  }
>;
/** How records came about, where not by a person who quotes the text. */
export interface Making {
  readonly quotes: Quotes;
  readonly method: string;
}
/** All that a file brings, resolved; what could not be is in the file's complaints. Lists are in order of id. */
export declare function buildBundle(file: DocumentFile, text: string, gazetteer: Gazetteer, making?: Making): DocumentBundle;
/** The document's record, without the fields that say where its text is. */
export declare function documentRecord({ text: _text, textFile: _file, ...record }: DocumentFile["head"]): DocumentRecord;
//# sourceMappingURL=bundle.d.ts.map
