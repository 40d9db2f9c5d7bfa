import { describe, expect, it } from "vitest";
import { cleanText } from "./clean-text.js";

/** The number of the article that each of these passages is in. */
const articlesOf = (source, ...passages) => {
  const { text, blocks } = cleanText(source);
  return passages.map((passage) => blocks.find(({ start, end }) => text.slice(start, end).includes(passage))?.article);
};
const FIRST = "甲园开园\n\n本报讯(记者 赵甲)甲园开园,首批企业30家。";
describe("articles", () => {
  it("should begin at each headline over a byline", () => {
    expect(
      articlesOf(`${FIRST}\n\n乙所揭牌\n\n建设三个平台\n\n□本报记者 钱乙\n\n乙所揭牌,设三个平台。`, "甲园", "乙所揭牌", "设三个"),
    ).toEqual([1, 2, 2]);
  });
  it("should not begin at a subhead", () => {
    expect(articlesOf(`${FIRST}\n\n引进人才提速\n\n去年,园区引进人才200名。`, "首批", "引进人才提速", "去年")).toEqual([1, 1, 1]);
  });
  it("should begin at a byline whose headline is missing", () => {
    expect(articlesOf(`${FIRST}\n\n本报讯(记者 钱乙)乙所揭牌,设三个平台。`, "首批", "设三个")).toEqual([1, 2]);
  });
  it("should not begin twice where a caption or a second byline stands between headline and text", () => {
    const source = "甲园开园\n\n\n甲园全景。 新华社记者 孙丙摄\n\n◎本报记者 赵甲\n实习记者 钱乙\n\n甲园开园,首批企业30家。";
    expect(articlesOf(source, "甲园开园", "全景", "赵甲", "钱乙", "首批")).toEqual([1, 2, 1, 1, 1]);
  });
  it("should keep what a picture shows apart from a sentence that broke off before it", () => {
    const source = "去年以来,甲园新增平台8个,其中国家级2个,全部由园区与高\n\n图为甲园的车间。\n\n校合作建设,投入3亿元。";
    expect(cleanText(source).blocks).toHaveLength(3);
  });
});
//# sourceMappingURL=articles.test.js.map
