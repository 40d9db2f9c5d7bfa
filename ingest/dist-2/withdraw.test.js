import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { document } from "./testing/check.js";
import { run } from "./testing/command.js";
import { folderWith } from "./testing/folder.js";

const LOCATED = "{ relation: LOCATED_IN, source: 乙, target: 丙区, status: done, from: 2020, evidence: [{ quote: 位于丙区 }] }";
const SIGNED = "{ relation: SIGNED_WITH, source: 甲大学, target: 乙, status: done, evidence: [{ quote: 甲大学与乙研究院签约, nth: 1 }] }";
const INVESTED = "{ subject: 乙, measure: 投入, value: 5, unit: 亿元, evidence: [{ quote: 投入5亿元 }] }";
const FIRST = document(`claims:\n  - ${LOCATED}\n  - ${SIGNED}\nobservations:\n  - ${INVESTED}\n`);
/** Says one of the two relations too, of the same nodes. */
const SECOND = document(`claims:\n  - ${LOCATED}\n`).replace("id: sample", "id: second");
/** A folder with a database that holds these documents. */
async function filled(files) {
  const folder = folderWith(files);
  await run(folder, Object.keys(files));
  return folder;
}
describe("a withdrawal", () => {
  const ALL = `
  3 nodes
    丙区 (Place)
    乙研究院 (Institution)
    甲大学 (Institution)
  2 relations
    乙研究院 LOCATED_IN 丙区
    乙研究院 SIGNED_WITH 甲大学
  2 claims
    乙研究院 LOCATED_IN 丙区 (done, 2020)
    乙研究院 SIGNED_WITH 甲大学 (done)
  1 observation
    乙研究院 投入 5亿元
`;
  it("should say by name what left", async () => {
    const folder = await filled({ "a.yaml": FIRST });
    expect(await run(folder, ["--withdraw", "sample"])).toEqual({ code: 0, out: `sample: withdrawn, with${ALL}`, err: "" });
  });
  it("should say in a dry run what would leave, and change nothing", async () => {
    const folder = await filled({ "a.yaml": FIRST });
    const dry = await run(folder, ["--withdraw", "sample", "--dry-run"]);
    expect(dry).toEqual({ code: 0, out: `sample: would be withdrawn, with${ALL}`, err: "" });
    expect((await run(folder, ["a.yaml"])).out).toContain("1 unchanged");
  });
  it.each([[[]], [["--dry-run"]]])("should leave what another document says as well: %j", async (more) => {
    const folder = await filled({ "a.yaml": FIRST, "b.yaml": SECOND });
    const { out } = await run(folder, ["--withdraw", "sample", ...more]);
    expect(out.split("\n").slice(1)).toEqual([
      "  1 relation",
      "    乙研究院 SIGNED_WITH 甲大学",
      "  1 claim",
      "    乙研究院 SIGNED_WITH 甲大学 (done)",
      "  1 observation",
      "    乙研究院 投入 5亿元",
      "",
    ]);
  });
  it("should say so where nothing leaves", async () => {
    const folder = await filled({ "a.yaml": FIRST, "b.yaml": SECOND });
    expect((await run(folder, ["--withdraw", "second"])).out).toBe(
      "second: withdrawn; nothing left with it, other documents support all that it says.\n",
    );
  });
  it("should count what is too long to list", async () => {
    const nodes = Array.from({ length: 25 }, (_, i) => `  - { kind: Place, name: 第${i + 10}区 }\n`).join("");
    const folder = await filled({ "a.yaml": document(nodes) });
    const { out } = await run(folder, ["--withdraw", "sample"]);
    expect(out.split("\n").slice(1, 3)).toEqual(["  28 nodes", "    丙区 (Place)"]);
    expect(out.split("\n").slice(-2)).toEqual(["    … and 18 more", ""]);
  });
  it("should take several documents, and name those near one that is not there", async () => {
    const folder = await filled({ "a.yaml": FIRST, "b.yaml": SECOND });
    const { code, out } = await run(folder, ["--withdraw", "secand", "second", "--withdraw", "samples", "zzz"]);
    expect(code).toBe(2);
    expect(out.split("\n").filter((line) => !line.startsWith(" "))).toEqual([
      'secand: there is no such document; did you mean "second"?',
      "second: withdrawn; nothing left with it, other documents support all that it says.",
      'samples: there is no such document; did you mean "sample"?',
      "zzz: there is no such document",
      "",
    ]);
    expect((await run(folder, ["--withdraw", "zzz"])).code).toBe(1);
  });
});
describe("a corrected document", () => {
  it("should say what left with its earlier version, and leave what others say", async () => {
    const folder = await filled({ "a.yaml": FIRST, "b.yaml": SECOND });
    const corrected = FIRST.replace(`  - ${LOCATED}\n`, "").replace("value: 5", "value: 6").replace("甲大学, target", "甲学院, target");
    writeFileSync(join(folder, "a.yaml"), corrected.replace("name: 甲大学", "name: 甲学院"));
    const { out } = await run(folder, ["a.yaml"]);
    expect(out.split("\n")).toEqual([
      "sample: changed; with its earlier version left",
      "  1 relation",
      "    乙研究院 SIGNED_WITH 甲大学",
      "  1 claim",
      "    乙研究院 SIGNED_WITH 甲大学 (done)",
      "  1 observation",
      "    乙研究院 投入 5亿元",
      "1/1 files",
      "Documents: 0 added, 1 changed, 0 unchanged, 0 refused.",
      "They hold 3 mentions of nodes, 1 claim and 1 observation.",
      "",
    ]);
    expect((await run(folder, ["a.yaml"])).out).not.toContain("left");
  });
  it("should say nothing of it where nothing left", async () => {
    const folder = await filled({ "a.yaml": FIRST });
    writeFileSync(join(folder, "a.yaml"), FIRST.replace("title: 样例", "title: 新样例"));
    const { out } = await run(folder, ["a.yaml"]);
    expect(out).toContain("1 changed");
    expect(out).not.toContain("left");
  });
});
//# sourceMappingURL=withdraw.test.js.map
