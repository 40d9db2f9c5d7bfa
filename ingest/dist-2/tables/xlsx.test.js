import { deflateRawSync } from "node:zlib";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { FileRefused } from "../refusal.js";
import { workbook } from "../testing/workbook.js";
import { parseXlsx } from "./xlsx.js";

const read = async (bytes) => parseXlsx("a.xlsx", Buffer.from(bytes));
const refused = async (bytes) => {
  const error = await read(bytes).then(
    () => undefined,
    (caught) => caught,
  );
  expect(error).toBeInstanceOf(FileRefused);
  return error.refusals[0]?.message;
};
/** A workbook with one of its parts changed. */
const changed = async (part, change) => {
  const parts = unzipSync(
    await workbook({
      表: [
        ["a", 1],
        ["b", 2],
      ],
    }),
  );
  return zipSync({ ...parts, [part]: strToU8(change(Buffer.from(parts[part] ?? "").toString("utf8"))) });
};
const SHEET = "xl/worksheets/sheet1.xml";
describe("cells of a workbook", () => {
  it("should come as a reader would copy them", async () => {
    const day = new Date(Date.UTC(2020, 9, 30));
    const [sheet] = await read(
      await workbook(
        {
          值: [
            ["文字", 0.1 + 0.2, 1234567, true, null],
            [day, day, day, 0.253],
            [
              { formula: "B1*2", result: 0.6 },
              { text: "重庆大学", hyperlink: "https://example.org/" },
              { richText: [{ text: "甲" }, { text: "乙", font: { bold: true } }] },
              "=cmd|' /C calc'!A0",
            ],
          ],
        },
        (sheet) => {
          sheet("值").getCell("A2").numFmt = "yyyy-mm-dd";
          sheet("值").getCell("B2").numFmt = 'yyyy"年"m"月"';
          sheet("值").getCell("C2").numFmt = "yyyy";
          sheet("值").getCell("D2").numFmt = "0.0%";
        },
      ),
    );
    expect(sheet?.rows.map(({ cells }) => cells)).toEqual([
      ["文字", "0.3", "1234567", "TRUE"],
      ["2020-10-30", "2020-10", "2020", "25.3%"],
      ["0.6", "重庆大学", "甲乙", "=cmd|' /C calc'!A0"],
    ]);
  });
  it("should give dates by the formats of Chinese workbooks that have a number alone", async () => {
    const parts = unzipSync(
      await workbook({ 表: [[new Date(Date.UTC(2020, 9, 30))]] }, (sheet) => {
        sheet("表").getCell("A1").numFmt = "yyyy/mm/dd hh";
      }),
    );
    const styles = Buffer.from(parts["xl/styles.xml"] ?? "")
      .toString("utf8")
      .replace(/<numFmts.*?<\/numFmts>/u, "");
    const day = (id) => read(zipSync({ ...parts, "xl/styles.xml": strToU8(styles.replace(/numFmtId="1\d\d"/gu, `numFmtId="${id}"`)) }));
    expect((await day(31))[0]?.rows[0]?.cells).toEqual(["2020-10-30"]);
    expect((await day(57))[0]?.rows[0]?.cells).toEqual(["2020-10"]);
  });
  it("should give each merged cell what the first of them says, and know which repeat it in their row", async () => {
    const [sheet] = await read(
      await workbook(
        {
          表: [
            ["一览", null],
            ["甲", 1],
            [null, 2],
          ],
        },
        (sheet) => {
          sheet("表").mergeCells("A1:B1");
          sheet("表").mergeCells("A2:A3");
        },
      ),
    );
    expect(sheet?.rows).toEqual([
      { number: 1, line: 1, cells: ["一览", "一览"], repeats: new Set([1]) },
      { number: 2, line: 2, cells: ["甲", "1"] },
      { number: 3, line: 3, cells: ["甲", "2"] },
    ]);
  });
  it("should say which cells cannot be used, and why", async () => {
    const [sheet] = await read(await workbook({ 表: [["a", { error: "#N/A" }, { formula: "1+1" }]] }));
    expect([...(sheet?.rows[0]?.broken ?? [])]).toEqual([
      [1, "holds the error #N/A"],
      [2, "holds a formula without its value; open the file and save it again"],
    ]);
  });
  it("should come sheet by sheet, empty rows left out", async () => {
    const sheets = await read(await workbook({ 一: [["a"], [], ["b"]], 二: [], 三: [["c"]] }));
    expect(sheets.map(({ name, rows }) => [name, rows.map(({ number }) => number)])).toEqual([
      ["一", [1, 3]],
      ["二", []],
      ["三", [1]],
    ]);
  });
  it("should be read without what stands around them", async () => {
    const bytes = await workbook(
      {
        表: [
          ["名称", "数"],
          ["甲", 1],
        ],
      },
      (sheet) => {
        const worksheet = sheet("表");
        worksheet.getCell("A2").note = "批注";
        worksheet.getCell("B2").dataValidation = { type: "whole", operator: "between", formulae: [0, 9] };
        worksheet.addTable({ name: "T", ref: "D1", columns: [{ name: "x" }], rows: [["y"]] });
        worksheet.autoFilter = "A1:B2";
      },
    );
    const parts = unzipSync(bytes);
    const all = '<dataValidation sqref="A1:XFD1048576" type="whole"><formula1>1</formula1></dataValidation>';
    const sheet = Buffer.from(parts[SHEET] ?? "")
      .toString("utf8")
      .replace("</dataValidations>", `${all}</dataValidations>`);
    const names = '<definedNames><definedName name="all">表!$A$1:$XFD$1048576</definedName></definedNames><calcPr';
    const book = Buffer.from(parts["xl/workbook.xml"] ?? "")
      .toString("utf8")
      .replace(/<definedNames>.*<\/definedNames>/u, "")
      .replace("<calcPr", names);
    const [read1] = await read(zipSync({ ...parts, [SHEET]: strToU8(sheet), "xl/workbook.xml": strToU8(book) }));
    expect(read1?.rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
      ["名称", "数"],
      ["甲", "1"],
    ]);
  });
});
describe("a workbook of another program", () => {
  /** A workbook of the fewest parts, its sheet under this name and with this content. */
  const fewest = (name, sheet) =>
    zipSync(
      Object.fromEntries(
        Object.entries({
          "[Content_Types].xml": "<Types/>",
          "_rels/.rels": "<Relationships/>",
          "xl/workbook.xml": '<workbook><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>',
          "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="worksheet" Target="/xl/worksheets/${name}"/></Relationships>`,
          [`xl/worksheets/${name}`]: `<?xml version="1.0"?>\n${sheet}`,
        }).map(([part, xml]) => [part, strToU8(xml)]),
      ),
    );
  const INLINE =
    '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>甲&amp;乙</t></is></c><c r="B1"><v>5</v></c></row></sheetData></worksheet>';
  it.each([
    ["without styles and shared texts", "sheet1.xml", INLINE],
    ["with a name of its own for the sheet", "Sheet_A.xml", INLINE],
    ["with a prefix on all tags", "sheet1.xml", INLINE.replace(/<(\/?)/gu, "<$1x:").replace("<x:worksheet", '<x:worksheet xmlns:x="x"')],
  ])("should be read: %s", async (_, name, xml) => {
    expect(await read(fewest(name, xml))).toEqual([{ name: "表", rows: [{ number: 1, line: 1, cells: ["甲&乙", "5"] }] }]);
  });
  it("should be refused where it has no sheet", async () => {
    expect(
      await refused(
        zipSync({
          "xl/workbook.xml": strToU8("<workbook><sheets/></workbook>"),
          "xl/_rels/workbook.xml.rels": strToU8("<Relationships/>"),
        }),
      ),
    ).toBe("has no sheet that can be read");
  });
  it("should be read with its sizes in numbers of 64 bits", async () => {
    const bytes = Buffer.from(zipSync(unzipSync(await workbook({ 表: [["甲", 1]] })), { level: 0 }));
    const end = bytes.lastIndexOf(Buffer.from("504b0506", "hex"));
    const entry = bytes.indexOf(Buffer.from("504b0102", "hex"));
    const sizes = Buffer.alloc(20);
    sizes.writeUInt16LE(1, 0);
    sizes.writeUInt16LE(16, 2);
    sizes.writeBigUInt64LE(BigInt(bytes.readUInt32LE(entry + 24)), 4);
    sizes.writeBigUInt64LE(BigInt(bytes.readUInt32LE(entry + 20)), 12);
    bytes.writeUInt32LE(0xffffffff, entry + 20);
    bytes.writeUInt32LE(0xffffffff, entry + 24);
    bytes.writeUInt16LE(20, entry + 30);
    const nameEnd = entry + 46 + bytes.readUInt16LE(entry + 28);
    bytes.writeUInt32LE(bytes.readUInt32LE(end + 12) + 20, end + 12);
    const [sheet] = await read(Buffer.concat([bytes.subarray(0, nameEnd), sizes, bytes.subarray(nameEnd)]));
    expect(sheet?.rows[0]?.cells).toEqual(["甲", "1"]);
  });
});
describe("a workbook that cannot be read", () => {
  it.each([
    ["empty", new Uint8Array(), "is empty"],
    ["a byte", Uint8Array.of(0xd0), "is no workbook, whatever its name says"],
    ["a text", strToU8("单位,金额"), "is no workbook, whatever its name says"],
    ["a zip file of something else", zipSync({ "a.txt": strToU8("a") }), "is no workbook: xl/workbook.xml is missing"],
    ["an old workbook", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), "is a workbook of the old form (.xls); save it as .xlsx"],
    [
      "an encrypted workbook",
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from("EncryptedPackage", "utf16le")]),
      "is encrypted; save it without a password",
    ],
  ])("should be refused: %s", async (_, bytes, message) => {
    expect(await refused(bytes)).toBe(message);
  });
  it("should be refused where it is half a file", async () => {
    const bytes = await workbook({ 表: [["a"]] });
    expect(await refused(bytes.subarray(0, bytes.length / 2))).toBe("is damaged or cut off: its table of contents cannot be read");
  });
  it("should be refused where it is no xml inside", async () => {
    expect(await refused(await changed(SHEET, () => "<worksheet><sheetData><row"))).toContain("cannot be read as a workbook");
  });
  it("should be refused by the size that it declares, before it is unpacked", async () => {
    const bomb = await changed(SHEET, (xml) => xml.replace("</sheetData>", `</sheetData>${" ".repeat(65 * 1024 * 1024)}`));
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await refused(bomb)).toBe("is more than 64 MB once unpacked");
  });
  it("should be refused by its true size where it declares a smaller one", async () => {
    const part = deflateRawSync(Buffer.alloc(65 * 1024 * 1024, 0x20), { level: 9 });
    const bytes = Buffer.from(zipSync({ "xl/workbook.xml": new Uint8Array(part) }, { level: 0 }));
    // said to be packed, with the packed size as the true one
    bytes.writeUInt16LE(8, 8);
    bytes.writeUInt16LE(8, bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 10);
    expect(await refused(bytes)).toBe("is more than 64 MB once unpacked");
  });
  it("should be refused where it holds more tags than a table can need", async () => {
    const styled = await changed("xl/styles.xml", (xml) => xml.replace("</cellXfs>", `${"<xf/>".repeat(5_000_001)}</cellXfs>`));
    expect(await refused(styled)).toMatch(/^has 5,000,\d{3} XML tags; the limit is 5,000,000$/u);
  });
  it("should be refused where merged ranges cover whole sheets", async () => {
    const merged = await changed(SHEET, (xml) =>
      xml.replace("</sheetData>", '</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    );
    expect(await refused(merged)).toContain("merged ranges over 17,179,869,184 cells");
  });
  it("should be refused where a row stands beyond the last", async () => {
    expect(await refused(await changed(SHEET, (xml) => xml.replace('<row r="2"', '<row r="99999999"')))).toContain(
      "is damaged: it has rows beyond",
    );
  });
  it("should be refused where a cell stands too far to the right", async () => {
    expect(await refused(await workbook({ 表: [[...Array.from({ length: 1_500 }, () => "x")]] }))).toBe(
      "has 1,500 columns; the limit is 1,000",
    );
  });
});
//# sourceMappingURL=xlsx.test.js.map
