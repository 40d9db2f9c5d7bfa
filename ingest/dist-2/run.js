import { AtlasError, checkBundle } from "@chengyu-atlas/model";
import { Gazetteer, loadGazetteer } from "./gazetteer.js";
import { isRefused } from "./parse.js";
import { Replaced } from "./replaced.js";
import { mergeLegalForms } from "./resolve/merge-forms.js";

/** More refusals than this are counted and told to `onRefused`, not kept. */
const MOST_KEPT = 1000;
/** Errors of one document. After any other the store is not as it should be, and the run ends. */
const OF_DOCUMENT = ["INVALID_INPUT", "LIMIT_EXCEEDED"];
/** The state of one run: what it has counted, refused and seen. */
export class Run {
  options;
  files = 0;
  merged = [];
  bodies = new Set();
  stopped;
  done = 0;
  counts = {
    added: 0,
    changed: 0,
    unchanged: 0,
    checked: 0,
    refused: 0,
    gazetteer: 0,
    partOfOther: 0,
  };
  content = { nodes: 0, claims: 0, observations: 0 };
  gazetteers = [];
  kept = [];
  refusals = 0;
  refusedRecords = 0;
  fileOfId = new Map();
  replaced;
  constructor(options) {
    this.options = options;
    this.replaced = options.reader && new Replaced(options.reader);
  }
  async gazetteer() {
    if (this.options.gazetteer === undefined) return new Gazetteer();
    const { gazetteer, refused } = await loadGazetteer(this.options.gazetteer);
    refused.forEach(this.refuse);
    this.refusedRecords += new Set(refused.flatMap(({ file, record }) => (record === undefined ? [] : `${file} ${record}`))).size;
    return gazetteer;
  }
  /** Deals with one file; a refusal in it does not end the run, an error of the store does. */
  async take(file, deal) {
    let outcome = "refused";
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
  async write(file, { bundle, refusals, refusedRecords, notes }) {
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
  async conclude() {
    const { curator } = this.options;
    if (curator && this.stopped === undefined) this.merged = await mergeLegalForms(curator, this.bodies);
  }
  refuse = (refusal) => {
    this.refusals += 1;
    if (this.kept.length < MOST_KEPT) this.kept.push(refusal);
    this.options.onRefused?.(refusal);
  };
  refuseFile = (refusal) => {
    this.counts.refused += 1;
    this.refuse(refusal);
  };
  report(skipped) {
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
//# sourceMappingURL=run.js.map
