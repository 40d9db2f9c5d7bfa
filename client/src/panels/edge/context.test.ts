import { describe, expect, it } from "vitest";
import { lead, trail } from "./context.js";

describe("the neighbours of a quotation", () => {
  it("should be the rest of its paragraph", () => {
    expect(lead("上一段。\n年初，团队画完了图纸。")).toBe("年初，团队画完了图纸。");
    expect(trail("学校出科研，地方出产业。\n下一段。")).toBe("学校出科研，地方出产业。");
  });

  it("should reach into the paragraphs beside it where it stands alone, but not into headings", () => {
    expect(lead("开头。\n研究院位于遂宁市。\n")).toBe("研究院位于遂宁市。\n");
    expect(lead("研究院位于遂宁市。\n锂电池\n")).toBe("");
    expect(trail("。\n董成是院长助理。\n后面还有。")).toBe("。\n董成是院长助理。");
    expect(trail("。\n联合项目\n后面还有。")).toBe("。");
  });

  it("should begin and end with whole sentences where it can, and say where it cannot", () => {
    const long = "这是一句很长的话，它比能显示的还要长得多，".repeat(4);
    expect(lead(`${long}。短句。`)).toBe("短句。");
    expect(lead(long)).toMatch(/^…/u);
    expect(trail(`短句。${long}`)).toBe("短句。");
    expect(trail(long)).toMatch(/…$/u);
  });

  it("should be nothing at the ends of a document", () => {
    expect(lead("")).toBe("");
    expect(trail("")).toBe("");
  });
});
