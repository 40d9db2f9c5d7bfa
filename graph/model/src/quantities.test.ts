import { describe, expect, it } from "vitest";
import { DecimalSum, shifted, sumUnit, unitsAlike } from "./quantities.js";

describe("units of sums", () => {
  it.each([
    ["亿元", "亿元", 0],
    ["万元", "亿元", -4],
    ["元", "亿元", -8],
    ["万亿元", "亿元", 4],
    ["亿元人民币", "亿元", 0],
    ["万美元", "亿美元", -4],
    ["元/平方米", "元/平方米", 0],
    ["万平方米", "万平方米", 0],
    ["家", "家", 0],
  ])("should sum %s in %s", (unit, summed, exponent) => {
    expect(sumUnit(unit)).toEqual({ unit: summed, exponent });
  });
});

describe("units that measure the same", () => {
  it("should be all of a currency, which are summed together", () => {
    const units = unitsAlike("万元");
    expect([units.get("元"), units.get("亿元人民币"), units.get("十亿元"), units.get("万美元")]).toEqual([0, 8, 9, undefined]);
    for (const unit of units.keys()) expect(sumUnit(unit).unit).toBe("亿元");
  });

  it.each(["家", "元/平方米", "万平方米", "constructor"])("should be %s alone", (unit) => {
    expect([...unitsAlike(unit)]).toEqual([[unit, 0]]);
  });
});

describe("a decimal sum", () => {
  it("should be exact, in whatever order", () => {
    const sum = new DecimalSum();
    for (const value of [0.1, 0.2, -0.3, 1e21, 1e-7, -1e21]) sum.add(value);
    expect(sum.value).toBe(1e-7);
  });

  it("should shift and repeat what it adds", () => {
    const sum = new DecimalSum();
    sum.add(5000, -4, 3);
    sum.add(2.5);
    expect(sum.value).toBe(4);
  });

  it("should be zero at first", () => {
    expect(new DecimalSum().value).toBe(0);
  });

  it("should shift a number without error", () => {
    expect(shifted(33, -4)).toBe(0.0033);
    expect(shifted(1.5, 4)).toBe(15000);
    expect(shifted(0.07, 0)).toBe(0.07);
  });
});
