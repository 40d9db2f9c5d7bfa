import type { GraphCurator, GraphReader, GraphWriter } from "@chengyu-atlas/store";
import type { ReadDocument, TextOptions } from "./document.js";
import { Gazetteer } from "./gazetteer.js";
import type { Leaving } from "./leaving.js";
import type { Proposer } from "./propose/proposer.js";
import type { Refusal } from "./refusal.js";
import type { IngestReport, Outcome } from "./report.js";
import { type Merged } from "./resolve/merge-forms.js";
/** How far a run has come, told after each file. */
export interface Progress {
  readonly done: number;
  readonly files: number;
  readonly file: string;
  readonly outcome: Outcome;
}
export interface IngestOptions {
  /** Where documents go; left out, they are read and checked and not written. */
  readonly store?: GraphWriter;
  /** Asked what left where a document is replaced by a corrected one; left out, `onReplaced` is told nothing. */
  readonly reader?: GraphReader;
  /** Where companies are put together that differ in the wording of their legal form alone. */
  readonly curator?: GraphReader & GraphCurator;
  /** Files, and folders that are read with everything in them. */
  readonly paths: readonly string[];
  /** Folder of the gazetteer; without one, documents stand by themselves. */
  readonly gazetteer?: string;
  /** The mapping of all tables among the paths; without it, each has its own beside it. */
  readonly mapping?: string;
  /** What texts do not say themselves. */
  readonly texts?: TextOptions;
  /** Gives what a model has proposed of texts; without it, rules alone read them. */
  readonly proposer?: Proposer;
  readonly onProgress?: (progress: Progress) => void;
  readonly onRefused?: (refusal: Refusal) => void;
  /** Told what left with the earlier version of a document, where something did. */
  readonly onReplaced?: (document: string, leaving: Leaving) => void;
  /** Told of what a user should know of a file that was read, such as a guessed encoding. */
  readonly onNote?: (file: string, note: string) => void;
}
/** The state of one run: what it has counted, refused and seen. */
export declare class Run {
  private readonly options;
  files: number;
  merged: readonly Merged[];
  private readonly bodies;
  stopped: Error | undefined;
  private done;
  private readonly counts;
  private readonly content;
  private readonly gazetteers;
  private readonly kept;
  private refusals;
  private refusedRecords;
  private readonly fileOfId;
  private readonly replaced;
  constructor(options: IngestOptions);
  gazetteer(): Promise<Gazetteer>;
  /** Deals with one file; a refusal in it does not end the run, an error of the store does. */
  take(file: string, deal: () => Promise<Outcome>): Promise<void>;
  write(file: string, { bundle, refusals, refusedRecords, notes }: ReadDocument): Promise<Outcome>;
  /** What can be said only of all documents together. */
  conclude(): Promise<void>;
  readonly refuse: (refusal: Refusal) => void;
  readonly refuseFile: (refusal: Refusal) => void;
  report(skipped: readonly string[]): IngestReport;
}
//# sourceMappingURL=run.d.ts.map
