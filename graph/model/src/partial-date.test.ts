import { describe, expect, it } from "vitest";
import { compareDates, datesAgree, firstDay, isPartialDate, lastDay, yearOf } from "./partial-date.js";

describe("partial dates", () => {
  it.each(["2020", "2020-10", "2020-10-30", "2020-02-29", "1000", "9999-12-31"])("should take %s as a date", (date) => {
    expect(isPartialDate(date)).toBe(true);
  });

  it.each([
    "",
    "20",
    "2020-",
    "2020-13",
    "2020-00",
    "2020-2",
    "2021-02-29",
    "2020-10-00",
    "2020-10-32",
    "0999",
    "去年",
    "2020/10",
    " 2020",
    "２０２０",
  ])("should refuse %j", (date) => {
    expect(isPartialDate(date)).toBe(false);
  });

  it.each([2020, null, undefined, new Date()])("should refuse %s, which is no text", (value) => {
    expect(isPartialDate(value)).toBe(false);
  });

  it.each([
    ["2020", "2020-01-01", "2020-12-31"],
    ["2020-02", "2020-02-01", "2020-02-29"],
    ["2021-02", "2021-02-01", "2021-02-28"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2020-11", "2020-11-01", "2020-11-30"],
    ["2020-10-30", "2020-10-30", "2020-10-30"],
  ])("should let %s stand for %s to %s", (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  it.each([
    ["2020", "2020-10", true],
    ["2020-10-30", "2020", true],
    ["2020-10", "2020-10", true],
    ["2020-10", "2020-11", false],
    ["2020", "2021-01", false],
  ])("should say whether %s and %s can be one day: %s", (a, b, agree) => {
    expect(datesAgree(a, b)).toBe(agree);
    expect(datesAgree(b, a)).toBe(agree);
  });

  it("should order by first day, the vaguer first where they begin alike", () => {
    const sorted = ["2020-10-01", "2021", "2020", "2020-10", "2019-12-31", "2020-01-01"].sort(compareDates);
    expect(sorted).toEqual(["2019-12-31", "2020", "2020-01-01", "2020-10", "2020-10-01", "2021"]);
  });

  it("should give the year as a number", () => {
    expect(yearOf("2020-10-30")).toBe(2020);
  });
});
