import { describe, expect, it } from "vitest";
import { fold } from "./fold.js";

describe("fold", () => {
  it.each([
    ["full-width letters, digits and brackets", "ＡＩ芯片（５Ｇ）：投入３．５亿元，增长１０％！", "AI芯片(5G):投入3.5亿元,增长10%!"],
    ["small and vertical forms", "甲﹐乙︵丙︶", "甲,乙(丙)"],
    ["brackets of other styles", "川科〔2021〕3号【快讯】［注］", "川科[2021]3号[快讯][注]"],
    ["corner quotation marks", "「双城『同心』計劃」", "“双城‘同心’计划”"],
    ["squared units", "占地3㎡、5㎢", "占地3m2、5km2"],
    ["radicals that stand for characters", "⼤⾜⽯刻", "大足石刻"],
    ["dashes and dots of other styles", "2021–2025年 维・克 ⋯⋯", "2021-2025年 维·克 ……"],
    ["marks without width", "天\u200b府\ufeff新\u00ad区", "天府新区"],
    ["bold type of Markdown", "企业**35**家，2*3", "企业35家,2*3"],
    ["a year written out with circles", "二○二一年，○表示无", "二〇二一年,○表示无"],
    ["line ends of every system", "甲\r\n乙\r丙\u2028丁", "甲\n乙\n丙\n丁"],
  ])("should bring %s to one form", (_, source, text) => {
    expect(fold(source).text).toBe(text);
  });
  it("should simplify a text in traditional script", () => {
    expect(fold("兩江新區與綿陽科技城簽署協議，後續還將於廣安設立實驗室，乾燥設備投入兩億元").text).toBe(
      "两江新区与绵阳科技城签署协议,后续还将于广安设立实验室,干燥设备投入两亿元",
    );
  });
  it("should tell from its neighbours what a traditional character with two plain forms is", () => {
    expect(fold("圍繞著著名專家的顯著成果，瞭解瞭望塔；藉助批覆的規劃，覆蓋兩個區縣，感到慰藉").text).toBe(
      "围绕着著名专家的显著成果,了解瞭望塔;借助批复的规划,覆盖两个区县,感到慰藉",
    );
  });
  it("should simplify a single traditional character in a simplified text, but not the letters of names", () => {
    expect(fold("重慶市的研究员郑昇与乾坤公司、於先生在会上介绍了项目进展，与会者就下一步合作交换了意见。").text).toBe(
      "重庆市的研究员郑昇与乾坤公司、於先生在会上介绍了项目进展,与会者就下一步合作交换了意见。",
    );
  });
  it("should say where each unit came from", () => {
    const { text, origins } = fold("a\ufeff㎡**b**");
    expect(text).toBe("am2b");
    expect([...origins]).toEqual([0, 2, 2, 5]);
  });
});
//# sourceMappingURL=fold.test.js.map
