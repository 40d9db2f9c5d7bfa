import { describe, expect, it } from "vitest";
import { linesOfPage } from "./pdf-lines.js";

/** A piece of text at a place, each of its characters as wide as it is high. */
const at = (x, y, str, height = 10) => ({
  str,
  transform: [height, 0, 0, height, x, y],
  width: str.length * height,
  height,
  hasEOL: false,
});
describe("linesOfPage", () => {
  it.each([
    ["pieces that touch", [at(0, 100, "嘉陵"), at(20, 100, "大学")], "嘉陵大学"],
    ["words", [at(0, 100, "Open"), at(45, 100, "Lab")], "Open Lab"],
    ["cells", [at(0, 100, "甲所"), at(120, 100, "成都")], "甲所\t成都"],
    ["a mark set a little higher", [at(0, 100, "面积3平方米"), at(60, 103, "2", 6)], "面积3平方米2"],
    ["lines", [at(0, 100, "嘉陵"), at(0, 85, "大学")], "嘉陵\n大学"],
    ["paragraphs", [at(0, 100, "甲。"), at(0, 70, "乙。")], "甲。\n\n乙。"],
    ["columns", [at(0, 85, "甲。"), at(200, 700, "乙。")], "甲。\n\n乙。"],
    ["a headline over text", [at(0, 100, "甲园开园", 20), at(0, 75, "昨日,")], "甲园开园\n\n昨日,"],
    ["pieces without text", [at(0, 100, "甲"), at(0, 100, ""), at(10, 100, "乙")], "甲乙"],
  ])("should tell %s", (_, pieces, text) => {
    expect(linesOfPage(pieces)).toBe(text);
  });
});
//# sourceMappingURL=pdf-lines.test.js.map
