import { describe, expect, it } from "vitest";
import { cleanText } from "./clean-text.js";
import { dateIn } from "./dates.js";
import { homeOf, isPaper } from "./papers.js";

const head = (source) => cleanText(source).masthead;
describe("masthead", () => {
  it("should read paper, day, issue and city of a page", () => {
    expect(head("宜宾日报\n2022年1月5日 星期三\n总第88期\n\n甲园开园\n\n本报讯(记者 赵甲)甲园开园。")).toEqual({
      publication: "宜宾日报",
      issued: "2022-01-05",
      issue: "88",
      city: "宜宾市",
      province: "四川省",
    });
  });
  it("should read the four lines in front of an article that was kept, without the notes of those who kept it", () => {
    expect(
      head("甲园开园(原页未给标题)\n2019-07(据文中7月3日)\n重庆日报(转载页)(据其报道转述,非原文)\nhttp://example.org/1\n\n甲园开园。"),
    ).toEqual({
      title: "甲园开园",
      issued: "2019-07",
      publication: "重庆日报",
      city: "重庆市",
    });
  });
  it("should read source and time of a web page", () => {
    expect(head("甲园开园\n2022-03-18 09:12 来源:绵阳日报 作者:赵甲\n甲园开园,投入2亿元。")).toEqual({
      title: "甲园开园",
      publication: "绵阳日报",
      issued: "2022-03-18",
      city: "绵阳市",
      province: "四川省",
    });
  });
  it("should take the date under an official paper", () => {
    expect(
      head("甲市关于支持创新的意见\n渝科发[2021]9号\n\n各单位要加大投入,建设平台。\n\n甲市科技局\n二〇二一年四月二十三日").issued,
    ).toBe("2021-04-23");
  });
  it("should take the city from the paper whose reporter signs, where there is no head", () => {
    expect(head("甲园开园\n\n德阳日报记者 赵甲\n\n甲园开园,投入2亿元。").city).toBe("德阳市");
  });
  it("should take the city from a local picture desk", () => {
    expect(head("甲园开园\n\n工人在调试设备。首席记者 赵甲 摄(视觉重庆)\n\n甲园开园,投入2亿元。").city).toBe("重庆市");
    expect(head("甲园开园\n\n工人在调试设备。赵甲 摄(视觉中国)\n\n甲园开园,投入2亿元。").city).toBeUndefined();
  });
  it("should take no day from a chronicle of several", () => {
    const days = ["2021年3月5日", "2021年4月6日"].map(
      (day, i) => `${"甲园有新进展,投入2亿元。\n\n".repeat(16 * (1 - i))}${day}\n\n乙所揭牌。`,
    );
    expect(head(days.join("\n\n")).issued).toBeUndefined();
  });
  it("should know a review of the year", () => {
    expect(head("2021年终盘点\n\n甲园这一年\n\n今年,甲园投入2亿元。").issued).toBe("2021");
  });
  it("should leave out what a document does not say", () => {
    expect(head("2021年甲园投入2亿元,新增企业30家。")).toEqual({});
  });
  it.each([
    ["2021年3月5日", "2021-03-05"],
    ["2021-3-5 10:00", "2021-03-05"],
    ["2021.03.05", "2021-03-05"],
    ["二〇二一年十二月三十一日", "2021-12-31"],
    ["2021年3月", "2021-03"],
    ["2021(不详)", "2021"],
    ["2021年13月5日", undefined],
    ["总第2021期", undefined],
  ])("should read %s as %s", (text, date) => {
    expect(dateIn(text)).toBe(date);
  });
  it.each([
    ["科技日报", {}],
    ["四川日报", { province: "四川省" }],
    ["成都商报", { city: "成都市", province: "四川省" }],
    ["上游新闻", { city: "重庆市" }],
    ["重庆市科学技术局", { city: "重庆市" }],
  ])("should know the home of %s", (name, home) => {
    expect(homeOf(name)).toEqual(home);
  });
  it.each([
    ["广安日报", true],
    ["华西都市报", true],
    ["情况通报", false],
    ["重庆市统计年报", false],
  ])("should tell whether %s is a paper", (name, paper) => {
    expect(isPaper(name)).toBe(paper);
  });
});
//# sourceMappingURL=masthead.test.js.map
