import { type DocumentBundle, type DocumentRecord, type PartialDate } from "@chengyu-atlas/model";
import type { Gazetteer } from "./gazetteer.js";
import type { Proposer } from "./propose/proposer.js";
import type { Encoding } from "./readers/encoding.js";
import type { Extraction } from "./reading/types.js";
import { type Refusal } from "./refusal.js";
/** A document read from a file, with the records of it that were refused. */
export interface ReadDocument {
  readonly is: "document";
  readonly bundle: DocumentBundle;
  readonly refusals: readonly Refusal[];
  readonly refusedRecords: number;
  /** What a user should know of the reading, e.g. a guessed encoding. */
  readonly notes?: readonly string[];
}
/** Reads a YAML or JSON file. Throws FileRefused where nothing of it can go in; `onTextFile` is told of its text all the same. */
export declare function readRecordFile(
  file: string,
  gazetteer: Gazetteer,
  onTextFile: (path: string) => void,
): Promise<
  | ReadDocument
  | {
      readonly is: "gazetteer";
    }
>;
/**
 * Reads a text – txt, Markdown, HTML, docx, PDF – as a document of its own, with all that it states and what a model has proposed of it.
 * Throws FileRefused.
 */
export declare function readTextFile(file: string, gazetteer: Gazetteer, told?: TextOptions, proposer?: Proposer): Promise<ReadDocument>;
/**
 * What a text says of itself and states. Its id is the file's name, its title what its head says, else the first headline or line.
 * Throws FileRefused; also where there is no date of issue, without which "last May" is no date.
 */
export declare function extractTextFile(
  file: string,
  gazetteer: Gazetteer,
  told: TextOptions,
): Promise<{
  readonly record: DocumentRecord;
  readonly extraction: Extraction;
}>;
/** What a user says of texts that they do not say themselves. */
export interface TextOptions {
  readonly date?: PartialDate | undefined;
  /** Takes documents without a date as they are. */
  readonly undated?: boolean;
  readonly encoding?: Encoding | undefined;
}
/** The document id that a file's name gives: lower case, anything that an id cannot hold as `-`. */
export declare function idOfFile(file: string): string;
//# sourceMappingURL=document.d.ts.map
