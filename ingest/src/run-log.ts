import { type IngestRun, type IngestRunKeeper, ingestRunId, RUN_LIMITS, type RunFiles } from "@chengyu-atlas/store";
import type { Refusal } from "./refusal.js";
import type { Progress } from "./run.js";

/** A run is written at most this often, and at least this often while one file takes long; in milliseconds. */
const AT_MOST = 500;
const AT_LEAST = 10_000;

/** Where files of an outcome are counted; the others are passed over. */
const COUNTED = ["added", "changed", "unchanged", "refused"] as const;
const isCounted = (outcome: string): outcome is (typeof COUNTED)[number] => (COUNTED as readonly string[]).includes(outcome);

/**
 * Says in the store what a run is doing while it goes on, for whoever asks the server. It never ends a run: where it cannot
 * be written, documents cannot be either, and they say why.
 */
export class RunLog {
  #run: IngestRun;
  #written = 0;
  #writing: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly store: IngestRunKeeper,
    private readonly now: () => number = Date.now,
  ) {
    const at = this.#at();
    const files = { total: 0, done: 0, added: 0, changed: 0, unchanged: 0, refused: 0 };
    this.#run = { id: ingestRunId(), startedAt: at, updatedAt: at, state: "running", files, refusals: [], refusalCount: 0 };
  }

  async begin(): Promise<void> {
    this.#timer = setInterval(() => this.#write(), AT_LEAST);
    this.#timer.unref();
    await this.#write();
  }

  takesUp(file: string, done: number, total: number): void {
    this.#say({ file, files: { ...this.#run.files, done, total } });
  }

  dealtWith({ outcome, done, files: total }: Progress): void {
    const { files } = this.#run;
    const counted: Partial<RunFiles> = isCounted(outcome) ? { [outcome]: files[outcome] + 1 } : {};
    this.#say({ files: { ...files, ...counted, done, total } });
  }

  refused({ file, line, field, message }: Refusal): void {
    const { refusals, refusalCount } = this.#run;
    const refusal = { file, ...(line !== undefined && { line }), ...(field !== undefined && { field }), message };
    this.#say({
      refusalCount: refusalCount + 1,
      ...(refusals.length < RUN_LIMITS.refusals && { refusals: [...refusals, refusal] }),
    });
  }

  /** The last word, with what ended the run where it did not come to its end. */
  async end(failure?: unknown): Promise<void> {
    clearInterval(this.#timer);
    await this.#writing;
    const { file: _, ...run } = this.#run;
    const why = failure === undefined ? { state: "finished" as const } : { state: "failed" as const, failure: wordsOf(failure) };
    this.#run = { ...run, ...why, finishedAt: this.#at() };
    await this.#write();
  }

  #say(what: Partial<IngestRun>): void {
    this.#run = { ...this.#run, ...what };
    if (this.#writing === undefined && this.now() - this.#written >= AT_MOST) this.#write();
  }

  #write(): Promise<void> {
    this.#written = this.now();
    this.#run = { ...this.#run, updatedAt: this.#at() };
    this.#writing = this.store
      .keepIngestRun(this.#run)
      .catch(() => undefined)
      .finally(() => {
        this.#writing = undefined;
      });
    return this.#writing;
  }

  #at(): string {
    return new Date(this.now()).toISOString();
  }
}

const wordsOf = (failure: unknown) => (failure instanceof Error ? failure.message : String(failure));
