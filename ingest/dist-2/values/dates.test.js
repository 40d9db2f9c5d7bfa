import { describe, expect, it } from "vitest";
import { passage } from "../testing/passage.js";
import { DateReader } from "./dates.js";
import { dateOf, datesOf, leadDate } from "./document-dates.js";

const read = (text, issued) => new DateReader(issued === undefined ? {} : { issued }).read(text).map(({ date, period }) => [date, period]);
const dates = (text, issued) => read(text, issued).map(([date]) => date);
const periods = (text, issued) => read(text, issued).map(([, period]) => period);
describe("dates", () => {
  it.each([
    ["2020年10月30日", "2020-10-30"],
    ["二〇二〇年十月三十日", "2020-10-30"],
    ["2020-10-30", "2020-10-30"],
    ["2020.10.30", "2020-10-30"],
    ["2020年10月", "2020-10"],
    ["2020年10月底", "2020-10"],
    ["2020年底", "2020-12"],
    ["2020年", "2020"],
  ])("should read what needs no issue: %s", (text, date) => expect(dates(text)).toEqual([date]));
  it.each([
    ["10月30日", "2020-11-03", "2020-10-30"],
    ["12月28日", "2021-01-05", "2020-12-28"],
    ["将于12月28日", "2020-12-05", "2020-12-28"],
    ["将于1月8日", "2020-12-05", "2021-01-08"],
    ["5月12日", "2020-05", "2020-05-12"],
    ["11月3日", "2017", "2017-11-03"],
    ["今天", "2023-05-06", "2023-05-06"],
    ["昨日", "2023-05-01", "2023-04-30"],
    ["今年", "2020-11-03", "2020"],
    ["今年6月", "2020-11-03", "2020-06"],
    ["去年12月", "2020-11-03", "2019-12"],
    ["上月", "2020-01-03", "2019-12"],
    ["本月5日", "2020-11-09", "2020-11-05"],
    ["上个月20日", "2020-11-09", "2020-10-20"],
    ["年底", "2020-11-09", "2020-12"],
    ["今年底", "2020-11-09", "2020-12"],
    [",28日上午", "2020-11-03", "2020-10-28"],
  ])("should anchor %s on the issue of %s", (text, issued, date) => expect(dates(text, issued)).toEqual([date]));
  it.each(["10月30日", "今年6月", "去年", "昨日", "上月", "年底", "上半年", "15日上午"])("should leave %s open without an issue", (text) =>
    expect(dates(text).filter(Boolean)).toEqual([]),
  );
  it.each(["日前", "近日", "近年来", "3个月", "30年", "近2000年历史", "35岁", "比去年增长", "较去年同期", "2020年代"])(
    "should read no date in %s",
    (text) => expect(dates(text, "2020-11-03")).toEqual([]),
  );
  it.each([
    ["今年上半年", "2020-01/2020-06"],
    ["2019年下半年", "2019-07/2019-12"],
    ["一季度", "2020-01/2020-03"],
    ["2020年第三季度", "2020-07/2020-09"],
    ["前三季度", "2020-01/2020-09"],
    ["1-10月", "2020-01/2020-10"],
    ["2019年1至11月", "2019-01/2019-11"],
    ["前10个月", "2020-01/2020-10"],
    ["自2016年以来", "2016/"],
    ["今年以来", "2020"],
    ["截至10月底", "/2020-10"],
    ["截至2019年底", "/2019-12"],
    ["2018年至2020年", "2018/2020"],
    ["2018-2020年", "2018/2020"],
    ["“十三五”期间", "2016/2020"],
    ["“十四五”末", "2025"],
    ["10月30日至31日", "2020-10-30/2020-10-31"],
    ["10月30日-11月2日", "2020-10-30/2020-11-02"],
  ])("should read the period %s", (text, period) => expect(periods(text, "2020-11-03")).toEqual([period]));
  it("should point back with 当天 and 当年", () => {
    expect(dates("2021年10月8日开工,当天投产,当年12月验收")).toEqual(["2021-10-08", "2021-10-08", "2021-12"]);
  });
  it("should refuse days that do not exist", () => expect(dates("2020年2月30日")).toEqual([undefined]));
});
describe("dates of a document", () => {
  const dateAt = (text, words, issued = "2021-05-28") => {
    const clean = passage(text, { issued });
    const start = text.indexOf(words);
    return dateOf(datesOf(clean), clean, { start, end: start + words.length });
  };
  it("should take 今天 from the dateline", () => {
    expect(dateAt("本报成都5月27日电(记者 李雷)今天,甲院与乙校签约。", "签约")).toBe("2021-05-27");
  });
  it("should take the nearest date before in the sentence", () => {
    expect(dateAt("5月20日,甲院与乙校签约,共建丙实验室。", "共建")).toBe("2021-05-20");
    expect(dateAt("甲院3月2日揭牌,5月20日与乙校签约。", "签约")).toBe("2021-05-20");
  });
  it("should take a date that follows at once", () => {
    expect(dateAt("甲院成立于2018年4月,主要研究芯片。", "成立")).toBe("2018-04");
    expect(dateAt("甲院成立后,2018年4月迁入新区。", "成立")).toBeUndefined();
  });
  it("should not take a date from a relative clause of its own", () => {
    expect(dateAt("按照2020年10月印发的规划纲要,甲院与乙校签约。", "签约")).toBeUndefined();
    expect(dateAt("在5月9日举行的签约仪式上,甲院与乙校签约。", "甲院与乙校签约")).toBe("2021-05-09");
  });
  it("should leave other sentences to the caller and offer the lead's day", () => {
    const text = "# 甲院落户\n5月20日,签约活动举行。甲院与乙校签约。";
    expect(dateAt(text, "甲院与乙校签约")).toBeUndefined();
    const clean = passage(text, { issued: "2021-05-28" });
    expect(leadDate(datesOf(clean), clean, 1)).toBe("2021-05-20");
  });
  it("should take 当天 for the only day that the article names, wherever its paragraph stands", () => {
    expect(dateAt("市领导参加了当天的活动。\n5月20日,签约活动举行。", "参加")).toBeUndefined();
    expect(dateAt("当天,甲院与乙校签约。\n5月20日,活动举行。", "签约")).toBe("2021-05-20");
    expect(dateAt("当天,甲院与乙校签约。\n5月20日,活动举行。5月21日闭幕。", "签约")).toBeUndefined();
  });
  it("should give none without an issue", () => {
    const clean = passage("5月20日,甲院与乙校签约。");
    expect(dateOf(datesOf(clean), clean, { start: 10, end: 12 })).toBeUndefined();
  });
});
//# sourceMappingURL=dates.test.js.map
