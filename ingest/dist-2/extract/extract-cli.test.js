import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../testing/command.js";
import { folderWith } from "../testing/folder.js";
import { main } from "./extract-cli.js";

const ARTICLE = `本报讯(记者 王小明)2021年6月7日,西南大学与遂宁市人民政府签署战略合作协议,双方将共建遂宁柑橘产业研究院。
西南大学校长张卫国出席签约仪式。`;
const extract = (folder, argv) => run(folder, argv, false, main);
const read = (folder, name) => JSON.parse(readFileSync(join(folder, name), "utf8"));
describe("the extract command", () => {
  it("should write what each document states, with quotes that stand in it", async () => {
    const folder = folderWith({ "docs/a.txt": ARTICLE, "docs/b.md": "# 消息\n\n没有什么。\n" });
    const { code, out } = await extract(folder, ["--out", "out", "docs", "--date", "2021-06-08"]);
    expect(code).toBe(0);
    expect(out).toContain("2 of 2 documents read");
    expect(readdirSync(join(folder, "out")).sort()).toEqual(["a.json", "b.json"]);
    const { doc, entities, relations } = read(join(folder, "out"), "a.json");
    expect(doc).toBe("a");
    const name = (id) => entities.find((e) => e.id === id)?.name;
    const said = relations.map(({ type, source, target, status, date }) => [type, name(source), name(target), status, date]);
    expect(said).toContainEqual([
      "SIGNED_WITH",
      expect.stringMatching(/西南大学|遂宁市/u),
      expect.stringMatching(/西南大学|遂宁市/u),
      "done",
      "2021-06-07",
    ]);
    expect(said).toContainEqual(["CO_BUILT", "西南大学", "遂宁柑橘产业研究院", "planned", "2021-06-07"]);
    for (const { quote } of [...entities, ...relations]) expect(ARTICLE.replace(/\s/gu, "")).toContain(quote.replace(/\s/gu, ""));
  });
  it("should name what it could not read, and read the rest", async () => {
    const folder = folderWith({ "a.txt": ARTICLE, "b.txt": "" });
    const { code, err } = await extract(folder, ["--out", "out", "a.txt", "b.txt", "c.txt"]);
    expect(code).toBe(2);
    expect(err).toMatch(/b\.txt: is empty/u);
    expect(err).toMatch(/c\.txt: no such file/u);
    expect(readdirSync(join(folder, "out"))).toEqual(["a.json"]);
  });
  it("should overwrite no file of its own with another", async () => {
    const folder = folderWith({ "x/a.txt": ARTICLE, "y/a.txt": ARTICLE });
    const { code, err } = await extract(folder, ["--out", "out", "x", "y"]);
    expect(code).toBe(2);
    expect(err).toContain("would be written to the same file as");
  });
  it.each([
    [[], "Name a folder with --out"],
    [["a.txt"], "Name a folder with --out"],
    [["--out", "out", "a.txt", "--date", "2021-02-30"], "is no date"],
  ])("should say what is missing of %j", async (argv, message) => {
    const { code, err } = await extract(folderWith({ "a.txt": ARTICLE }), argv);
    expect(code).toBe(1);
    expect(err).toContain(message);
  });
});
//# sourceMappingURL=extract-cli.test.js.map
