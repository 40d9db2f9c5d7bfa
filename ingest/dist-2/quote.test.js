import { describe, expect, it } from "vitest";
import { QuotableText } from "./quote.js";

const text = "标题\n\n重庆大学与科学城\n签约 两个项目。科学城将建设\u3000平台。重庆大学与科学城签约两个项目。";
const quotable = new QuotableText(text);
const cut = (quote, nth) => {
  const found = quotable.find(quote, nth);
  return "problem" in found ? found.problem : text.slice(found.start, found.end);
};
describe("finding of quotes", () => {
  it("should look past white space on both sides and trim the range to the quote", () => {
    expect(cut("  科学城将建设平台\n")).toBe("科学城将建设\u3000平台");
    expect(cut("科学城签约两个 项目", 1)).toBe("科学城\n签约 两个项目");
  });
  it("should take the occurrence that nth names", () => {
    expect(quotable.find("重庆大学与科学城签约", 1)).toEqual({ start: 4, end: 15 });
    expect(quotable.find("重庆大学与科学城签约", 2)).toEqual({ start: 31, end: 41 });
  });
  it("should ask for nth where a quote stands more than once", () => {
    expect(cut("重庆大学与科学城签约")).toBe("stands 2 times in the text; give nth: 1 to 2, or quote more of it");
    expect(cut("重庆大学与科学城签约", 3)).toBe("has nth: 3, but stands only 2 times in the text");
  });
  it("should name the nearest passage where a quote is not there", () => {
    expect(cut("科学城将建造平台")).toBe('is not in the text; nearest, in line 4 of it: "科学城将建设 平台"');
    expect(cut("与此毫不相干的另一句话")).toBe("is not in the text");
  });
  it("should count in UTF-16 units", () => {
    const rare = new QuotableText("𠮷 野 甲");
    expect(rare.find("𠮷野")).toEqual({ start: 0, end: 4 });
  });
});
//# sourceMappingURL=quote.test.js.map
