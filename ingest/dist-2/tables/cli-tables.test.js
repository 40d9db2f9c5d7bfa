import { existsSync, readFileSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../testing/command.js";
import { folderWith } from "../testing/folder.js";

const TABLE = "甲方,乙方,签约时间\n天府甲院,江津乙司,2020-05\n天府甲院,江津丙司,尽快\n";
const MAPPING = `mapping: own
sheets:
  - nodes: [{ kind: Institution, name: { column: 甲方 } }, { kind: Institution, name: { column: 乙方 } }]
    claims: [{ relation: SIGNED_WITH, source: { column: 甲方 }, target: { column: 乙方 }, status: done, from: { column: 签约时间 } }]
`;
describe("tables on the command line", () => {
  it("should go from the table over a proposed mapping into the graph", async () => {
    const folder = folderWith({ "t/a.csv": TABLE.replace("尽快", "2021") });
    const mapped = await run(folder, ["--map", "t/a.csv"]);
    expect(mapped).toMatchObject({ code: 0, err: "" });
    expect(mapped.out).toContain("Written: t/a.mapping.yaml\n");
    expect(existsSync(join(folder, "atlas.db"))).toBe(false);
    const read = await run(folder, ["t"]);
    expect(read).toMatchObject({ code: 0, err: "" });
    expect(read.out).toContain(
      "Documents: 1 added, 0 changed, 0 unchanged, 0 refused.\nThey hold 3 mentions of nodes, 2 claims and 0 observations.",
    );
    expect((await run(folder, ["t"])).out).toContain("1 unchanged");
  });
  it("should refuse what cannot be read, with file, line, cell and reason, and exit with 2", async () => {
    const folder = folderWith({ "a.csv": TABLE, "b.csv": "x\n", "own.yaml": MAPPING });
    expect(await run(folder, ["a.csv", "b.csv", "--mapping", "own.yaml"])).toMatchObject({
      code: 2,
      err: [
        'a.csv:3 表1 C3 (签约时间): "尽快" is no date that exists; write 2020, 2020-11 or 2020-11-03',
        'own.yaml:3 sheets[0].nodes[0].name.column: there is no column "甲方"; there are x',
        'own.yaml:3 sheets[0].nodes[1].name.column: there is no column "乙方"; there are x',
        'own.yaml:4 sheets[0].claims[0].source.column: there is no column "甲方"; there are x',
        'own.yaml:4 sheets[0].claims[0].target.column: there is no column "乙方"; there are x',
        'own.yaml:4 sheets[0].claims[0].from.column: there is no column "签约时间"; there are x',
        `b.csv: does not have what ${join(folder, "own.yaml")} asks for`,
        "",
      ].join("\n"),
    });
  });
  it("should say in which encoding a table was read where that was a guess", async () => {
    // 甲方,乙方 and two names in GB18030
    const bytes = Buffer.from("bcd7b7bd2cd2d2b7bd0abcd7d4ba2cd2d2cbbe0a", "hex");
    const folder = folderWith({ "a.csv": bytes, "a.mapping.yaml": MAPPING.replace(", from: { column: 签约时间 }", "") });
    expect((await run(folder, ["a.csv"])).out).toContain("a.csv: read as gb18030; `encoding:` in its mapping says otherwise\n");
  });
  it("should not take the mapping that is named for a document", async () => {
    const folder = folderWith({ "a.csv": TABLE.replace("尽快", "2021"), "own.yaml": MAPPING });
    expect(await run(folder, [".", "--mapping", "own.yaml"])).toMatchObject({ code: 0, err: "" });
  });
  it("should leave a mapping that is there as it is", async () => {
    const folder = folderWith({ "a.csv": TABLE, "b.csv": TABLE, "a.mapping.yaml": MAPPING });
    const { code, err } = await run(folder, ["--map", "a.csv", "b.csv"]);
    expect([code, err]).toEqual([2, "a.mapping.yaml: is there already and is left as it is; remove it to have one proposed\n"]);
    expect(readFileSync(join(folder, "a.mapping.yaml"), "utf8")).toBe(MAPPING);
    expect(await run(folder, ["--map", "none.csv"])).toMatchObject({ code: 1, err: "none.csv: no such file\n" });
  });
  it("should refuse a file of a gigabyte by its size, and read the others", async () => {
    const folder = folderWith({ "a.csv": TABLE, "b.csv": "x", "a.mapping.yaml": MAPPING, "b.mapping.yaml": MAPPING });
    truncateSync(join(folder, "b.csv"), 1024 ** 3);
    const { code, err, out } = await run(folder, ["."]);
    expect(code).toBe(2);
    expect(err).toContain("b.csv: is 1024 MB; the limit is 50 MB\n");
    expect(out).toContain("1 added");
  });
});
//# sourceMappingURL=cli-tables.test.js.map
