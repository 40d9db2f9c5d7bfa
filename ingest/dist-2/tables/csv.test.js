import { describe, expect, it } from "vitest";
import { FileRefused } from "../refusal.js";
import { parseCsv, sniffDelimiter } from "./csv.js";
import { decodeTable } from "./decode.js";

/** 单位,金额 in GB18030, with a character outside GBK (𠀀). */
const GB18030 = Buffer.from([0xb5, 0xa5, 0xce, 0xbb, 0x2c, 0x95, 0x32, 0x82, 0x36]);
const refusal = (make) => {
  try {
    make();
  } catch (error) {
    if (error instanceof FileRefused) return error.refusals[0];
    throw error;
  }
  throw new Error("was not refused");
};
describe("the encoding of a csv file", () => {
  it.each([
    ["UTF-8", Buffer.from("单位,a"), "单位,a", "utf-8", false],
    ["UTF-8 with its mark", Buffer.from("\ufeff单位,a"), "单位,a", "utf-8", false],
    ["GB18030", GB18030, "单位,𠀀", "gb18030", true],
    ["UTF-16 with its mark", Buffer.from("\ufeff单位\ta", "utf16le"), "单位\ta", "utf-16le", false],
  ])("should be told: %s", (_, bytes, text, encoding, guessed) => {
    expect(decodeTable("a.csv", bytes)).toEqual({ text, encoding, guessed });
  });
  it("should be what the mapping says", () => {
    expect(decodeTable("a.csv", GB18030, "gb18030")).toMatchObject({ guessed: false });
    expect(refusal(() => decodeTable("a.csv", GB18030, "utf-8"))).toMatchObject({ line: 1, message: expect.stringContaining("utf-8") });
  });
  it.each([
    ["nothing", Buffer.alloc(0), "is empty"],
    ["white space", Buffer.from(" \n\n"), "is empty but for white space"],
    ["zero bytes", Buffer.from("a\nb\0c"), "is no text: it holds control characters"],
    ["bytes of no encoding", Buffer.from([0x61, 0x0a, 0xff, 0x0a, 0x80]), "is in none of utf-8, gb18030: the bytes of this line"],
  ])("should refuse %s", (_, bytes, message) => {
    expect(refusal(() => decodeTable("a.csv", bytes))?.message).toContain(message);
  });
});
describe("the delimiter of a csv file", () => {
  it.each([
    ["a,b;c\n1,2;3", ","],
    ["a;b\n1,5;2,5\n3;4", ";"],
    ["a\tb\n1\t2", "\t"],
    ["a|b\n1|2", "|"],
    ["a\n1", ","],
    ['单位,金额\n"甲;乙;丙",1\n"丁;戊;己",2\n', ","],
  ])("should be found in %j", (text, delimiter) => {
    expect(sniffDelimiter(text)).toBe(delimiter);
  });
});
describe("rows of a csv file", () => {
  const rows = (text) => parseCsv("a.csv", text, ",").rows;
  it("should keep the number that a spreadsheet shows and the line of the file, across empty rows and quoted line ends", () => {
    expect(rows('a,b\n\n"x\ny",2\n3,,\n')).toEqual([
      { number: 1, line: 1, cells: ["a", "b"] },
      { number: 3, line: 3, cells: ["x\ny", "2"] },
      { number: 4, line: 5, cells: ["3"] },
    ]);
  });
  it("should keep text that a spreadsheet would run as it is", () => {
    expect(rows('=1+1,@SUM(A1),"=HYPERLINK(""http://x"")"\n')[0]?.cells).toEqual(["=1+1", "@SUM(A1)", '=HYPERLINK("http://x")']);
  });
  it("should bear a quotation mark inside a cell", () => {
    expect(rows('5"屏,"一城"多园,x\n')[0]?.cells[0]).toBe('5"屏');
  });
  it.each([
    ["100,000 columns", `a\n${",x".repeat(99_999)}\n`, 2, "has 100,000 columns; the limit is 1,000"],
    ["too many rows", "a\n".repeat(50_001), 50_001, "has more than 50,000 rows; split it into several files"],
    ["too many cells", `${`${"x,".repeat(999)}x\n`.repeat(501)}`, 501, "has more than 500,000 cells; split it into several files"],
    ["a cell of 40,000 characters", `a\n${"x".repeat(40_000)}\n`, 2, "has a cell of 40,000 characters; the limit is 32,767"],
    ["a quotation mark that is never closed", 'a,b\n1,2\n"3,4\n5,6\n', 3, 'a quotation mark (") in this row is never closed'],
  ])("should refuse %s", (_, text, line, message) => {
    expect(refusal(() => rows(text))).toEqual({ file: "a.csv", line, message });
  });
});
//# sourceMappingURL=csv.test.js.map
