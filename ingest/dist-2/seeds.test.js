import { fileURLToPath } from "node:url";
import { openSqlite } from "@chengyu-atlas/store";
import { expect, it, onTestFinished } from "vitest";
import { digestOf } from "./digest.js";
import { ingestPaths } from "./ingest.js";
import { formatRefusal } from "./refusal.js";

const SEEDS = fileURLToPath(new URL("../../seeds", import.meta.url));
it("should take in every record of the seeds, and find nothing new in them the second time", async () => {
  const store = await openSqlite(":memory:");
  onTestFinished(() => store.close());
  const ingest = () => ingestPaths({ store, paths: [`${SEEDS}/documents`], gazetteer: `${SEEDS}/gazetteer` });
  const first = await ingest();
  expect(first.refused.map(formatRefusal)).toEqual([]);
  expect(first).toMatchObject({ documents: { changed: 0, unchanged: 0, refused: 0 }, refusedRecords: 0 });
  expect(first.claims).toBeGreaterThan(0);
  const digest = await digestOf(store);
  expect((await ingest()).documents).toEqual({ added: 0, changed: 0, unchanged: first.documents.added, refused: 0 });
  expect(await digestOf(store)).toBe(digest);
});
//# sourceMappingURL=seeds.test.js.map
