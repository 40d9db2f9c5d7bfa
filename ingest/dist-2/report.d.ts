import type { Refusal } from "./refusal.js";
import type { Merged } from "./resolve/merge-forms.js";
/** What became of one file. */
export type Outcome = "added" | "changed" | "unchanged" | "checked" | "refused" | "gazetteer" | "partOfOther";
/** What a run did. Counts are whole; `refused` holds the first refusals alone, `onRefused` is told of all. */
export interface IngestReport {
  readonly documents: {
    readonly added: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly refused: number;
  };
  /** Documents that were read and not written, of a dry run. */
  readonly checked: number;
  /** What the documents of this run hold, each counted where it stands. */
  readonly nodes: number;
  readonly claims: number;
  readonly observations: number;
  /** Records left out of documents that went in, and of the gazetteer. */
  readonly refusedRecords: number;
  readonly refused: readonly Refusal[];
  readonly refusals: number;
  /** Nodes that a rule has put together, each by a decision of the journal. */
  readonly merged: readonly Merged[];
  /** Gazetteers among the paths; they are read from the gazetteer's own folder alone. */
  readonly gazetteers: readonly string[];
  /** Files in folders that are of no type we read. */
  readonly skipped: readonly string[];
  /** Files that there were to read, and how many of them were dealt with. */
  readonly files: number;
  readonly done: number;
  /** Why the run ended before its end, if it did. What went in until then is whole. */
  readonly stopped?: Error;
}
/** 0 where all went in, 1 where nothing did, 2 where some did. */
export declare function exitCodeOf(report: IngestReport): 0 | 1 | 2;
/** A number with the word for what it counts. */
export declare const many: (n: number, one: string, more?: string) => string;
/** The report in a user's words, without the refusals themselves. */
export declare function summarise(report: IngestReport): string[];
//# sourceMappingURL=report.d.ts.map
