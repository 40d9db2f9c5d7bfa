import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { main as digest } from "./digest-cli.js";
import { document } from "./testing/check.js";
import { run } from "./testing/command.js";
import { folderWith } from "./testing/folder.js";

const GOOD = document("claims:\n  - { relation: LOCATED_IN, source: 乙, target: 丙区, status: done, evidence: [{ quote: 位于丙区 }] }\n");
const BAD = document(
  "claims:\n  - { relation: LOCATED_IN, source: 乙, target: 丁区, status: done, evidence: [{ quote: 位于丙区 }] }\n",
).replace("id: sample", "id: bad");
const HEADLESS = "document:\n  id: headless\n  type: digest\n  text: 文\n";
describe("exit code of ingest", () => {
  it.each([
    ["0 where all went in", { "a.yaml": GOOD, "b.txt": "文" }, ["a.yaml", "b.txt", "--undated"], 0],
    ["0 where a date is given", { "b.txt": "文" }, ["b.txt", "--date", "2020-11"], 0],
    ["1 where a text gives no date", { "b.txt": "文" }, ["b.txt"], 1],
    ["1 where the date is none", { "b.txt": "文" }, ["b.txt", "--date", "2020-13"], 1],
    ["1 where the encoding is none", { "b.txt": "文" }, ["b.txt", "--encoding", "latin"], 1],
    ["1 where nothing did", { "a.yaml": HEADLESS }, ["a.yaml"], 1],
    ["1 where there is nothing to read", { "a.png": "文" }, ["."], 1],
    ["1 where the only path is missing", {}, ["none.yaml"], 1],
    ["1 where a type is not read", { "a.png": "文" }, ["a.png"], 1],
    ["1 where nothing is asked for", {}, [], 1],
    ["1 where an option is unknown", { "a.yaml": GOOD }, ["a.yaml", "--all"], 1],
    ["1 where the gazetteer is missing", { "a.yaml": GOOD }, ["a.yaml", "--gazetteer", "none"], 1],
    ["2 where a document was refused", { "a.yaml": GOOD, "b.yaml": HEADLESS }, ["."], 2],
    ["2 where a record was refused", { "b.yaml": BAD }, ["."], 2],
    ["2 where a path is missing", { "a.yaml": GOOD }, ["a.yaml", "none.yaml"], 2],
    ["0 for help", {}, ["--help"], 0],
    ["0 of a dry run", { "a.yaml": GOOD }, ["--dry-run", "."], 0],
    ["1 where a document to withdraw is not there", {}, ["--withdraw", "none"], 1],
  ])("should be %s", async (_, files, argv, expected) => {
    expect(await run(folderWith(files), argv)).toMatchObject({ code: expected });
  });
});
describe("words of ingest", () => {
  it("should tell what went in and what did not, with file, line and field", async () => {
    const folder = folderWith({ "docs/a.yaml": GOOD, "docs/b.yaml": BAD, "docs/c.yaml": HEADLESS, "docs/d.png": "文" });
    const { code, out, err } = await run(folder, ["docs", "none.txt"]);
    expect(err.split("\n")).toEqual([
      "none.txt: no such file or folder",
      'docs/b.yaml:11 claims[0].target: "丁区" is no node of this file or the gazetteer',
      "docs/c.yaml:1 document.title: is missing",
      "",
    ]);
    expect(out.split("\n")).toEqual([
      "3/3 files",
      "Documents: 2 added, 0 changed, 0 unchanged, 2 refused.",
      "They hold 6 mentions of nodes, 1 claim and 0 observations.",
      "1 record refused; the rest of each file went in.",
      "1 file of other types not read (.png).",
      "",
    ]);
    expect(code).toBe(2);
  });
  it("should show the first fifty refusals, count the rest and write all of them to a report", async () => {
    const claims = Array.from({ length: 60 }, () => "  - { relation: NONE }\n").join("");
    const folder = folderWith({ "a.yaml": document(`claims:\n${claims}`) });
    const { err } = await run(folder, ["a.yaml", "--report", "report.jsonl"]);
    const lines = readFileSync(join(folder, "report.jsonl"), "utf8").trimEnd().split("\n");
    expect(lines.length).toBeGreaterThan(60);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ file: "a.yaml", line: 11, record: "claims[0]", field: "claims[0].relation" });
    expect(err.split("\n")).toHaveLength(52);
    expect(err).toContain(`… and ${lines.length - 50} more; all of them are in report.jsonl.`);
  });
  it("should rewrite one line on a terminal and leave nothing of it behind", async () => {
    const folder = folderWith({ "a.txt": "文", "b.txt": "文" });
    const { out } = await run(folder, [".", "--undated"], true);
    const lines = ["1/2 a.txt …", "2/2 b.txt …", "Documents: 2 added"].map((line) => `\r\x1b[2K${line}`);
    expect(out.startsWith(lines.join(""))).toBe(true);
  });
  it("should write nothing in a dry run", async () => {
    const folder = folderWith({ "a.yaml": GOOD });
    expect((await run(folder, ["a.yaml", "--dry-run"])).out).toContain("Documents: 1 checked and not written, 0 refused.");
    expect(await run(folder, ["--withdraw", "sample"])).toMatchObject({ out: "sample: there is no such document\n" });
  });
});
describe("digest", () => {
  it("should print one digest and dump what it is of", async () => {
    const folder = folderWith({ "a.yaml": GOOD });
    await run(folder, ["a.yaml"]);
    const { code, out } = await run(folder, ["--dump", "dump.jsonl"], false, digest);
    expect([code, out]).toEqual([0, expect.stringMatching(/^[0-9a-f]{64}\n$/u)]);
    expect((await run(folder, [], false, digest)).out).toBe(out);
    const kinds = readFileSync(join(folder, "dump.jsonl"), "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => Object.keys(JSON.parse(line))[0]);
    expect(kinds).toEqual(["node", "node", "node", "claim", "document"]);
  });
});
//# sourceMappingURL=cli.test.js.map
