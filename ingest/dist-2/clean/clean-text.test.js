import { describe, expect, it } from "vitest";
import { originOf } from "../reading/mapped-text.js";
import { cleanText } from "./clean-text.js";

/** Blocks as `role article|text`. */
const blocksOf = (source) => {
  const { text, blocks } = cleanText(source);
  return blocks.map(({ role, article, start, end }) => `${role} ${article}|${text.slice(start, end)}`);
};
const PAGE = `
# 嘉 陵 日 报

日新又新

2021年6月8日 星期二 农历辛丑年四月廿八
今日8版·总第1205期

两地共建智能制造
联合实验室

详见03版

## 甲园与乙大学签约

本报讯(记者 赵甲)6月7日,甲园与乙大学签署协议。双方将建设智能制造联合实验

室,计划投入2亿元。

受访者供图

该实验室设在甲园。


工人在甲园的车间里调试设备。

嘉陵日报记者 钱乙 摄

## 丙市出台人才政策

本报讯(记者 孙丙)丙市印发《人才十条》。
(下转02版)
`;
describe("cleanText", () => {
  it("should set the head, pointers, bylines and credits of a page aside and number its articles", () => {
    expect(blocksOf(PAGE)).toEqual([
      "masthead 1|嘉陵日报",
      "masthead 1|日新又新",
      "masthead 1|2021年6月8日 星期二 农历辛丑年四月廿八",
      "masthead 1|今日8版·总第1205期",
      "headline 1|两地共建智能制造 联合实验室",
      "pointer 1|详见03版",
      "headline 2|甲园与乙大学签约",
      "byline 2|本报讯(记者 赵甲)",
      "paragraph 2|6月7日,甲园与乙大学签署协议。双方将建设智能制造联合实验室,计划投入2亿元。",
      "credit 2|受访者供图",
      "paragraph 2|该实验室设在甲园。",
      "paragraph 3|工人在甲园的车间里调试设备。",
      "credit 3|嘉陵日报记者 钱乙 摄",
      "headline 4|丙市出台人才政策",
      "byline 4|本报讯(记者 孙丙)",
      "paragraph 4|丙市印发《人才十条》。",
      "pointer 4|(下转02版)",
    ]);
  });
  it("should lead every sentence back to a passage that says the same, white space aside", () => {
    const source = PAGE.replaceAll(",", ",").replace("6月7日", "６月７日");
    const clean = cleanText(source);
    for (const sentence of clean.sentences) {
      const { start, end } = originOf(clean, sentence);
      const passage = source.slice(start, end).normalize("NFKC").replace(/\s/gu, "");
      expect(passage).toBe(clean.text.slice(sentence.start, sentence.end).replace(/\s/gu, ""));
    }
    expect([...clean.origins]).toEqual([...clean.origins].sort((a, b) => a - b));
  });
  it("should join a sentence that breaks off before a caption and goes on behind it", () => {
    expect(blocksOf("根据部署,甲市加快建设先进光源、强磁场、超大\n\n\n\n受访者供图\n\n规模计算中心等设施,已投入3亿元。")).toEqual([
      "paragraph 1|根据部署,甲市加快建设先进光源、强磁场、超大规模计算中心等设施,已投入3亿元。",
    ]);
  });
  it("should join a paragraph whose first line breaks off in a name that the page has elsewhere", () => {
    expect(blocksOf("本报讯(记者 赵甲)西部(成都)科学城与乙所签约。\n\n新的孵化楼宇将由西部\n\n(成都)科学城出资修建,明年封顶。")).toEqual([
      "byline 1|本报讯(记者 赵甲)",
      "paragraph 1|西部(成都)科学城与乙所签约。",
      "paragraph 1|新的孵化楼宇将由西部(成都)科学城出资修建,明年封顶。",
    ]);
  });
  it.each([
    [
      "a headline",
      "昨日,甲所发布一批新成果,其中一项由乙大学供\n\n丙园建设提速\n\n去年,丙园新增企业30家。",
      "paragraph 1|昨日,甲所发布一批新成果,其中一项由乙大学供",
    ],
    ["a new dateline", "甲所发布成果,由乙大学,\n\n本报讯(记者 赵甲)丙园,新增企业30家。", "paragraph 1|甲所发布成果,由乙大学,"],
    [
      "figures that stand alone",
      "截至目前,甲市培育企业120家,引进团队35个\n\n今年,乙区新增平台8家。",
      "paragraph 1|截至目前,甲市培育企业120家,引进团队35个",
    ],
  ])("should not join across %s", (_, source, first) => {
    expect(blocksOf(source)[0]).toBe(first);
  });
  it("should not join columns in a wrong order where the page shows what belongs together", () => {
    const blocks = blocksOf(
      "乙所提供检测服务。工人都已到岗。\n\n开园以来,乙所一直为园区里的中小企业和创业团队上门免费提\n\n丁园开工\n\n按照工期安排,明年年底以前,全部工程将由施工\n\n供检验和认证服务,已有30家受益。",
    );
    expect(blocks).toContain("paragraph 1|按照工期安排,明年年底以前,全部工程将由施工");
  });
  it("should read a repeated headline and paragraph once", () => {
    const roles = cleanText(
      "甲园建成联合实验室\n\n根据协议,乙大学与甲园共建联合实验室,双方共投入2亿元。\n\n丙所落户。\n\n“甲园”建成联合实验室\n\n根据协议,乙大学与甲园共建联合\n\n实验室,双方共投入2亿元。",
    ).blocks;
    expect(roles.map(({ role }) => role)).toEqual(["headline", "paragraph", "paragraph", "repeat", "repeat"]);
  });
  it("should keep the parts of a headline apart, but drop white space in paragraphs and around figures", () => {
    expect(blocksOf("甲园再添力量 41个项目签约\n\n新增平台 120 个\n\n乙 大学与 Open Lab 在 5G 领域合作。")).toEqual([
      "headline 1|甲园再添力量 41个项目签约",
      "headline 1|新增平台120个",
      "paragraph 1|乙大学与Open Lab在5G领域合作。",
    ]);
  });
  it("should keep the cells of a table row apart", () => {
    expect(blocksOf("甲大学\t成都\t200人,其中教授20人,博士180人。")).toEqual(["paragraph 1|甲大学 成都 200人,其中教授20人,博士180人。"]);
  });
  it("should turn straight quotation marks into pairs", () => {
    expect(blocksOf('甲园提出"一园三区"布局和"双倍增"计划。')).toEqual(["paragraph 1|甲园提出“一园三区”布局和“双倍增”计划。"]);
  });
  it.each(["", "\n\n", "*", "(", "“”", "----"])("should read nothing from %j without failing", (source) => {
    expect(cleanText(source).sentences.length).toBeLessThan(2);
  });
});
//# sourceMappingURL=clean-text.test.js.map
