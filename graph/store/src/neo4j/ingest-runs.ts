import { type IngestRun, newestRuns, RUN_LIMITS } from "../ingest-runs.js";
import { type Connection, int } from "./connection.js";

interface RunRow {
  readonly body: string;
}

const toRuns = (rows: readonly RunRow[]) => rows.map(({ body }) => JSON.parse(body) as IngestRun);

export async function ingestRuns(connection: Connection, first: number): Promise<readonly IngestRun[]> {
  return newestRuns(toRuns(await connection.read<RunRow>("MATCH (r:IngestRun) RETURN r.body AS body")), first);
}

export async function ingestRun(connection: Connection, id: string): Promise<IngestRun | undefined> {
  return toRuns(await connection.read<RunRow>("MATCH (r:IngestRun {id: $id}) RETURN r.body AS body", { id }))[0];
}

/** Each run is written by its own process alone, so nobody makes it twice. */
export function keepIngestRun(connection: Connection, run: IngestRun): Promise<void> {
  const { id, startedAt } = run;
  return connection.write(async (ask) => {
    await ask("MERGE (r:IngestRun {id: $id}) SET r.startedAt = $startedAt, r.body = $body", { id, startedAt, body: JSON.stringify(run) });
    await ask("MATCH (r:IngestRun) WITH r ORDER BY r.startedAt DESC, r.id SKIP $kept DELETE r", { kept: int(RUN_LIMITS.runs) });
  });
}
