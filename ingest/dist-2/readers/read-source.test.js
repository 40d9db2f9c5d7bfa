import { spawnSync } from "node:child_process";
import { truncateSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { strToU8, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { FileRefused } from "../refusal.js";
import { folderWith } from "../testing/folder.js";
import { docx, docxParts, paragraph } from "../testing/office.js";
import { pdf } from "../testing/pdf.js";
import { LIMITS } from "./parser-thread.js";
import { readSource } from "./read-source.js";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
beforeAll(() => {
  // threads run what was built; whether all types hold is asked elsewhere
  spawnSync(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-b", "ingest"], { cwd: ROOT });
}, 60_000);
/** Reads a file with this content. */
const read = (name, content, options) => readSource(join(folderWith({ [name]: content }), name), options);
/** Why a file with this content is refused. */
async function refusal(name, content, options) {
  const error = await read(name, content, options).then(
    () => undefined,
    (reason) => reason,
  );
  if (!(error instanceof FileRefused)) throw new Error(`was not refused: ${String(error)}`);
  expect(error.refusals[0]?.file).toContain(name);
  return error.refusals[0]?.message ?? "";
}
const TEXT = "嘉陵大学与甲谷高新区签署协议,共建联合实验室。";
describe("readSource of plain text", { timeout: 30_000 }, () => {
  it.each([
    ["UTF-8", Buffer.from(TEXT)],
    ["UTF-8 with a byte order mark", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(TEXT)])],
    ["UTF-16 with a byte order mark", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, "utf16le")])],
    ["UTF-16 of the other order", Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(TEXT, "utf16le").swap16()])],
  ])("should read %s", async (_, bytes) => {
    expect(await read("a.txt", bytes)).toEqual({ text: TEXT, format: "txt", parts: [], notes: [] });
  });
  it("should tell GB18030 and say that it is a guess", async () => {
    expect(await read("a.txt", gb18030(TEXT))).toEqual({ text: TEXT, format: "txt", parts: [], notes: ["encoding guessed: GB18030"] });
  });
  it("should read what it is told to be, and say nothing of a guess", async () => {
    expect((await read("a.txt", Buffer.from(TEXT, "utf16le"), { encoding: "utf-16le" })).text).toBe(TEXT);
    expect((await read("a.txt", gb18030(TEXT), { encoding: "gb18030" })).notes).toEqual([]);
  });
  it("should bring line ends to one form", async () => {
    expect((await read("a.txt", "甲\r\n乙\r丙\n丁")).text).toBe("甲\n乙\n丙\n丁");
  });
  it.each([
    ["empty", "", /^is empty$/u],
    ["white space only", " \n\u3000\n", /empty but for white space/u],
    ["zero bytes", Buffer.from([0x61, 0, 0x62]), /is no text: byte 1/u],
    ["UTF-8 that was cut", Buffer.from(TEXT).subarray(0, -1), /neither UTF-8 \(byte \d+/u],
    ["Big5", Buffer.from("a5feb0d8a4bdb6e9bbc8a5dfb0adbeb3bafaacf5b5d8", "hex"), /neither UTF-8.*say which of utf-8, gb18030, big5/u],
    ["Latin-1", Buffer.from("Chengdu, Universit\u00e9 de Sichuan \u00e0 c\u00f4t\u00e9", "latin1"), /neither UTF-8/u],
    [
      "random bytes",
      Buffer.from(Array.from({ length: 4000 }, (_, i) => ((i * 7919 + 13 * (i % 31)) % 254) + 1)),
      /neither UTF-8|control characters/u,
    ],
    ["a PDF", pdf([["甲"]]), /is a PDF by its content/u],
    ["a picture", Buffer.from("89504e470d0a1a0a", "hex"), /is a picture by its content/u],
  ])("should refuse %s", async (_, content, message) => {
    expect(await refusal("a.txt", content)).toMatch(message);
  });
  it("should refuse bytes that are not what they are told to be", async () => {
    expect(await refusal("a.txt", gb18030(TEXT), { encoding: "utf-8" })).toMatch(/is no valid UTF-8; save it as UTF-8, or say/u);
  });
  it("should refuse a text of 1 GB by its size, without reading it", async () => {
    const file = join(folderWith({ "a.txt": "" }), "a.txt");
    truncateSync(file, 1024 ** 3);
    await expect(readSource(file)).rejects.toThrow(/is 1024 MB; the limit is 50 MB/u);
  });
  it("should refuse a folder, a missing file and another type", async () => {
    const folder = folderWith({ "a.txt/b": "" });
    await expect(readSource(join(folder, "a.txt"))).rejects.toThrow(/is no regular file/u);
    await expect(readSource(join(folder, "c.txt"))).rejects.toThrow(/no such file/u);
    await expect(readSource(join(folder, "c.ppt"))).rejects.toThrow(/of a type that is not read; there are \.txt, \.md/u);
  });
});
describe("readSource of Markdown", { timeout: 30_000 }, () => {
  it("should keep headings, lines, lists and cells, and drop marks, pictures and code of pages", async () => {
    const source = `---\ndate: 2021-05-06\n---\n# 甲园开园\n\n嘉陵大学与**甲园**[签约](http://example.org)。\n继续![图](a.png)合作。\n\n- 甲\n- 乙\n\n| 名 | 数 |\n|---|---|\n| 丙 | 3 |\n\n<div>丁</div>\n\n> 戊\n`;
    expect(await read("a.md", source)).toEqual({
      text: "date: 2021-05-06\n\n# 甲园开园\n\n嘉陵大学与甲园签约。\n继续合作。\n\n- 甲\n- 乙\n\n名\t数\n丙\t3\n\n戊",
      format: "markdown",
      parts: [{ start: 18, locator: "甲园开园" }],
      notes: ["pictures skipped: 1"],
    });
  });
  it("should refuse one that nests beyond reason, and read the next", async () => {
    expect(await refusal("a.md", `${">".repeat(200_000)}甲`, { limits: { ...LIMITS, milliseconds: 1500 } })).toMatch(
      /cannot be read|takes more than/u,
    );
    expect((await read("a.md", "甲")).text).toBe("甲");
  });
});
describe("readSource of HTML", { timeout: 30_000 }, () => {
  it("should read blocks as lines without scripts, styles, navigation and what is hidden", async () => {
    const page = `<html><head><title>站</title><style>p{}</style></head><body><nav>首页</nav><h1>甲园
      开园</h1><div>2021-05-06 来源:嘉陵日报</div><p>嘉陵大学与<b>甲园</b>签约。<br>共建实验室。</p><script>x()</script>
      <ul><li>甲</li><li>乙</li></ul><table><tr><td>丙</td><td>3</td></tr></table><p hidden>丁</p><p style="display:none">戊</p><footer>版权</footer></body></html>`;
    expect(await read("a.html", page)).toEqual({
      text: "# 甲园 开园\n\n2021-05-06 来源:嘉陵日报\n\n嘉陵大学与甲园签约。\n共建实验室。\n\n- 甲\n- 乙\n\n丙\t3",
      format: "html",
      parts: [{ start: 0, locator: "甲园 开园" }],
      notes: [],
    });
  });
  it("should take the encoding that the page names", async () => {
    expect(await read("a.htm", gb18030(`<meta charset="gbk"><p>${TEXT}</p>`))).toMatchObject({ text: TEXT, notes: [] });
    expect(await read("a.htm", gb18030(`<p>${TEXT}</p>`))).toMatchObject({ text: TEXT, notes: ["encoding guessed: GB18030"] });
  });
  it("should keep a row of data on one line, and read cells that lay out a page as blocks", async () => {
    const row = "<tr><td><p>甲所</p></td><td> <div>成都</div> </td><td>3</td></tr>";
    const page = `<table><tr><td><table>${row}${row}</table></td><td><p>乙园开园。</p><p>丙所揭牌。<a href="#fn1">[1]</a></p></td></tr></table>`;
    expect((await read("a.html", page)).text).toBe("甲所\t成都\t3\n甲所\t成都\t3\n\n乙园开园。\n\n丙所揭牌。");
  });
  it("should read a page nested as deep as no call could go", async () => {
    expect((await read("a.html", `${"<div>".repeat(20_000)}甲园`)).text).toBe("甲园");
  });
  it("should refuse a page without text", async () => {
    expect(await refusal("a.html", "<script>1</script>")).toBe("has no text");
  });
});
describe("readSource of docx", { timeout: 30_000 }, () => {
  it("should read headings, paragraphs and rows", async () => {
    const cell = (text) => `<w:tc>${paragraph(text)}</w:tc>`;
    const body = `${paragraph("甲园开园", "Heading1")}${paragraph(TEXT)}<w:tbl><w:tr>${cell("丙")}${cell("3")}</w:tr></w:tbl>`;
    expect(await read("a.docx", docx(body))).toEqual({
      text: `# 甲园开园\n\n${TEXT}\n\n丙\t3`,
      format: "docx",
      parts: [{ start: 0, locator: "甲园开园" }],
      notes: [],
    });
  });
  it("should refuse a document that unpacks to more than the limit, as declared", async () => {
    const bomb = zipSync({ ...docxParts(""), "word/document.xml": new Uint8Array(80 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await refusal("a.docx", bomb)).toMatch(/word\/document\.xml in it is more than \d+ MB when unpacked/u);
  });
  it("should refuse a document that declares less than it unpacks to", async () => {
    const bomb = Buffer.from(zipSync({ ...docxParts(""), "word/document.xml": new Uint8Array(80 * 1024 * 1024) }));
    // the directory's entry of the part: its declared size is 24 bytes in
    for (let at = bomb.indexOf("PK\u0001\u0002"); at >= 0; at = bomb.indexOf("PK\u0001\u0002", at + 4)) bomb.writeUInt32LE(1000, at + 24);
    expect(await refusal("a.docx", bomb)).toMatch(/more than \d+ MB when unpacked|damaged/u);
  });
  it.each([
    [
      "encrypted",
      Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from("EncryptedPackage", "utf16le")]),
      /is encrypted; save it without a password/u,
    ],
    ["of old Word", Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600, 1)]), /old Word/u],
    ["cut in half", docx(paragraph(TEXT)).slice(0, 500), /breaks off/u],
    ["another archive", zipSync({ "a.txt": strToU8("甲") }), /no Word document/u],
    ["no archive at all", "甲", /is no docx by its content/u],
    ["a broken part", zipSync({ ...docxParts(""), "word/document.xml": strToU8("<w:document><w:body>") }), /cannot be read|has no text/u],
    ["without text", docx(paragraph("")), /has no text/u],
  ])("should refuse one that is %s", async (_, content, message) => {
    expect(await refusal("a.docx", content)).toMatch(message);
  });
});
describe("readSource of PDF", { timeout: 30_000 }, () => {
  it("should read lines, with the pages as parts and a note of those without text", async () => {
    const { text, format, parts, notes } = await read(
      "a.pdf",
      pdf([["嘉陵大学与甲谷高新区", "签署协议。", "", "第二段。"], [], ["第三页。"]]),
    );
    expect(text).toBe("嘉陵大学与甲谷高新区\n签署协议。\n\n第二段。\n\n第三页。");
    expect({ format, parts, notes }).toEqual({
      format: "pdf",
      parts: [
        { start: 0, locator: "第1页" },
        { start: text.indexOf("第三页"), locator: "第3页" },
      ],
      notes: ["pages without text: 2"],
    });
  });
  it.each([
    ["half of one", pdf([[TEXT], [TEXT]]).slice(0, 900), /breaks off/u],
    ["one without a text layer", pdf([[], []]), /no text layer: its 2 pages are pictures; run text recognition/u],
    [
      "an encrypted one",
      pdf(
        [[TEXT]],
        "/Encrypt << /Filter /Standard /V 1 /R 2 /O <00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff> /U <00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff> /P -44 >> /ID [<00> <00>]",
      ),
      /is encrypted/u,
    ],
    ["one that only begins like one", "%PDF-1.7\n%%EOF", /damaged PDF|cannot be read/u],
  ])("should refuse %s", async (_, content, message) => {
    expect(await refusal("a.pdf", content)).toMatch(message);
  });
});
describe("limits of time and memory", { timeout: 30_000 }, () => {
  it("should refuse a file that takes too long, and read the next", async () => {
    const page = "<p>甲</p>".repeat(400_000);
    expect(await refusal("a.html", page, { limits: { ...LIMITS, milliseconds: 100 } })).toMatch(/takes more than 1 s to read/u);
    expect((await read("b.html", "<p>乙</p>")).text).toBe("乙");
  });
  it("should refuse a file that takes too much memory, and read the next", async () => {
    const page = "<p>甲</p>".repeat(400_000);
    expect(await refusal("a.html", page, { limits: { ...LIMITS, heapMegabytes: 48 } })).toMatch(/takes more than \d+ MB of memory/u);
    expect((await read("b.html", "<p>乙</p>")).text).toBe("乙");
  });
});
/** A text in GB18030, found by asking a decoder for every pair of bytes. */
function gb18030(text) {
  const decoder = new TextDecoder("gb18030");
  const pairs = new Map();
  for (let a = 0x81; a <= 0xfe; a++) {
    for (let b = 0x40; b <= 0xfe; b++) if (b !== 0x7f) pairs.set(decoder.decode(Uint8Array.of(a, b)), [a, b]);
  }
  return Uint8Array.from([...text].flatMap((c) => (c.charCodeAt(0) < 0x80 ? [c.charCodeAt(0)] : (pairs.get(c) ?? []))));
}
//# sourceMappingURL=read-source.test.js.map
