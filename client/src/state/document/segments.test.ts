import { describe, expect, it } from "vitest";
import { byLine, lineAt, linesOf } from "./lines.js";
import { hitsOf, segmentsOf } from "./segments.js";
import { passagesOf, type Statement } from "./statements.js";

const passage = (start: number, end: number) => passagesOf([{ what: "measure", key: `${start}`, number: 1, start, end } as Statement]);

describe("linesOf", () => {
  it("should keep positions, leave out empty lines and tell headings", () => {
    expect(linesOf("一、标题\n\n第一句。\n").map(({ start, text, heading }) => [start, text, heading])).toEqual([
      [0, "一、标题", true],
      [6, "第一句。", false],
    ]);
  });

  it("should cut what is too long behind a sentence, and lose nothing", () => {
    const text = "这是一句话，说得不长。".repeat(1000);
    const lines = linesOf(text);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.map((line) => line.text).join("")).toBe(text);
    for (const line of lines.slice(0, -1)) expect(line.text.endsWith("。")).toBe(true);
    expect(lines.slice(1).every(({ continued }) => continued)).toBe(true);
    expect(linesOf("😀".repeat(5000)).every(({ text: piece }) => !/^[\uDC00-\uDFFF]/u.test(piece))).toBe(true);
  });

  it("should find the line of a place, and the lines that a run touches", () => {
    const lines = linesOf("甲甲甲\n乙乙乙\n丙丙丙");
    expect([0, 2, 4, 6, 10].map((place) => lineAt(lines, place))).toEqual([0, 0, 1, 1, 2]);
    expect([...byLine(lines, [{ start: 2, end: 5 }]).keys()]).toEqual([0, 1]);
    expect(byLine(linesOf(""), [{ start: 0, end: 1 }]).size).toBe(0);
  });
});

describe("segmentsOf", () => {
  const line = { start: 10, text: "重庆大学与科学城签约。" };

  it("should cut where anything begins or ends, and lose no character", () => {
    const segments = segmentsOf(line, {
      named: [{ start: 10, end: 14, node: "a" }],
      passages: passage(10, 21),
      hits: [{ start: 12, end: 16 }],
      marked: null,
    });
    expect(segments.map(({ text }) => text).join("")).toBe(line.text);
    expect(segments.map(({ text, named, hit }) => [text, named?.node ?? null, hit])).toEqual([
      ["重庆", "a", false],
      ["大学", "a", true],
      ["与科", null, true],
      ["学城签约。", null, false],
    ]);
    expect(segments.at(-1)?.ending).toHaveLength(1);
  });

  it("should hold to its line where a passage goes on over the next", () => {
    const [only] = segmentsOf(line, { named: [], passages: passage(2, 40), hits: [], marked: { start: 0, end: 90 } });
    expect(only).toMatchObject({ start: 10, end: 21, marked: true, ending: [] });
  });
});

describe("hitsOf", () => {
  it("should see through case and width", () => {
    expect(hitsOf("ＡＩ与ai（甲）", "AI")).toEqual([
      { start: 0, end: 2 },
      { start: 3, end: 5 },
    ]);
    expect(hitsOf("西部（重庆）", "(重庆)")).toEqual([{ start: 2, end: 6 }]);
    expect(hitsOf("甲", " ")).toEqual([]);
  });
});
