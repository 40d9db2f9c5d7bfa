import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openSqlite } from "@chengyu-atlas/store";
import { expect, it, onTestFinished } from "vitest";
import { digestOf, dumpTo } from "./digest.js";
import { ingestPaths } from "./ingest.js";
import { folderWith } from "./testing/folder.js";

/** Texts of these tests are plain words without a head. */
const UNDATED = { undated: true };
const FIRST = `document: { id: first, type: digest, title: 第一篇, publishedOn: 2020-11-03, textFile: first.txt }
nodes:
  - { kind: Institution, name: 甲大学, place: 丙区 }
  - { kind: Lab, name: 戊中心, place: 丙区 }
  - { kind: Place, name: 丙区, subtype: district }
claims:
  - { relation: CO_BUILT, source: 甲大学, target: 戊中心, status: planned, from: 2020, evidence: [{ quote: 甲大学将建设戊中心 }] }
observations:
  - { subject: 戊中心, measure: 投入, value: 5, unit: 亿元, bound: "~", evidence: [{ quote: 约5亿元 }] }
`;
const SECOND = `document: { id: second, type: digest, title: 第二篇, text: 戊中心建成，甲大学与乙研究院共建。 }
nodes:
  - { kind: Institution, name: 甲大学 }
  - { kind: Institution, name: 乙研究院 }
  - { kind: Lab, name: 戊中心 }
claims:
  - { relation: CO_BUILT, source: 甲大学, target: 戊中心, status: done, evidence: [{ quote: 甲大学与乙研究院共建 }] }
  - { relation: CO_BUILT, source: 乙研究院, target: 戊中心, status: done, evidence: [{ quote: 甲大学与乙研究院共建 }] }
`;
const FILES = {
  "docs/first.txt": "甲大学将建设戊中心，\n投入约5亿元。\n",
  "docs/first.yaml": FIRST,
  "docs/second.yaml": SECOND,
  "docs/notes/third.txt": "# 第三篇\n\n只有文字。\n",
};
async function open(folder) {
  const store = await openSqlite(join(folder, "atlas.db"));
  onTestFinished(() => store.close());
  return store;
}
it("should add, leave unchanged, change and withdraw documents, and end where it began", async () => {
  const folder = folderWith(FILES);
  const store = await open(folder);
  const empty = await digestOf(store);
  const ingest = async () => (await ingestPaths({ store, texts: UNDATED, paths: [join(folder, "docs")] })).documents;
  expect(await ingest()).toEqual({ added: 3, changed: 0, unchanged: 0, refused: 0 });
  const once = await digestOf(store);
  expect(await ingest()).toEqual({ added: 0, changed: 0, unchanged: 3, refused: 0 });
  expect(await digestOf(store)).toBe(once);
  expect(await store.texts(["first", "third"])).toEqual([FILES["docs/first.txt"], FILES["docs/notes/third.txt"]]);
  const [third] = await store.documents(["third"]);
  expect(third).toMatchObject({ title: "第三篇", type: "text", claimCount: 0 });
  const [edge] = await store.edges(["institution:甲大学~CO_BUILT~lab:戊中心"]);
  expect(edge).toMatchObject({ status: "done", claimCount: 2, documentCount: 2 });
  writeFileSync(join(folder, "docs/second.yaml"), SECOND.replace("status: done", "status: ended"));
  expect(await ingest()).toEqual({ added: 0, changed: 1, unchanged: 2, refused: 0 });
  expect(await digestOf(store)).not.toBe(once);
  writeFileSync(join(folder, "docs/second.yaml"), SECOND);
  expect(await ingest()).toEqual({ added: 0, changed: 1, unchanged: 2, refused: 0 });
  expect(await digestOf(store)).toBe(once);
  const taken = await store.withdrawDocument("second");
  expect(taken).toMatchObject({ found: true, nodes: ["institution:乙研究院"] });
  expect(taken.claims).toHaveLength(2);
  expect((await store.edges(["institution:甲大学~CO_BUILT~lab:戊中心"]))[0]).toMatchObject({ status: "planned", claimCount: 1 });
  for (const id of ["first", "third"]) await store.withdrawDocument(id);
  expect(await digestOf(store)).toBe(empty);
});
it("should give the same digest whatever the order of reading, and the same lines in a dump", async () => {
  const folder = folderWith(FILES);
  const paths = ["docs/notes", "docs/second.yaml", "docs/first.yaml"].map((name) => join(folder, name));
  const store = await open(folder);
  await ingestPaths({ store, texts: UNDATED, paths });
  const other = await open(folderWith());
  await ingestPaths({ store: other, texts: UNDATED, paths: paths.toReversed() });
  expect(await digestOf(other)).toBe(await digestOf(store));
  expect(await dumpTo(store, join(folder, "dump.jsonl"))).toBe(await digestOf(store));
});
it("should not take a text for a document of its own where a record file names it or bears its name", async () => {
  const folder = folderWith({
    ...FILES,
    "docs/second.txt": "同名",
    "docs/other.txt": "另名",
    "docs/broken.yaml": "document:\n  textFile: other.txt\n",
  });
  const store = await open(folder);
  const report = await ingestPaths({ store, texts: UNDATED, paths: [join(folder, "docs")] });
  expect(report.documents).toEqual({ added: 3, changed: 0, unchanged: 0, refused: 1 });
  expect(await store.documents(["other"])).toEqual([undefined]);
  const alone = await ingestPaths({ store, texts: UNDATED, paths: [join(folder, "docs/first.txt")] });
  expect(alone.documents).toEqual({ added: 0, changed: 0, unchanged: 0, refused: 1 });
  expect(alone.refused[0]?.message).toMatch(/belongs to .*first\.yaml/u);
});
it("should stop where the store fails, and say how far it came", async () => {
  const folder = folderWith(FILES);
  const store = await open(folder);
  let writes = 0;
  const failing = {
    withdrawDocument: store.withdrawDocument.bind(store),
    writeDocument: (bundle) => {
      writes += 1;
      return writes > 1 ? Promise.reject(new Error("disk full")) : store.writeDocument(bundle);
    },
  };
  const report = await ingestPaths({ store: failing, texts: UNDATED, paths: [join(folder, "docs")] });
  expect(report).toMatchObject({ done: 1, files: 4, documents: { added: 1 }, stopped: { message: "disk full" } });
  rmSync(join(folder, "docs/first.txt"));
  expect((await ingestPaths({ store, texts: UNDATED, paths: [join(folder, "docs")] })).documents).toEqual({
    added: 2,
    changed: 0,
    unchanged: 0,
    refused: 1,
  });
});
//# sourceMappingURL=pipeline.test.js.map
