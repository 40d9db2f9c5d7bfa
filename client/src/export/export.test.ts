import { describe, expect, it } from "vitest";
import { breakText } from "./figure.js";
import { heldScale, MOST_PIXELS } from "./files.js";
import { parseRanges } from "./fonts.js";
import { setLegend } from "./legend.js";
import { apply, growth, IDENTITY, multiply } from "./matrix.js";
import { escapeXml } from "./numbers.js";
import { OutlinePath } from "./outline-path.js";

describe("matrices", () => {
  it("should apply the inner one first", () => {
    const moved = { ...IDENTITY, e: 10, f: 20 };
    const twice = { ...IDENTITY, a: 2, d: 2 };
    expect(apply(multiply(moved, twice), 3, 4)).toEqual([16, 28]);
    expect(growth(multiply(moved, twice))).toBe(2);
  });
});

describe("OutlinePath", () => {
  it("should transform each point as it is named", () => {
    const path = new OutlinePath();
    path.move({ ...IDENTITY, e: 5, f: 5 }, 0, 0);
    path.line({ ...IDENTITY, a: 2, d: 2 }, 3, 4);
    path.close();
    expect(path.data).toBe("M5 5L6 8Z");
  });
  it("should draw a whole circle as four curves that end where they began", () => {
    const path = new OutlinePath();
    path.ellipse(IDENTITY, { x: 0, y: 0, rx: 10, ry: 10, from: 0, to: 2 * Math.PI });
    expect(path.data.match(/C/gu)).toHaveLength(4);
    expect(path.data).toMatch(/^M10 0C.*10 -?0$/u);
  });
  it("should round a right angle by a quarter circle", () => {
    const path = new OutlinePath();
    path.move(IDENTITY, 0, 0);
    path.corner(IDENTITY, 10, 0, 10, 10, 4);
    expect(path.data).toBe("M0 0L6 0C8.21 0 10 1.79 10 4");
  });
});

describe("the text below a figure", () => {
  const widthOf = (text: string) => text.length;
  it("should break into lines that fit, none of which begins with a closing sign", () => {
    const lines = breakText("来源：《重庆科技报》2020-11-03，《四川日报》等五份文献。", 12, widthOf);
    expect(lines.join("")).toBe("来源：《重庆科技报》2020-11-03，《四川日报》等五份文献。");
    for (const line of lines) {
      expect(line.length).toBeLessThanOrEqual(13);
      expect(line).not.toMatch(/^[，。、；：）》」”]/u);
    }
  });
  it("should set the legend in rows", () => {
    const items = ["机构", "园区", "平台"].map((text) => ({ mark: "<path/>", width: 16, text }));
    expect(setLegend(items, { width: 70, colour: "#000", widthOf }).height).toBe(40);
  });
});

describe("files", () => {
  it("should hold a picture to what browsers can draw", () => {
    expect(heldScale({ width: 1000, height: 500 }, 4)).toEqual({ scale: 4, held: false });
    expect(heldScale({ width: 4000, height: 500 }, 4)).toEqual({ scale: MOST_PIXELS / 4000, held: true });
  });
  it("should read the ranges of a font", () => {
    expect(parseRanges("U+4E00-4eff, U+3001")).toEqual([
      [0x4e00, 0x4eff],
      [0x3001, 0x3001],
    ]);
  });
  it("should leave nothing in a text that ends it or that XML forbids", () => {
    expect(escapeXml(`</text><script>"a"&'b'\u0000\u001b`)).toBe("&lt;/text&gt;&lt;script&gt;&quot;a&quot;&amp;&#39;b&#39;");
  });
});
