import { randomBytes } from "node:crypto";
import { compareText } from "@chengyu-atlas/model";
import { checkLimit, LIMITS } from "./limits.js";

/** A record or file that a run refused. */
export interface RunRefusal {
  readonly file: string;
  /** Line in the file, from 1. */
  readonly line?: number;
  /** The record and field, e.g. `claims[3].source`. */
  readonly field?: string;
  readonly message: string;
}

/** How many files a run has dealt with, and how. Those that are neither were passed over, as parts of other documents are. */
export interface RunFiles {
  readonly total: number;
  readonly done: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
}

/** What a run of the ingest says of itself while it goes on. It belongs to no document and is in no dump. */
export interface IngestRun {
  readonly id: string;
  /** Instants in ISO 8601, in UTC. */
  readonly startedAt: string;
  readonly updatedAt: string;
  readonly finishedAt?: string;
  readonly state: "running" | "finished" | "failed";
  readonly files: RunFiles;
  /** The file that is being read. */
  readonly file?: string;
  /** The first refusals; `refusalCount` is of all. */
  readonly refusals: readonly RunRefusal[];
  readonly refusalCount: number;
  /** Why it failed. */
  readonly failure?: string;
}

/** Most runs that are kept, the newest ones; most refusals of a run; and how long a run may be silent, in milliseconds. */
export const RUN_LIMITS = { runs: 100, refusals: 50, silence: 60_000 } as const;

/** What became of a run: one that goes on but has not been heard of for a while has stalled; its process may be dead. */
export function standingOf({ state, updatedAt }: IngestRun, now: number): IngestRun["state"] | "stalled" {
  return state === "running" && now - Date.parse(updatedAt) > RUN_LIMITS.silence ? "stalled" : state;
}

export function ingestRunId(): string {
  return `r${randomBytes(8).toString("hex")}`;
}

/** Those that began last first. */
export function newestRuns(runs: readonly IngestRun[], first: number): readonly IngestRun[] {
  checkLimit("first", first, LIMITS.runs);
  return [...runs].sort((a, b) => compareText(b.startedAt, a.startedAt) || compareText(a.id, b.id)).slice(0, first);
}

export interface IngestRunReader {
  /** Runs of the ingest, those that began last first, 0 to 100. */
  ingestRuns(first: number): Promise<readonly IngestRun[]>;
  ingestRun(id: string): Promise<IngestRun | undefined>;
}

/** Keeping runs beside the graph. */
export interface IngestRunKeeper {
  /** Puts a run in place of what was kept of it. Of many runs those that began first are forgotten. */
  keepIngestRun(run: IngestRun): Promise<void>;
}
