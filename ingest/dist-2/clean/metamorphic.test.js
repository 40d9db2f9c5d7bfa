import { Converter } from "opencc-js/cn2t";
import { describe, expect, it } from "vitest";
import { cleanText } from "./clean-text.js";

const HEADLINES = ["川渝两地共建先进计算联合实验室", "甲谷高新区引进三家研究院"];
const PARAGRAPHS = [
  "本报讯(记者 赵甲)5月12日,西部(成都)科学城与嘉陵大学在甲谷高新区签署战略合作协议,共建先进计算联合实验室,计划总投资3.5亿元。",
  "根据协议,联合实验室设在科学城乙区,聚焦人工智能、集成电路、生物医药等方向;首批将引进团队12个、科研人员150余名。",
  "嘉陵大学副校长钱乙说:“实验室要服务两地产业。我们会派出骨干团队。”下一步,双方还将联合申报国家级平台。",
  "据介绍,嘉陵大学近3年承担各类科研项目1280项,转化成果210项,孵化企业35家,同比增长36.1%。",
];
/** An article as a web page has it: a line for each paragraph. */
const ARTICLE = [HEADLINES[0], PARAGRAPHS[0], PARAGRAPHS[1], HEADLINES[1], PARAGRAPHS[2], PARAGRAPHS[3]].join("\n\n");
const sentences = (source) => {
  const { text, sentences: found } = cleanText(source);
  return found.map(({ start, end }) => text.slice(start, end));
};
const expected = sentences(ARTICLE);
/** Lines of at most `width` characters. */
function wrap(text, width, between = "\n") {
  return text
    .split("\n")
    .map((line) => line.match(new RegExp(`.{1,${width}}`, "gu"))?.join(between) ?? "")
    .join("\n");
}
describe("metamorphic cleaning", () => {
  it("should find the sentences of the article", () => {
    expect(expected).toHaveLength(7);
    expect(expected).toContain("嘉陵大学副校长钱乙说:“实验室要服务两地产业。我们会派出骨干团队。”");
  });
  it.each([16, 17, 20, 24, 28, 33, 40])("should find the same sentences when lines are wrapped at %d characters", (width) => {
    expect(sentences(wrap(ARTICLE, width))).toEqual(expected);
  });
  it.each([18, 22, 30])("should find the same sentences when paragraphs are wrapped at %d and set in, without blank lines", (width) => {
    const lines = ARTICLE.split("\n\n").map((block) => wrap(HEADLINES.includes(block) ? block : `\u3000\u3000${block}`, width));
    expect(sentences(lines.join("\n"))).toEqual(expected);
  });
  it("should find the same sentences when a blank line stands between the lines of a column", () => {
    expect(sentences(wrap(ARTICLE.replaceAll("\n\n", "\n"), 25, "\n\n"))).toEqual(expected);
  });
  it("should find the same sentences when a paragraph breaks off at any place", () => {
    for (let at = 30; at < (PARAGRAPHS[1]?.length ?? 0) - 14; at++) {
      // a list of several lines ends each of them so
      if (PARAGRAPHS[1]?.charAt(at - 1) === ";") continue;
      const broken = `${PARAGRAPHS[1]?.slice(0, at)}\n\n${PARAGRAPHS[1]?.slice(at)}`;
      expect(sentences(ARTICLE.replace(PARAGRAPHS[1] ?? "", broken)), broken).toEqual(expected);
    }
  });
  it.each([
    ["full-width marks", (s) => s.replace(/[,:;()]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))],
    ["full-width digits", (s) => s.replace(/[0-9.%]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))],
    ["corner quotation marks", (s) => s.replaceAll("“", "「").replaceAll("”", "」")],
    ["straight quotation marks", (s) => s.replace(/[“”]/gu, '"')],
    ["vertical brackets", (s) => s.replaceAll("(", "︵").replaceAll(")", "︶")],
    ["line ends of another system", (s) => s.replaceAll("\n", "\r\n")],
    ["spaces between the characters", (s) => s.replace(/(?<=[\p{Script=Han},]{8})(?=\p{Script=Han}{2}[^\n]{20})/gu, " ")],
    ["bold figures", (s) => s.replace(/\d+/gu, "**$&**")],
    ["marks without width", (s) => s.replace(/。/gu, "\u200b。\ufeff")],
    ["traditional script", Converter({ from: "cn", to: "t" })],
    ["the script of 台湾", Converter({ from: "cn", to: "tw" })],
  ])("should find the same sentences with %s", (_, change) => {
    expect(sentences(change(ARTICLE))).toEqual(expected);
  });
  it("should find the same sentences in another order when paragraphs are moved", () => {
    const moved = [HEADLINES[0], PARAGRAPHS[0], PARAGRAPHS[1], HEADLINES[1], PARAGRAPHS[3], PARAGRAPHS[2]].join("\n\n");
    expect(sentences(moved).sort()).toEqual([...expected].sort());
  });
});
//# sourceMappingURL=metamorphic.test.js.map
