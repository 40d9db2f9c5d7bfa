import { describe, expect, it } from "vitest";
import { setAside, trimmings } from "./set-aside.js";

describe("setAside", () => {
  it.each([
    ["详见02版", "pointer"],
    ["(下转第4版)", "pointer"],
    ["[上接A1版]", "pointer"],
    ["→见三版", "pointer"],
    ["□本报记者 赵甲 钱乙丙", "byline"],
    ["本报首席记者 孙丁", "byline"],
    ["(记者李戊、周己庚整理)", "byline"],
    ["涪州日报记者 吴 辛 通讯员 郑壬", "byline"],
    ["涪州日报记者 吴辛 摄", "credit"],
    ["新华社记者 王癸摄", "credit"],
    ["受访者供图", "credit"],
    ["(资料图片)", "credit"],
    ["国内统一连续出版物号:CN 51-0001 代号:61-1", "masthead"],
    ["责任编辑:冯甲 美编:陈乙 校对:褚丙", "masthead"],
    ["2019年5月6日 星期一 农历己亥年四月初二", "masthead"],
    ["2022-08-09 10:20 来源:嘉陵日报", "masthead"],
    ["二〇二二年八月九日", "masthead"],
    ["渝科发[2022]7号", "masthead"],
    ["https://example.org/a/1.html", "masthead"],
    ["首页 > 新闻 > 科技", "masthead"],
    ["中共涪州市委 涪州市人民政府主办", "masthead"],
  ])("should set %s aside as %s", (line, role) => {
    expect(setAside(line)).toBe(role);
  });
  it.each([
    "记者在开园现场看到,已有12家企业入驻。",
    "两地记者联盟成立",
    "图书馆联盟签约",
    "第三届川渝创新大会开幕",
    "2021年两市签约项目50个",
    "出版社与高校共建实验室",
    "电子科技大学",
    "摄影测量重点实验室落户遂宁",
  ])("should leave %s as text", (line) => {
    expect(setAside(line)).toBeUndefined();
  });
});
describe("trimmings", () => {
  const cut = (text) => {
    const { front, back } = trimmings(text);
    return [text.slice(0, front), text.slice(front, text.length - back), text.slice(text.length - back)];
  };
  it.each([
    ["本报讯(记者 赵甲)昨日,甲所揭牌。", "本报讯(记者 赵甲)", "昨日,甲所揭牌。"],
    ["本报讯 记者赵甲 钱乙报道 昨日,甲所揭牌。", "本报讯 记者赵甲 钱乙报道 ", "昨日,甲所揭牌。"],
    ["新华社成都5月6日电(记者 孙丙)甲所揭牌。", "新华社成都5月6日电(记者 孙丙)", "甲所揭牌。"],
    ["本报遂宁5月6日电 甲所揭牌。", "本报遂宁5月6日电 ", "甲所揭牌。"],
    ["[本报讯]甲所揭牌。", "[本报讯]", "甲所揭牌。"],
    ["嘉陵日报讯(见习记者 李丁)甲所揭牌。", "嘉陵日报讯(见习记者 李丁)", "甲所揭牌。"],
    ["(记者 赵甲)甲所揭牌。", "(记者 赵甲)", "甲所揭牌。"],
    ["(上接01版)会议要求,甲所揭牌。", "(上接01版)", "会议要求,甲所揭牌。"],
  ])("should cut the front of %s", (text, front, rest) => {
    expect(cut(text)).toEqual([front, rest, ""]);
  });
  it.each([
    ["图为生产线。 首席记者 周 戊 摄(视觉嘉陵)", "图为生产线。", " 首席记者 周 戊 摄(视觉嘉陵)"],
    ["甲所的装置。新华社记者 吴己摄", "甲所的装置。", "新华社记者 吴己摄"],
    ["签约现场。甲区融媒体中心供图", "签约现场。", "甲区融媒体中心供图"],
    ["两市签约。(下转02版)", "两市签约。", "(下转02版)"],
  ])("should cut the back of %s", (text, rest, back) => {
    const parts = cut(text);
    expect([parts[0], parts[1]?.trimEnd(), parts[2]?.trim()]).toEqual(["", rest.trim(), back.trim()]);
  });
  it.each([
    "国家电网重庆市电力公司与甲所签约。",
    "记者从现场了解到,甲所已揭牌。",
    "据甲市科技局消息,乙所已揭牌。",
    "本报与甲所共建数据新闻实验室。",
    "(一)建设甲实验室。",
    "活动邀请了摄影师拍摄。",
  ])("should cut nothing from %s", (text) => {
    expect(cut(text)).toEqual(["", text, ""]);
  });
});
//# sourceMappingURL=set-aside.test.js.map
