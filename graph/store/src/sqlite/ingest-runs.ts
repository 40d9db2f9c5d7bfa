import { type IngestRun, newestRuns, RUN_LIMITS } from "../ingest-runs.js";
import type { Connection } from "./connection.js";

export function ingestRuns(db: Connection, first: number): readonly IngestRun[] {
  return newestRuns(
    db.all<[string]>("SELECT body FROM ingest_run").map(([body]) => JSON.parse(body) as IngestRun),
    first,
  );
}

export function ingestRun(db: Connection, id: string): IngestRun | undefined {
  const row = db.get<[string]>("SELECT body FROM ingest_run WHERE id = ?", id);
  return row && (JSON.parse(row[0]) as IngestRun);
}

/** Within a transaction that the caller has begun. */
export function keepIngestRun(db: Connection, run: IngestRun): void {
  db.run("INSERT OR REPLACE INTO ingest_run (id, started_at, body) VALUES (?, ?, ?)", run.id, run.startedAt, JSON.stringify(run));
  db.run("DELETE FROM ingest_run WHERE id IN (SELECT id FROM ingest_run ORDER BY started_at DESC, id LIMIT -1 OFFSET ?)", RUN_LIMITS.runs);
}
