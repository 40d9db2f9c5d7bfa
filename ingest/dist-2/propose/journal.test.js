import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "../testing/folder.js";
import { Journal, journalFile } from "./journal.js";

const entry = (window) => ({
  document: "paper",
  window: window.repeat(64),
  method: "model:stub",
  proposals: [{ relation: "SIGNED_WITH", source: "甲校", target: "乙校", status: "done", quote: "甲校与乙校签约" }],
});
describe("the journal of models' answers", () => {
  it.each([
    [{}, "data/.atlas-propose.jsonl"],
    [{ ATLAS_DB: "/srv/atlas/graph.db" }, "/srv/atlas/.atlas-propose.jsonl"],
    [{ ATLAS_DB: ":memory:" }, "data/.atlas-propose.jsonl"],
    [{ ATLAS_DB: "/srv/atlas/graph.db", NEO4J_URI: "bolt://localhost" }, "data/.atlas-propose.jsonl"],
  ])("should lie beside the database: %j", (env, file) => {
    expect(journalFile(env)).toBe(file);
  });
  it("should remember from run to run, and only what was asked", async () => {
    const file = join(folderWith(), "data", "journal.jsonl");
    const first = await Journal.read(file);
    await first.add(entry("a"));
    await first.close();
    const second = await Journal.read(file);
    expect(second.has("paper", "a".repeat(64), "model:stub")).toBe(true);
    expect(second.has("paper", "b".repeat(64), "model:stub")).toBe(false);
    expect(second.has("paper", "a".repeat(64), "model:other")).toBe(false);
    expect(second.has("other", "a".repeat(64), "model:stub")).toBe(false);
    expect(second.of("paper")).toEqual([{ method: "model:stub", proposal: entry("a").proposals[0] }]);
    expect(second.of("other")).toEqual([]);
  });
  it("should pass over a line that a power cut broke off, and go on after it", async () => {
    const file = join(folderWith(), "journal.jsonl");
    const whole = `${JSON.stringify(entry("a"))}\n`;
    writeFileSync(file, `${whole}${whole.slice(0, 90)}`);
    const journal = await Journal.read(file);
    expect(journal.unreadable).toBe(1);
    await journal.add(entry("b"));
    await journal.close();
    expect(readFileSync(file, "utf8").split("\n")).toHaveLength(4);
    expect((await Journal.read(file)).has("paper", "b".repeat(64), "model:stub")).toBe(true);
  });
  it.each([
    ["another method", { method: "curated" }],
    ["a rule's method", { method: "rule:signed-with" }],
    ["a state", { state: "accepted" }],
    ["no document id", { document: "A B" }],
    ["a relation that is none", { proposals: [{ ...entry("a").proposals[0], relation: "LIKES" }] }],
    ["a state in a proposal", { proposals: [{ ...entry("a").proposals[0], state: "accepted" }] }],
  ])("should take no line with %s", async (_, change) => {
    const file = join(folderWith(), "journal.jsonl");
    appendFileSync(file, `${JSON.stringify({ ...entry("a"), ...change })}\n`);
    const journal = await Journal.read(file);
    expect([journal.unreadable, journal.of("paper")]).toEqual([1, []]);
  });
  it("should say what to do where it cannot be read or written", async () => {
    const folder = folderWith();
    await expect(Journal.read(folder)).rejects.toThrow(/cannot be read \(EISDIR\); correct its permissions/u);
    const journal = await Journal.read(join(folderWith({ file: "" }), "file", "journal.jsonl")).catch((error) => error);
    expect(String(journal)).toContain("cannot be read (ENOTDIR)");
  });
});
//# sourceMappingURL=journal.test.js.map
