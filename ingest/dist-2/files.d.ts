import type { Refusal } from "./refusal.js";
/** What there is to read, each list in order of name; records come before texts, since they may claim texts. */
export interface FilePlan {
  readonly records: readonly string[];
  readonly tables: readonly string[];
  /** Mappings of tables: no documents, but looked for beside each table. */
  readonly mappings: readonly string[];
  readonly texts: readonly string[];
  readonly refused: readonly Refusal[];
  /** Files in folders that are of no type we read. */
  readonly skipped: readonly string[];
}
/** Finds the files that `paths` name: files themselves, folders with everything in them. */
export declare function planFiles(paths: readonly string[]): Promise<FilePlan>;
/**
 * The record file that a text file belongs to by its name, if there is one beside it. Such a text is not a document
 * of its own: read alone it would take the place of the document that it is the text of.
 */
export declare function recordFileOf(textFile: string): Promise<string | undefined>;
//# sourceMappingURL=files.d.ts.map
