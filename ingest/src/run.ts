import { AtlasError, checkBundle, type ErrorCode, type NodeId } from "@chengyu-atlas/model";
import type { GraphCurator, GraphReader, GraphWriter } from "@chengyu-atlas/store";
import type { ReadDocument, TextOptions } from "./document.js";
import { Gazetteer, loadGazetteer } from "./gazetteer.js";
import type { Leaving } from "./leaving.js";
import { isRefused } from "./parse.js";
import type { Proposer } from "./propose/proposer.js";
import type { Refusal } from "./refusal.js";
import { Replaced } from "./replaced.js";
import type { IngestReport, Outcome } from "./report.js";
import { type Merged, mergeLegalForms } from "./resolve/merge-forms.js";

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
  /** Told of each file as it is taken up, and of how many have been dealt with. */
  readonly onFile?: (file: string, done: number, files: number) => void;
  readonly onProgress?: (progress: Progress) => void;
  readonly onRefused?: (refusal: Refusal) => void;
  /** Told what left with the earlier version of a document, where something did. */
  readonly onReplaced?: (document: string, leaving: Leaving) => void;
  /** Told of what a user should know of a file that was read, such as a guessed encoding. */
  readonly onNote?: (file: string, note: string) => void;
}

/** More refusals than this are counted and told to `onRefused`, not kept. */
const MOST_KEPT = 1000;
/** Errors of one document. After any other the store is not as it should be, and the run ends. */
const OF_DOCUMENT: readonly ErrorCode[] = ["INVALID_INPUT", "LIMIT_EXCEEDED"];

/** The state of one run: what it has counted, refused and seen. */
export class Run {
  files = 0;
  merged: readonly Merged[] = [];
  private readonly bodies = new Set<NodeId>();
  stopped: Error | undefined;
  private done = 0;
  private readonly counts: Record<Outcome, number> = {
    added: 0,
    changed: 0,
    unchanged: 0,
    checked: 0,
    refused: 0,
    gazetteer: 0,
    partOfOther: 0,
  };
  private readonly content = { nodes: 0, claims: 0, observations: 0 };
  private readonly gazetteers: string[] = [];
  private readonly kept: Refusal[] = [];
  private refusals = 0;
  private refusedRecords = 0;
  private readonly fileOfId = new Map<string, string>();

  private readonly replaced: Replaced | undefined;

  constructor(private readonly options: IngestOptions) {
    this.replaced = options.reader && new Replaced(options.reader);
  }

  async gazetteer(): Promise<Gazetteer> {
    if (this.options.gazetteer === undefined) return new Gazetteer();
    const { gazetteer, refused } = await loadGazetteer(this.options.gazetteer);
    refused.forEach(this.refuse);
    this.refusedRecords += new Set(refused.flatMap(({ file, record }) => (record === undefined ? [] : `${file} ${record}`))).size;
    return gazetteer;
  }

  /** Deals with one file; a refusal in it does not end the run, an error of the store does. */
  async take(file: string, deal: () => Promise<Outcome>): Promise<void> {
    let outcome: Outcome = "refused";
    this.options.onFile?.(file, this.done, this.files);
    try {
      outcome = await deal();
    } catch (error) {
      if (isRefused(error)) error.refusals.forEach(this.refuse);
      else if (error instanceof AtlasError && OF_DOCUMENT.includes(error.code)) this.refuse({ file, message: error.message });
      else {
        this.stopped = error instanceof Error ? error : new Error(String(error));
        return;
      }
    }
    this.counts[outcome] += 1;
    if (outcome === "gazetteer") this.gazetteers.push(file);
    this.done += 1;
    this.options.onProgress?.({ done: this.done, files: this.files, file, outcome });
  }

  async write(file: string, { bundle, refusals, refusedRecords, notes }: ReadDocument): Promise<Outcome> {
    const { id } = bundle.document;
    const first = this.fileOfId.get(id);
    if (first !== undefined) {
      this.refuse({ file, field: "document.id", message: `document "${id}" was read in this run already, from ${first}` });
      return "refused";
    }
    const { store } = this.options;
    if (store === undefined) {
      const problems = checkBundle(bundle).map((problem) => `${problem.path}: ${problem.message}`);
      if (problems.length > 0) throw new AtlasError("INVALID_INPUT", problems.join("; "));
    }
    const before = store === undefined ? undefined : await this.replaced?.before(bundle);
    const outcome = store === undefined ? "checked" : (await store.writeDocument(bundle)).outcome;
    this.fileOfId.set(id, file);
    const leaving = before && (await this.replaced?.left(before));
    if (leaving && Object.values(leaving).some(({ length }) => length > 0)) this.options.onReplaced?.(id, leaving);
    refusals.forEach(this.refuse);
    for (const note of notes ?? []) this.options.onNote?.(file, note);
    this.refusedRecords += refusedRecords;
    if (this.options.curator) for (const { id: node } of bundle.mentions) if (node.endsWith("公司")) this.bodies.add(node);
    this.content.nodes += bundle.mentions.length;
    this.content.claims += bundle.claims.length;
    this.content.observations += bundle.observations.length;
    return outcome;
  }

  /** What can be said only of all documents together. */
  async conclude(): Promise<void> {
    const { curator } = this.options;
    if (curator && this.stopped === undefined) this.merged = await mergeLegalForms(curator, this.bodies);
  }

  readonly refuse = (refusal: Refusal): void => {
    this.refusals += 1;
    if (this.kept.length < MOST_KEPT) this.kept.push(refusal);
    this.options.onRefused?.(refusal);
  };

  readonly refuseFile = (refusal: Refusal): void => {
    this.counts.refused += 1;
    this.refuse(refusal);
  };

  report(skipped: readonly string[]): IngestReport {
    const { added, changed, unchanged, refused, checked } = this.counts;
    return {
      documents: { added, changed, unchanged, refused },
      checked,
      ...this.content,
      refusedRecords: this.refusedRecords,
      refused: this.kept,
      refusals: this.refusals,
      merged: this.merged,
      gazetteers: this.gazetteers,
      skipped,
      files: this.files,
      done: this.done,
      ...(this.stopped && { stopped: this.stopped }),
    };
  }
}
