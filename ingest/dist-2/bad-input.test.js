import { truncateSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { generateArticles } from "./testing/articles.js";
import { run } from "./testing/command.js";
import { folderWith } from "./testing/folder.js";
import { docxParts } from "./testing/office.js";
import { pdf } from "./testing/pdf.js";

/** The benchmark reads 10,000, of which three are as bad. */
const DOCUMENTS = 500;
function folderOfArticles(count) {
  const files = {};
  let i = 0;
  for (const text of generateArticles(20210601, 1)) {
    if (i++ === count) break;
    files[`papers/paper-${String(i).padStart(5, "0")}.txt`] = text;
  }
  return files;
}
describe("a folder of many documents of which three are bad", { timeout: 120_000 }, () => {
  it("should name the three with their reasons, take all others, and change nothing when it runs again", async () => {
    const folder = folderWith({
      ...folderOfArticles(DOCUMENTS - 3),
      "papers/paper-00100-binary.txt": Uint8Array.from({ length: 4096 }, (_, i) => (i * 131) % 256),
      "papers/paper-00200-empty.txt": "",
      // a text of 台湾 in an encoding that is not told from others
      "papers/paper-00300-big5.txt": Buffer.from("a5feb0d8a4bdb6e9bbc8a5dfb0adbeb3bafaacf5b5d8", "hex"),
    });
    const first = await run(folder, ["papers"]);
    expect(first.code).toBe(2);
    const named = first.err.split("\n").filter((line) => line.includes("paper-"));
    expect(named).toHaveLength(3);
    expect(first.err).toMatch(/paper-00100-binary\.txt: is no text/u);
    expect(first.err).toMatch(/paper-00200-empty\.txt: is empty/u);
    expect(first.err).toMatch(/paper-00300-big5\.txt: is neither UTF-8/u);
    expect(first.out).toContain(`${DOCUMENTS - 3} added`);
    const again = await run(folder, ["papers"]);
    expect(again.code).toBe(2);
    expect(again.err).toBe(first.err);
    expect(again.out).toContain(`${DOCUMENTS - 3} unchanged`);
    expect(again.out).not.toMatch(/[1-9]\d* (?:added|changed)/u);
  });
  it("should refuse what is too large, breaks off or unpacks without end, and take the rest", async () => {
    const folder = folderWith({
      ...folderOfArticles(3),
      "papers/large.txt": "",
      "papers/half.pdf": pdf([["嘉陵大学与甲谷高新区"], ["签署协议。"]]).slice(0, 900),
      "papers/bomb.docx": zipSync({ ...docxParts(""), "word/document.xml": new Uint8Array(80 * 1024 * 1024) }),
      "papers/half.docx": zipSync({ ...docxParts(""), "word/document.xml": strToU8("<w:document/>") }).slice(0, 300),
    });
    truncateSync(join(folder, "papers/large.txt"), 1024 ** 3);
    const { code, err, out } = await run(folder, ["papers"]);
    expect(code).toBe(2);
    expect(err).toMatch(/large\.txt: is 1024 MB; the limit is/u);
    expect(err).toMatch(/half\.pdf: .*breaks off/u);
    expect(err).toMatch(/bomb\.docx: .*MB when unpacked/u);
    expect(err).toMatch(/half\.docx: /u);
    expect(out).toContain("3 added");
  });
});
//# sourceMappingURL=bad-input.test.js.map
