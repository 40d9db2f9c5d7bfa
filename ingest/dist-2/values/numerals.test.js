import { describe, expect, it } from "vitest";
import { hanNumber, hanYear } from "./numerals.js";

describe("Chinese numerals", () => {
  it.each([
    ["十", 10],
    ["十三", 13],
    ["二十", 20],
    ["九十九", 99],
    ["一百", 100],
    ["一百零五", 105],
    ["三百二十", 320],
    ["两千", 2000],
    ["一千二百三十四", 1234],
    ["百", 100],
    ["千", 1000],
  ])("should read %s as %d", (run, value) => expect(hanNumber(run)).toBe(value));
  it.each(["三五", "二三十", "百千", "十百", "一二三"])("should read no number from %s", (run) => expect(hanNumber(run)).toBeUndefined());
  it("should read years digit by digit", () => {
    expect(hanYear("二〇二〇")).toBe(2020);
    expect(hanYear("一九九七")).toBe(1997);
    expect(hanYear("二千年")).toBeUndefined();
  });
});
//# sourceMappingURL=numerals.test.js.map
