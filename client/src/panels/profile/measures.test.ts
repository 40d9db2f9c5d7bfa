import { describe, expect, it } from "vitest";
import type { ProfileObservation } from "../../state/profile/use-profile.js";
import { measuresOf } from "./measures.js";

const number = (measure: string, value: number, period: string | null, unit = "亿元"): ProfileObservation => ({
  id: `${measure}${value}${period}${unit}`,
  measure,
  value,
  unit,
  bound: "EQUAL",
  period,
  evidence: [],
});

describe("measuresOf", () => {
  it("should gather one measure in one unit, by period, what has none last", () => {
    const [first] = measuresOf([number("产值", 3, null), number("产值", 2, "2021"), number("产值", 1, "2019/2020")]);
    expect(first?.values.map(({ value }) => value)).toEqual([1, 2, 3]);
    expect(first).toMatchObject({ series: true, greatest: 3 });
  });

  it("should not compare what has other units, nor two numbers of one period", () => {
    const groups = measuresOf([
      number("专利", 3, "2020", "项"),
      number("专利", 4, "2021", "万项"),
      number("人数", 5, "2020"),
      number("人数", 6, "2020"),
    ]);
    expect(groups.map(({ name, unit, series }) => [name, unit, series])).toEqual([
      ["专利", "项", false],
      ["专利", "万项", false],
      ["人数", "亿元", false],
    ]);
  });

  it("should show first what can be followed through time", () => {
    expect(measuresOf([number("甲", 1, null), number("乙", 1, "2020"), number("乙", 2, "2021")]).map(({ name }) => name)).toEqual([
      "乙",
      "甲",
    ]);
  });
});
