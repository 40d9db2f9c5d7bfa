import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { SAMPLE } from "../contract/fixture.js";
import { openSqlite } from "./open.js";
import { ReadingThreads } from "./reading-threads.js";

const folder = mkdtempSync(join(tmpdir(), "atlas-threads-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const filled = async (options: Parameters<typeof openSqlite>[1]) => {
  const store = await openSqlite(join(folder, `${files++}.db`), options);
  for (const document of SAMPLE) await store.writeDocument(document());
  return store;
};

describe("a store that reads in threads", () => {
  it("should see what was written a moment before, and answer as one without threads", async () => {
    const [one, other] = await Promise.all([filled({ threads: 2, durability: "fast" }), filled({})]);
    const questions = [{}, { nodes: { kinds: ["Lab"] } }, { edges: { crossing: true } }] as const;
    expect(await Promise.all(questions.map((q) => one.statistics(q)))).toEqual(
      await Promise.all(questions.map((q) => other.statistics(q))),
    );
    await Promise.all([one.close(), other.close()]);
  });

  it("should end a question that takes too long with TIMEOUT, and answer the next", async () => {
    // no thread starts within a hundredth of a millisecond
    const store = await filled({ threads: 1, longest: 0.01 });
    await expect(store.brokers({})).rejects.toMatchObject({ code: "TIMEOUT", message: expect.stringContaining("the limit") });
    expect(await store.countNodes({})).toBeGreaterThan(0);
    await store.close();
  });

  it("should pass errors on as they are", async () => {
    const store = await filled({ threads: 1 });
    await expect(store.changes({ from: "2020-01-01", to: "2019-01-01" })).rejects.toMatchObject({ code: "INVALID_INPUT" });
    await expect(store.network({}, {}, 0)).rejects.toMatchObject({ code: "INVALID_INPUT" });
    await store.close();
  });

  it("should end a thread that is asked nothing, and start another when it is asked", async () => {
    await (await filled({})).close();
    const threads = new ReadingThreads(join(folder, `${files - 1}.db`), 2, Number.POSITIVE_INFINITY, 5);
    for (let round = 0; round < 2; round++) {
      await Promise.all([threads.ask("coverage"), threads.ask("coverage")]);
      await vi.waitFor(() => expect(threads.count).toBe(0), 60_000);
    }
    await threads.close();
  });

  it("should leave no question without an answer when it is closed", async () => {
    const store = await filled({ threads: 1 });
    const asked = [store.brokers({}), store.coverage(), store.statistics({ edges: { undated: false } })];
    const outcomes = Promise.allSettled(asked);
    await store.close();
    for (const outcome of await outcomes) {
      expect(outcome.status === "fulfilled" || (outcome.reason as { code: string }).code === "STORE_UNAVAILABLE").toBe(true);
    }
  });
});
