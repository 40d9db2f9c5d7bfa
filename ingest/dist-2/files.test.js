import { symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, it } from "vitest";
import { idOfFile, readTextFile } from "./document.js";
import { planFiles } from "./files.js";
import { Gazetteer } from "./gazetteer.js";
import { folderWith } from "./testing/folder.js";

it("should list files in order of name, records and texts apart, each once", async () => {
  const folder = folderWith({
    "b.yaml": "",
    "a/z.YML": "",
    "a/c.json": "",
    "c.txt": "",
    "a.txt": "",
    ".hidden.yaml": "",
    "d.docx": "",
    "a/Makefile": "",
  });
  const plan = await planFiles([folder, join(folder, "b.yaml")]);
  const short = (files) => files.map((file) => relative(folder, file));
  expect([short(plan.records), short(plan.texts), short(plan.skipped)]).toEqual([
    ["a/c.json", "a/z.YML", "b.yaml"],
    ["a.txt", "c.txt", "d.docx"],
    ["a/Makefile"],
  ]);
});
it("should refuse links within a folder and follow one that is given as a path", async () => {
  const folder = folderWith({ "docs/a.txt": "文" });
  symlinkSync("/", join(folder, "docs/root"));
  symlinkSync(join(folder, "docs/a.txt"), join(folder, "link.txt"));
  const plan = await planFiles([join(folder, "docs"), join(folder, "link.txt")]);
  expect(plan.refused).toEqual([
    { file: join(folder, "docs/root"), message: "is a symbolic link; give what it points to as a path of its own" },
  ]);
  expect(plan.texts).toEqual([join(folder, "docs/a.txt"), join(folder, "link.txt")]);
});
it.each([
  ["cqkjb-2020-11-03.txt", "cqkjb-2020-11-03"],
  ["重庆 新闻（1）.txt", "重庆-新闻-1"],
  ["Report A.v2.TXT", "report-a.v2"],
  ["（）.txt", ""],
])("should give %s the document id %s", (file, id) => {
  expect(idOfFile(file)).toBe(id);
});
it("should name a text by its first line and refuse one that gives no id", async () => {
  const folder = folderWith({ "a.txt": `\n## ${"长".repeat(200)}\n文`, "（）.txt": "文" });
  const { bundle } = await readTextFile(join(folder, "a.txt"), new Gazetteer(), { undated: true });
  expect(bundle.document).toEqual({ id: "a", type: "text", title: `${"长".repeat(120)}…` });
  await expect(readTextFile(join(folder, "（）.txt"), new Gazetteer())).rejects.toThrow(
    'its name gives no document id (""); use letters and digits',
  );
});
//# sourceMappingURL=files.test.js.map
