import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SQLITE_APPLICATION_ID, SQLITE_SCHEMA_VERSION, sqliteSchema } from "@chengyu-atlas/model/derive";
import Database from "libsql";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { pair } from "../contract/fixture.js";
import { dumped } from "../contract/suite.js";
import { storeError } from "./errors.js";
import { openSqlite } from "./open.js";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "atlas-open-"));
  path = join(folder, "atlas.db");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Makes a SQLite file by other hands. */
function prepare(...statements: readonly string[]): void {
  const db = new Database(path);
  for (const statement of statements) db.exec(statement);
  db.close();
}

describe("opening a SQLite file", () => {
  it("should make the file and the folders above it", async () => {
    const deep = join(folder, "a", "b", "atlas.db");
    const store = await openSqlite(deep);
    await store.check();
    await store.close();
    expect(existsSync(deep)).toBe(true);
  });

  it("should take a file from before views and stories could be saved, and save them in it", async () => {
    const before = await openSqlite(path);
    await before.writeDocument(pair("one", "甲", "乙"));
    await before.close();
    prepare("DROP TABLE saved_view; DROP TABLE story");
    const store = await openSqlite(path);
    await store.saveView({ name: "一", address: "a=b" });
    await store.saveStory({ title: "一", steps: [{ title: "二", address: "a=b" }] });
    expect(await store.savedViews()).toHaveLength(1);
    expect(await store.stories()).toHaveLength(1);
    expect(await store.countNodes({})).toBe(2);
    await store.close();
  });

  it("should take a file from before runs were kept, and keep them in it", async () => {
    await (await openSqlite(path)).close();
    prepare("DROP TABLE ingest_run");
    const store = await openSqlite(path);
    expect(await store.ingestRuns(10)).toEqual([]);
    await store.close();
  });

  it("should find what was written before it was closed", async () => {
    for (const durability of ["full", "fast"] as const) {
      const store = await openSqlite(path, { durability });
      await store.writeDocument(pair(durability, "甲", durability));
      await store.close();
    }
    const again = await openSqlite(path);
    expect((await again.receipts()).map((r) => r.document)).toEqual(["fast", "full"]);
    expect(await again.countNodes({})).toBe(3);
    await again.close();
  });

  it("should hold all of the graph in the one file after it was closed", async () => {
    const store = await openSqlite(path);
    await store.writeDocument(pair("one", "甲", "乙"));
    await store.close();
    const copy = join(folder, "copy.db");
    copyFileSync(path, copy);
    const copied = await openSqlite(copy);
    expect(await copied.countNodes({})).toBe(2);
    await copied.close();
  });

  it("should leave nothing behind of a store in memory", async () => {
    const store = await openSqlite(":memory:");
    await store.writeDocument(pair("one", "甲", "乙"));
    expect(await store.countNodes({})).toBe(2);
    await store.close();
    expect(existsSync(":memory:")).toBe(false);
  });

  it("should refuse a file of a newer version, naming both versions", async () => {
    const newer = SQLITE_SCHEMA_VERSION + 1;
    prepare(...sqliteSchema(), `PRAGMA user_version = ${newer}`);
    const message = expect.stringMatching(new RegExp(`${path}.*version ${newer}.*version ${SQLITE_SCHEMA_VERSION}`));
    await expect(openSqlite(path)).rejects.toMatchObject({ code: "STORE_INCOMPATIBLE", message });
  });

  it("should refuse a file of another program, and leave it as it was", async () => {
    prepare("CREATE TABLE theirs (a)", "PRAGMA user_version = 7");
    const before = readFileSync(path);
    const message = expect.stringMatching(/another program.*version 7/);
    await expect(openSqlite(path)).rejects.toMatchObject({ code: "STORE_INCOMPATIBLE", message });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it("should refuse a file that is no database, and say so in one line", async () => {
    writeFileSync(path, "这不是数据库".repeat(500));
    const message = expect.stringMatching(new RegExp(`^[^\\n]*${path}[^\\n]*$`));
    await expect(openSqlite(path)).rejects.toMatchObject({ code: "STORE_CORRUPT", message, cause: expect.any(Error) });
  });

  it("should say that a file is damaged when it is read", async () => {
    const store = await openSqlite(path);
    for (let i = 0; i < 40; i++) await store.writeDocument(pair(`d${i}`, `甲${i}`, `乙${i}`));
    await store.close();
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(0x5a, bytes.length / 4));
    const read = async () => {
      const damaged = await openSqlite(path);
      try {
        return await dumped(damaged);
      } finally {
        await damaged.close();
      }
    };
    await expect(read()).rejects.toMatchObject({ code: "STORE_CORRUPT", message: expect.stringContaining(path) });
  });

  it.each([
    ["a folder", () => folder],
    [
      "a path through a file",
      () => {
        writeFileSync(join(folder, "file"), "");
        return join(folder, "file", "atlas.db");
      },
    ],
  ])("should name the path where it is %s", async (_, make) => {
    const wrong = make();
    const message = expect.stringContaining(wrong);
    await expect(openSqlite(wrong)).rejects.toMatchObject({ code: "STORE_UNAVAILABLE", message });
  });

  it("should mark its files as an atlas", async () => {
    await (await openSqlite(path)).close();
    const db = new Database(path);
    expect(db.pragma("application_id")).toEqual([{ application_id: SQLITE_APPLICATION_ID }]);
    expect(db.pragma("integrity_check")).toEqual([{ integrity_check: "ok" }]);
    db.close();
  });

  it("should show the records to people with a SQL prompt", async () => {
    const store = await openSqlite(path);
    await store.writeDocument(pair("one", "甲", "乙", { validFrom: "2020-10" }));
    await store.close();
    const db = new Database(path);
    const edge = { id: "institution:乙~SIGNED_WITH~institution:甲", relation: "SIGNED_WITH", status: "done", valid_from: "2020-10" };
    expect(db.prepare("SELECT * FROM edges").get()).toMatchObject(edge);
    expect(db.prepare("SELECT * FROM claims").get()).toMatchObject({ source: "institution:乙", state: "accepted", method: "curated" });
    expect(db.prepare("SELECT * FROM nodes WHERE name = '甲'").get()).toMatchObject({ kind: "Institution", degree: 1 });
    expect(db.prepare("SELECT document FROM evidence").get()).toMatchObject({ document: "one" });
    db.close();
  });
});

describe("errors of the driver and the file system", () => {
  it.each([
    ["SQLITE_READONLY", "STORE_DENIED"],
    ["SQLITE_READONLY_DIRECTORY", "STORE_DENIED"],
    ["EACCES", "STORE_DENIED"],
    ["SQLITE_CORRUPT", "STORE_CORRUPT"],
    ["SQLITE_NOTADB", "STORE_CORRUPT"],
    ["SQLITE_BUSY", "STORE_UNAVAILABLE"],
    ["SQLITE_FULL", "STORE_UNAVAILABLE"],
    ["ENOSPC", "STORE_UNAVAILABLE"],
    ["SQLITE_IOERR_READ", "STORE_UNAVAILABLE"],
    ["SQLITE_ERROR", "STORE_UNAVAILABLE"],
  ])("should turn %s into %s, naming the file and keeping the cause", (code, expected) => {
    const cause = Object.assign(new Error("said the driver"), { code });
    const error = storeError("/data/atlas.db", cause);
    expect(error).toMatchObject({ code: expected, cause, message: expect.stringContaining("/data/atlas.db") });
    expect(error.message).not.toContain("\n");
  });

  it("should leave our own errors as they are", () => {
    const ours = storeError("a", new Error("first"));
    expect(storeError("b", ours)).toBe(ours);
  });

  it("should know a folder that denies access by the driver's number", () => {
    mkdirSync(join(folder, "x"));
    const error = storeError(folder, new Error('ConnectionFailed("Unable to open connection to local database /x: 14")'));
    expect(error.message).toContain("SQLITE_CANTOPEN");
  });
});
