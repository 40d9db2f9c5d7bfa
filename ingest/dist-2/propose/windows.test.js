import { describe, expect, it } from "vitest";
import { passage, recognised } from "../testing/passage.js";
import { windowsOf } from "./windows.js";

const NAMED = [
  { kind: "Institution", names: ["巴山大学", "巴大"], pronouns: ["该校"] },
  { kind: "Park", names: ["涪江高新区"] },
];
function extraction(text, named = NAMED) {
  const clean = passage(text);
  const recognition = recognised(clean, named);
  return {
    source: { text, format: "txt", parts: [], notes: [] },
    clean,
    recognition,
    named: recognition,
    relations: [],
    indicators: [],
  };
}
const filler = (n) => "双方商定继续推进相关工作，".repeat(n).slice(0, -1);
describe("the windows of a document", () => {
  it("should be one where an article is short, with each name once", () => {
    const [window, ...more] = windowsOf(extraction("# 巴山大学到涪江高新区\n巴山大学与涪江高新区座谈。该校即巴大。"));
    expect(more).toEqual([]);
    expect(window?.text).toBe("巴山大学到涪江高新区\n巴山大学与涪江高新区座谈。该校即巴大。");
    expect(window?.names.map(({ name, kind }) => [name, kind])).toEqual([
      ["巴山大学", "Institution"],
      ["涪江高新区", "Park"],
      ["巴大", "Institution"],
    ]);
  });
  it("should not mix articles", () => {
    const windows = windowsOf(extraction("# 一\n巴山大学与涪江高新区座谈。\n# 二\n巴大到涪江高新区。"));
    expect(windows.map(({ text }) => text)).toEqual(["一\n巴山大学与涪江高新区座谈。", "二\n巴大到涪江高新区。"]);
  });
  it("should be in pieces where something between was set aside", () => {
    const read = extraction("# 一\n巴山大学座谈。\n(记者 李远)\n涪江高新区参加。\n双方满意。");
    const blocks = read.clean.blocks.map((block, i) => (i === 2 ? { ...block, role: "byline" } : block));
    const [window] = windowsOf({ ...read, clean: { ...read.clean, blocks } });
    expect(window?.pieces.map(({ start, end }) => read.clean.text.slice(start, end))).toEqual([
      "一\n巴山大学座谈。",
      "涪江高新区参加。\n双方满意。",
    ]);
    expect(window?.text).not.toContain("记者");
  });
  it("should be none where fewer than two things are named", () => {
    expect(windowsOf(extraction("巴山大学召开会议。该校部署工作。"))).toEqual([]);
  });
  it("should overlap by a paragraph, each after the headline, and hold every paragraph", () => {
    const paragraphs = Array.from({ length: 24 }, (_, i) => `第${i}段巴山大学与涪江高新区${filler(25)}。`);
    const windows = windowsOf(extraction(`# 标题\n${paragraphs.join("\n")}`));
    expect(windows.length).toBeGreaterThan(2);
    for (const { text } of windows) {
      expect(text.startsWith("标题\n")).toBe(true);
      expect(text.length).toBeLessThanOrEqual(3_200);
    }
    for (const [i, paragraph] of paragraphs.entries()) {
      expect(windows.some(({ text }) => text.includes(paragraph))).toBe(true);
      const next = paragraphs[i + 1];
      if (next !== undefined) expect(windows.some(({ text }) => text.includes(`${paragraph}\n${next}`))).toBe(true);
    }
  });
  it("should cut a long paragraph between sentences, and a sentence without end anywhere", () => {
    const sentences = Array.from({ length: 100 }, (_, i) => `第${i}句巴山大学与涪江高新区${filler(5)}。`);
    const windows = windowsOf(extraction(sentences.join("")));
    for (const sentence of sentences) expect(windows.some(({ pieces, text }) => pieces.length === 1 && text.includes(sentence))).toBe(true);
    const endless = windowsOf(extraction(`巴山大学与涪江高新区${filler(1000)}`));
    expect(endless.every(({ text }) => text.length <= 3_200)).toBe(true);
  });
  it("should leave out a name that means two things there", () => {
    const named = [
      { kind: "Institution", names: ["巴山大学", "山院"] },
      { kind: "Institution", names: ["秦山学院"] },
    ];
    const read = extraction("巴山大学与秦山学院都叫山院。", named);
    const span = read.named.spans.find(({ by }) => by === "short");
    const twice = { ...read.named, spans: [...read.named.spans, ...(span ? [{ ...span, entity: "e2" }] : [])] };
    expect(windowsOf({ ...read, named: twice }).flatMap(({ names }) => names.map(({ name }) => name))).toEqual(["巴山大学", "秦山学院"]);
  });
  it("should read a megabyte in seconds", () => {
    const text = Array.from({ length: 10_000 }, (_, i) => `第${i}段巴山大学与涪江高新区${filler(7)}。`).join("\n");
    const read = extraction(text);
    const before = performance.now();
    expect(windowsOf(read).length).toBeGreaterThan(300);
    expect(performance.now() - before).toBeLessThan(3_000);
  });
});
//# sourceMappingURL=windows.test.js.map
