import { parentPort, workerData } from "node:worker_threads";
import { AtlasError, type ErrorCode } from "@chengyu-atlas/model";
import { type LongQuestion, putAny } from "./long-questions.js";
import { Snapshots } from "./snapshots.js";

/** A question to the thread, and the number by which its answer is known. */
export interface Task {
  readonly number: number;
  readonly question: LongQuestion;
  readonly asked: readonly unknown[];
}

/** What became of it. Errors lose their class on the way, so their parts travel. */
export type Outcome =
  | { readonly number: number; readonly answer: unknown }
  | { readonly number: number; readonly code: ErrorCode | undefined; readonly message: string; readonly stack: string | undefined };

const snapshots = new Snapshots((workerData as { readonly path: string }).path);

parentPort?.on("message", ({ number, question, asked }: Task) => {
  snapshots
    .read((db, pause) => putAny(question, db, pause, asked))
    .then(
      (answer) => tell({ number, answer }),
      (error: unknown) => {
        const { message, stack } = error instanceof Error ? error : new Error(String(error));
        tell({ number, code: error instanceof AtlasError ? error.code : undefined, message, stack });
      },
    );
});

const tell = (outcome: Outcome) => parentPort?.postMessage(outcome);
