import { describe, expect, it } from "vitest";
import { binsOf, datesOf, rangeOf } from "./bins.js";

const years = [
  { year: 1998, count: 2, planned: 0 },
  { year: 2019, count: 2, planned: 0 },
  { year: 2020, count: 78, planned: 29 },
  { year: 2024, count: 1, planned: 0 },
];

describe("years", () => {
  const bins = binsOf(years);

  it("should have a bar for every year, what is long past gathered in the first", () => {
    expect(bins.map(({ year }) => year)).toEqual([2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]);
    expect(bins[0]).toMatchObject({ earlier: true, count: 2 });
  });

  it("should turn a range of bars into dates and back", () => {
    expect(datesOf(bins, [0, bins.length])).toEqual({ from: null, to: null });
    const dates = datesOf(bins, [6, 8]);
    expect(dates).toEqual({ from: "2019", to: "2020" });
    expect(rangeOf(bins, dates.from, dates.to)).toEqual([6, 8]);
  });

  it("should read a month as its year", () => {
    expect(rangeOf(bins, "2020-10", null)).toEqual([7, 12]);
  });
});
