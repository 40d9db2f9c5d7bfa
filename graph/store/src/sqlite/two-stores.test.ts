import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Draft, pair } from "../contract/fixture.js";
import { PlainStore } from "../contract/plain/plain-store.js";
import { Chance, randomBundle } from "../contract/random.js";
import { dumped } from "../contract/suite.js";
import type { GraphStore } from "../graph-store.js";
import { Connection } from "./connection.js";
import { openSqlite } from "./open.js";
import { Turns } from "./turn.js";

let folder: string;
let path: string;
let stores: GraphStore[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "atlas-two-"));
  path = join(folder, "atlas.db");
  stores = [];
});
afterEach(async () => {
  for (const store of stores) await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(durability: "full" | "fast" = "full"): Promise<GraphStore> {
  const store = await openSqlite(path, { durability });
  stores.push(store);
  return store;
}

describe("two stores on one SQLite file", () => {
  it("should see what the other wrote, in lists and in statistics asked before", async () => {
    const [reader, writer] = [await open(), await open()];
    expect((await reader.statistics({})).nodes).toBe(0);
    await writer.writeDocument(pair("one", "甲", "乙"));
    expect((await reader.statistics({})).nodes).toBe(2);
    expect(await reader.countSearch({ text: "甲" })).toBe(1);
  });

  it("should have another version when the other wrote, and when the file was opened anew", async () => {
    const [reader, writer] = [await open(), await open()];
    const before = await reader.version();
    await writer.writeDocument(pair("one", "甲", "乙"));
    const after = await reader.version();
    expect(after).not.toBe(before);
    expect(await reader.version()).toBe(after);
    expect(await (await open()).version()).not.toBe(after);
  });

  it("should come to the same graph by writing in turns as one store alone", async () => {
    const [one, other, plain] = [await open(), await open("fast"), new PlainStore()];
    const chance = new Chance(5);
    for (let i = 0; i < 24; i++) {
      const id = `d${chance.below(6)}`;
      const bundle = randomBundle(chance, id);
      const store = chance.of([one, other]);
      if (chance.next() < 0.2) {
        await store.withdrawDocument(id);
        await plain.withdrawDocument(id);
      } else {
        await store.writeDocument(bundle);
        await plain.writeDocument(bundle);
      }
    }
    // the one that writes in groups is asked first: what it wrote last is then in the file
    for (const store of [other, one]) expect(await dumped(store)).toEqual(await dumped(plain));
  });

  it("should write many documents from both at once", async () => {
    const [one, other] = [await open(), await open()];
    const bundles = Array.from({ length: 40 }, (_, i) => pair(`d${i}`, "共有", `乙${i % 7}`));
    await Promise.all(bundles.map((bundle, i) => (i % 2 === 0 ? one : other).writeDocument(bundle)));
    expect(await one.receipts()).toHaveLength(40);
    const [shared] = await other.nodes(["institution:共有"]);
    expect(shared?.degree).toBe(7);
  });

  it("should follow decisions that the other made", async () => {
    const [one, other, plain] = [await open(), await open("fast"), new PlainStore()];
    for (const store of [one, plain])
      for (const [id, name] of Object.entries({ d1: "甲", d2: "丙" })) await store.writeDocument(pair(id, name, "乙"));
    const merge = { action: "merge", from: "institution:甲", into: "institution:丙" } as const;
    await plain.decide(merge);
    expect((await other.decide(merge)).decision.seq).toBe(1);
    await expect.poll(() => one.countDecisions({})).toBe(1);
    expect((await one.nodes(["institution:甲"]))[0]?.id).toBe("institution:丙");
    for (const store of [one, plain]) await store.writeDocument(pair("d3", "甲", "丁"));
    expect(await dumped(one)).toEqual(await dumped(plain));
    expect((await one.decide({ action: "undo", decision: 1 })).decision.seq).toBe(2);
    await plain.decide({ action: "undo", decision: 1 });
    await other.writeDocument(pair("d4", "甲", "戊"));
    await plain.writeDocument(pair("d4", "甲", "戊"));
    expect(await dumped(other)).toEqual(await dumped(plain));
  });

  it("should let others run while it waits for its turn", async () => {
    const store = await open();
    const db = new Database(path);
    db.exec("BEGIN IMMEDIATE");
    const writing = store.writeDocument(pair("one", "甲", "乙"));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await store.countNodes({})).toBe(0);
    db.exec("COMMIT");
    db.close();
    expect((await writing).outcome).toBe("added");
  });

  it("should finish a dump of the graph as it was when the dump began", async () => {
    const store = await open();
    for (let i = 0; i < 3; i++) await store.writeDocument(pair(`d${i}`, `甲${i}`, `乙${i}`));
    const before = await dumped(store);
    const records = store.dump()[Symbol.asyncIterator]();
    await records.next();
    await store.withdrawDocument("d1");
    let count = 1;
    while (!(await records.next()).done) count++;
    expect(count).toBe(before.length);
    expect((await dumped(store)).length).toBeLessThan(before.length);
  });
});

describe("documents written in groups", () => {
  it("should be seen by others once the group has ended", async () => {
    const [writer, reader] = [await open("fast"), await open()];
    await writer.writeDocument(pair("one", "甲", "乙"));
    expect(await writer.countNodes({})).toBe(2);
    await expect.poll(() => reader.countNodes({}), { timeout: 2000 }).toBe(2);
  });

  it("should keep the group where one of them is refused", async () => {
    const store = await open("fast");
    await store.writeDocument(pair("one", "甲", "乙"));
    const bad = new Draft({ id: "bad", type: "text", title: " " }).build();
    await expect(store.writeDocument(bad)).rejects.toMatchObject({ code: "INVALID_INPUT" });
    await store.writeDocument(pair("two", "甲", "丙"));
    await store.close();
    stores = [];
    const again = await open();
    expect((await again.receipts()).map((r) => r.document)).toEqual(["one", "two"]);
  });

  it("should keep decisions of the group where one of them is refused", async () => {
    const store = await open("fast");
    await store.writeDocument(pair("one", "甲", "乙"));
    await store.decide({ action: "split", from: "institution:甲", name: "丙", documents: ["one"] });
    await expect(store.decide({ action: "undo", decision: 9 })).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect((await store.decide({ action: "merge", from: "institution:丙", into: "institution:乙" })).decision.seq).toBe(2);
    await store.close();
    stores = [];
    const again = await open();
    expect(await again.countDecisions({})).toBe(2);
    expect(await again.countNodes({})).toBe(1);
  });

  it("should write the others again where one fails half-way", async () => {
    const db = new Connection(join(folder, "group.db"));
    db.script("CREATE TABLE t (a INTEGER PRIMARY KEY)");
    let undone = 0;
    const turns = new Turns(db, true, { write: () => {}, clear: () => undone++, isFull: () => false });
    await turns.write(() => db.run("INSERT INTO t VALUES (1)"));
    await turns.write(() => db.run("INSERT INTO t VALUES (2)"));
    const failing = turns.write(() => {
      db.run("INSERT INTO t VALUES (3)");
      db.run("INSERT INTO t VALUES (1)");
    });
    await expect(failing).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
    await turns.write(() => db.run("INSERT INTO t VALUES (4)"));
    turns.settle();
    expect(db.all<[number]>("SELECT a FROM t ORDER BY a").flat()).toEqual([1, 2, 4]);
    expect(undone).toBe(1);
    db.close();
  });
});
