import { describe, expect, it } from "vitest";
import { findAmounts } from "./amounts.js";

const read = (text) =>
  findAmounts(text).map(({ amount: { value, unit, bound }, start, end }) => `${bound}${value}${unit} ${text.slice(start, end)}`);
describe("sums of money", () => {
  it("should find sums with their words and leave all else", () => {
    expect(read("总投资近3亿元,占地100亩,建成5个平台,其中甲公司出资不低于2000万美元。")).toEqual([
      "~3亿元 近3亿元",
      ">=2000万美元 不低于2000万美元",
    ]);
  });
  it("should give both ends of a range", () => {
    expect(read("给予10万-25万元补贴")).toEqual([">=10万元 10万-25万元", "<=25万元 10万-25万元"]);
  });
  it("should take no sum from materials and reforms", () => {
    expect(read("三元正极材料、多元投入、单元测试、一元复始")).toEqual([]);
  });
});
//# sourceMappingURL=amounts.test.js.map
