import { type IngestRun, openSqlite, RUN_LIMITS, standingOf } from "@chengyu-atlas/store";
import { describe, expect, it } from "vitest";
import { RunLog } from "./run-log.js";
import { document } from "./testing/check.js";
import { run } from "./testing/command.js";
import { folderWith } from "./testing/folder.js";

const GOOD = document("");
const HEADLESS = "document:\n  id: headless\n  type: digest\n  text: 文\n";

async function runsIn(folder: string): Promise<readonly IngestRun[]> {
  const store = await openSqlite(`${folder}/atlas.db`);
  const runs = await store.ingestRuns(10);
  await store.close();
  return runs;
}

describe("what a run says of itself", () => {
  it("should be how it ended, with what was refused by name", async () => {
    const folder = folderWith({ "a.yaml": GOOD, "b.yaml": HEADLESS });
    await run(folder, ["."]);
    const [first, ...none] = await runsIn(folder);
    expect(none).toEqual([]);
    expect(first).toMatchObject({
      state: "finished",
      files: { total: 2, done: 2, added: 1, changed: 0, unchanged: 0, refused: 1 },
      refusalCount: 1,
      refusals: [{ file: "b.yaml", message: expect.any(String) }],
    });
    expect(first).not.toHaveProperty("file");
  }, 30_000);

  it("should count what is the same as before", async () => {
    const folder = folderWith({ "a.yaml": GOOD });
    for (let time = 0; time < 2; time++) await run(folder, ["a.yaml"]);
    expect((await runsIn(folder)).map(({ files }) => [files.total, files.added, files.unchanged])).toEqual([
      [1, 0, 1],
      [1, 1, 0],
    ]);
  }, 30_000);

  it("should be nothing of a dry run", async () => {
    const folder = folderWith({ "a.yaml": GOOD });
    await run(folder, ["--dry-run", "a.yaml"]);
    expect(await runsIn(folder)).toEqual([]);
  });

  it("should be written now and then, and its end always", async () => {
    const store = await openSqlite(":memory:");
    const written: IngestRun[] = [];
    let clock = Date.UTC(2026, 0, 1);
    const keeper = {
      keepIngestRun: (one: IngestRun) => {
        written.push(one);
        return store.keepIngestRun(one);
      },
    };
    const log = new RunLog(keeper, () => clock);
    await log.begin();
    for (let done = 1; done <= 1000; done++) {
      log.takesUp(`${done}.yaml`, done - 1, 1000);
      log.refused({ file: `${done}.yaml`, message: "no" });
      log.dealtWith({ outcome: "refused", done, files: 1000, file: `${done}.yaml` });
      clock += 10;
      // the store answers between files
      if (done % 10 === 0) await store.ingestRuns(1);
    }
    const passing = written.length;
    expect(passing).toBeGreaterThan(5);
    expect(passing).toBeLessThanOrEqual(21);
    await log.end(new Error("the disk is full"));
    const [last] = await store.ingestRuns(1);
    expect(last).toMatchObject({ state: "failed", failure: "the disk is full", files: { done: 1000, refused: 1000 }, refusalCount: 1000 });
    expect(last?.refusals).toHaveLength(RUN_LIMITS.refusals);
    await store.close();
  });

  it("should be that it stalled where it is not heard of for a while", () => {
    const at = new Date(Date.UTC(2026, 0, 1));
    const files = { total: 1, done: 0, added: 0, changed: 0, unchanged: 0, refused: 0 };
    const times = { startedAt: at.toISOString(), updatedAt: at.toISOString() };
    const going: IngestRun = { id: "r1", ...times, state: "running", files, refusals: [], refusalCount: 0 };
    expect(standingOf(going, at.getTime() + RUN_LIMITS.silence)).toBe("running");
    expect(standingOf(going, at.getTime() + RUN_LIMITS.silence + 1)).toBe("stalled");
    expect(standingOf({ ...going, state: "finished" }, at.getTime() + 10 * RUN_LIMITS.silence)).toBe("finished");
  });
});
