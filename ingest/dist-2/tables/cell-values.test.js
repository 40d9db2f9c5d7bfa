import { describe, expect, it } from "vitest";
import { parseDate, parsePeriod, parseQuantity, splitCell, statusOf } from "./cell-values.js";

describe("a date in a cell", () => {
  it.each([
    ["2020-10-30", "2020-10-30"],
    ["2020/1/5", "2020-01-05"],
    ["2020.10", "2020-10"],
    ["2020", "2020"],
    ["2020年", "2020"],
    ["2020年度", "2020"],
    ["2020年9月", "2020-09"],
    ["2020年9月份", "2020-09"],
    ["2020 年 9 月 3 日", "2020-09-03"],
    ["２０２０年９月３号", "2020-09-03"],
    ["20201030", "2020-10-30"],
    ["202010", "2020-10"],
    ["2020-10-03 08:30", "2020-10-03"],
    ["2020-10-03T08:30:00Z", "2020-10-03"],
  ])("should read %s", (cell, value) => {
    expect(parseDate(cell)).toEqual({ value });
  });
  it.each(["明年", "2020-13", "2020年2月30日", "12/31/2020", "2020年底", "2020-", "44134", "5", "", "2020-10-30起"])(
    "should refuse %j",
    (cell) => {
      expect(parseDate(cell)).toHaveProperty("problem");
    },
  );
  it("should take a year from the mapping where the cell has none", () => {
    expect(parseDate("10月30日", "2020")).toEqual({ value: "2020-10-30" });
    expect(parseDate("10月30日")).toEqual({ problem: "is a date without a year; give `year:` in the mapping" });
    expect(parseDate("2019年10月", "2020")).toEqual({ value: "2019-10" });
  });
});
describe("a period in a cell", () => {
  it.each([
    ["2020", "2020"],
    ["2020年11月", "2020-11"],
    ["2019-2021年", "2019/2021"],
    ["2019年—2021年", "2019/2021"],
    ["2020年1-9月", "2020-01/2020-09"],
    ["2020年上半年", "2020-01/2020-06"],
    ["2020年前三季度", "2020-01/2020-09"],
    ["2020年第三季度", "2020-07/2020-09"],
    ["2020Q2", "2020-04/2020-06"],
    ["2020-01/2020-09", "2020-01/2020-09"],
    ["2020年3月至2021年2月", "2020-03/2021-02"],
  ])("should read %s", (cell, value) => {
    expect(parsePeriod(cell)).toEqual({ value });
  });
  it.each(["2021-2019年", "近三年", "2020年13-14月"])("should refuse %s", (cell) => {
    expect(parsePeriod(cell)).toHaveProperty("problem");
  });
});
describe("a number in a cell", () => {
  it.each([
    ["5", { value: "5" }],
    ["-3.5", { value: "-3.5" }],
    ["1,200.50", { value: "1200.50" }],
    ["¥1,200", { value: "1200" }],
    ["近3亿元", { value: "3", unit: "亿元", bound: "~" }],
    ["逾1000亿元", { value: "1000", unit: "亿元", bound: ">" }],
    ["100余家", { value: "100", unit: "家", bound: ">" }],
    ["3亿多元", { value: "3", unit: "亿元", bound: ">" }],
    ["20个以上", { value: "20", unit: "个", bound: ">=" }],
    ["≥5", { value: "5", bound: ">=" }],
    ["25.3%", { value: "25.3", unit: "%" }],
    ["1200m²", { value: "1200", unit: "m2" }],
    ["1e3", { value: "1e3" }],
  ])("should read %s", (cell, value) => {
    expect(parseQuantity(cell)).toEqual({ value });
  });
  it.each(["", "若干", "5-8亿元", "5~8", "3亿元、2亿元", "第1", "约"])("should refuse %j", (cell) => {
    expect(parseQuantity(cell)).toHaveProperty("problem");
  });
});
describe("several values in a cell", () => {
  it.each([
    ["甲大学、乙公司", "、;", ["甲大学", "乙公司"]],
    ["甲大学；乙公司;丙院", "、;", ["甲大学", "乙公司", "丙院"]],
    ["甲大学\n乙公司", "、", ["甲大学", "乙公司"]],
    ["西部(重庆、成都)科学城、乙公司", "、", ["西部(重庆、成都)科学城", "乙公司"]],
    ["《甲、乙共建办法》、《丙》", "、", ["《甲、乙共建办法》", "《丙》"]],
    ["甲大学、、 ", "、", ["甲大学"]],
  ])("should cut %j at any of %j", (cell, separators, parts) => {
    expect(splitCell(cell, separators)).toEqual(parts);
  });
});
it.each([
  ["在建", "planned"],
  ["已建成", "done"],
  ["已终止", "ended"],
  ["done", "done"],
  ["顺利", undefined],
])("should take %s for %s", (cell, status) => {
  expect(statusOf(cell)).toBe(status);
});
//# sourceMappingURL=cell-values.test.js.map
