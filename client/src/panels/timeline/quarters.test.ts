import { describe, expect, it } from "vitest";
import { axisOf, datesOf, quarterOf, rangeOf, yearsAxis } from "./quarters.js";

const on = (validFrom: string | null, status: "planned" | "done" = "done") => ({ validFrom, status });
const whole = [on("2019-07"), on("2020-10-30"), on("2020-12-15", "planned"), on("2020-12"), on("2024"), on(null)];

describe("quarters", () => {
  const axis = axisOf(whole.slice(1), whole);

  it("should run from the first year to the last", () => {
    expect([axis.first, axis.end]).toEqual([2019 * 4, 2025 * 4]);
  });

  it("should count by quarter, and never set a year alone more exactly", () => {
    expect(axis.bars.find(({ start, span }) => start === quarterOf("2020-10") && span === 1)).toEqual({
      ...{ start: 2020 * 4 + 3, span: 1, count: 3, planned: 1, whole: 3 },
    });
    expect(axis.bars.find(({ span }) => span === 4)).toMatchObject({ start: 2024 * 4, count: 1 });
    expect(axis.bars.find(({ start }) => start === quarterOf("2019-07"))).toMatchObject({ count: 0, whole: 1 });
  });

  it("should turn a range of quarters into the shortest dates, and back", () => {
    expect(datesOf(axis, [axis.first, axis.end])).toEqual({ from: null, to: null });
    const dates = datesOf(axis, [quarterOf("2020-10"), quarterOf("2020-12") + 1]);
    expect(dates).toEqual({ from: "2020-10", to: "2020" });
    expect(rangeOf(axis, dates.from, dates.to)).toEqual([2020 * 4 + 3, 2021 * 4]);
    expect(datesOf(axis, [2020 * 4, 2020 * 4 + 2])).toEqual({ from: "2020", to: "2020-06" });
  });

  it("should hold dates beyond the axis at its ends", () => {
    expect(rangeOf(axis, "1999", "2050")).toEqual([axis.first, axis.end]);
    expect(rangeOf(axis, "2050", null)).toEqual([axis.end, axis.end]);
  });

  it("should count what lies further back than a dozen years before the axis", () => {
    const long = axisOf([on("1998"), on("2024")], [on("1998"), on("2024")]);
    expect(long).toMatchObject({ first: 2013 * 4, before: 1 });
  });

  it("should be had by years alone", () => {
    const years = yearsAxis([{ year: 2020, count: 5, planned: 2 }], [{ year: 2020, count: 9, planned: 2 }]);
    expect(years.bars).toEqual([{ start: 2020 * 4, span: 4, count: 5, planned: 2, whole: 9 }]);
  });

  it("should be empty where nothing has a date", () => {
    expect(axisOf([on(null)], [on(null)]).bars).toEqual([]);
  });
});
