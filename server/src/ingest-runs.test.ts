import { type IngestRun, ingestRunId } from "@chengyu-atlas/store";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serverOver, storeWith, type TestServer } from "./testing/harness.js";

let server: TestServer;
let remove: () => Promise<void>;
const now = new Date();
const files = { total: 10, done: 4, added: 2, changed: 1, unchanged: 0, refused: 1 };
const begun = (minutes: number): IngestRun => {
  const at = new Date(now.getTime() - minutes * 60_000).toISOString();
  return { id: ingestRunId(), startedAt: at, updatedAt: at, state: "running", files, file: "甲.yaml", refusals: [], refusalCount: 0 };
};
const [going, dead] = [begun(0), begun(30)];
const refusals = Array.from({ length: 30 }, (_, i) => ({ file: "乙.yaml", line: i + 1, field: "claims[0].source", message: "not there" }));
const done: IngestRun = { ...begun(60), state: "finished", finishedAt: now.toISOString(), refusals, refusalCount: 31 };

beforeAll(async () => {
  const made = await storeWith([]);
  remove = made.remove;
  for (const run of [done, going, dead]) await made.store.keepIngestRun(run);
  server = await serverOver(made.store);
});
afterAll(async () => {
  await server.close();
  await remove();
});

it("should tell how runs stand, those that began last first", async () => {
  const { data } = await server.ask("{ ingestRuns { id state file finishedAt files { total done added changed unchanged refused } } }");
  expect(data.ingestRuns).toEqual([
    { id: going.id, state: "running", file: "甲.yaml", finishedAt: null, files },
    { id: dead.id, state: "stalled", file: "甲.yaml", finishedAt: null, files },
    { id: done.id, state: "finished", file: "甲.yaml", finishedAt: done.finishedAt, files },
  ]);
  expect((await server.ask("{ ingestRuns(first: 1) { id } }")).data.ingestRuns).toEqual([{ id: going.id }]);
});

it("should tell what one refused, by name", async () => {
  const { data } = await server.ask(`{ ingestRun(id: "${done.id}") { refusalCount refusals(first: 2) { file line field message } failure }
    none: ingestRun(id: "r0") { id } }`);
  expect(data.ingestRun).toEqual({ refusalCount: 31, refusals: refusals.slice(0, 2), failure: null });
  expect(data.none).toBeNull();
});

it("should let nobody keep the answer", async () => {
  for (const query of ["{ ingestRuns { id } }", "{ ...A } fragment A on Query { ... { ingestRuns { id } } }"]) {
    const answer = await fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { "apollo-require-preflight": "1" },
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    await answer.arrayBuffer();
  }
});

it("should refuse more runs than are kept", async () => {
  const { status, errors } = await server.ask("{ ingestRuns(first: 101) { id } }");
  expect([status, errors?.[0]?.extensions.code]).toEqual([400, "QUERY_LIMIT"]);
});
