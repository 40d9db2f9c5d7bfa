import { expect, it } from "vitest";
import { type IngestRun, RUN_LIMITS } from "../ingest-runs.js";
import { dumped, type Subject } from "./suite.js";

const run = (n: number, more: Partial<IngestRun> = {}): IngestRun => {
  const at = new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString();
  const files = { total: 3, done: n % 3, added: n % 3, changed: 0, unchanged: 0, refused: 0 };
  return { id: `r${n}`, startedAt: at, updatedAt: at, state: "running", files, refusals: [], refusalCount: 0, ...more };
};

/** What runs of the ingest say of themselves. */
export function ingestRuns({ store, fill }: Subject): void {
  it("should keep what a run said last, newest runs first", async () => {
    const refusals = [{ file: "文件/甲.yaml", line: 3, field: "claims[0].source", message: "no such node\u0000" }];
    await store().keepIngestRun(run(1));
    await store().keepIngestRun(run(2, { file: "乙.txt" }));
    const done = run(1, { state: "finished", finishedAt: run(9).startedAt, refusals, refusalCount: 70 });
    await store().keepIngestRun(done);
    expect(await store().ingestRuns(10)).toEqual([run(2, { file: "乙.txt" }), done]);
    expect(await store().ingestRuns(1)).toEqual([run(2, { file: "乙.txt" })]);
    expect(await store().ingestRun("r1")).toEqual(done);
    expect(await store().ingestRun("r3")).toBeUndefined();
  });

  it("should leave the graph as it is", async () => {
    await fill();
    const before = await dumped(store());
    const counts = await store().statistics({});
    await store().keepIngestRun(run(1));
    expect(await dumped(store())).toEqual(before);
    expect(await store().statistics({})).toEqual(counts);
  });

  it("should forget the first of many", async () => {
    for (let n = 0; n <= RUN_LIMITS.runs; n++) await store().keepIngestRun(run(n));
    const kept = await store().ingestRuns(RUN_LIMITS.runs);
    expect(kept.map(({ id }) => id)).toEqual(Array.from({ length: RUN_LIMITS.runs }, (_, i) => `r${RUN_LIMITS.runs - i}`));
    expect(await store().ingestRun("r0")).toBeUndefined();
  });

  it("should refuse a number of runs beyond the limit", async () => {
    await expect(store().ingestRuns(RUN_LIMITS.runs + 1)).rejects.toMatchObject({ code: "INVALID_INPUT" });
  });
}
