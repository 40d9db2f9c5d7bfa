import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Converter } from "opencc-js/cn2t";
import { beforeAll, describe, expect, it } from "vitest";
import { DEFAULT_GAZETTEER } from "../cli.js";
import { loadGazetteer } from "../gazetteer.js";
import { annotate } from "./annotation.js";
import { extract } from "./extract.js";

const HEAD = "嘉陵科技报\n\n2021年5月18日 星期二\n今日8版·总第1203期";
/** Articles of which each is a headline and its paragraphs. */
const ARTICLES = [
  [
    "西南大学与遂宁市共建柑橘研究院",
    "本报讯(记者 赵小川)5月17日,西南大学与遂宁市人民政府在遂宁高新区签署战略合作协议,双方将共建遂宁柑橘产业研究院。西南大学副校长陈永川、遂宁市副市长罗清出席签约仪式。",
    "据介绍,该研究院计划总投资2.5亿元,占地120亩,首批引进团队12个、科研人员150余名。西南大学柑橘研究所将派出骨干团队。",
  ],
  [
    "川渝智能传感产业创新联盟成立",
    "本报讯(记者 钱文)5月16日,川渝智能传感产业创新联盟(以下简称传感联盟)成立大会在重庆高新区举行,重庆邮电大学、电子科技大学、成都恒源微电子有限公司等32家单位成为首批成员。",
    "电子科技大学教授周立波当选理事长。他说,联盟要服务两地产业,希望更多企业参与进来。",
  ],
  [
    "绵阳科技城引进三家研发机构",
    "本报讯(记者 孙立)截至4月底,绵阳科技城已聚集科技型企业8650家,同比增长16.5%。落户绵阳科技城的四川华晟先进材料研究院由四川大学与西南科技大学联合组建,现有员工210人。",
    "去年,四川省科学技术厅印发《科技成果转化行动方案(2020—2025年)》,支持校企共建实验室。",
  ],
];
const page = (articles) => [HEAD, ...articles.flat()].join("\n\n");
const DOCUMENTS = fileURLToPath(new URL("../../../seeds/documents", import.meta.url));
const TEXTS = [
  ["articles", page(ARTICLES)],
  ...readdirSync(DOCUMENTS)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => [file, readFileSync(join(DOCUMENTS, file), "utf8")]),
];
let gazetteer;
beforeAll(async () => {
  ({ gazetteer } = await loadGazetteer(DEFAULT_GAZETTEER));
});
/** What a text says, without its own words and in an order of its own: quotes may differ in script, and entities be met in another order. */
function said(text) {
  const { entities, relations, indicators } = annotate("paper", extract({ text, format: "txt", parts: [], notes: [] }, gazetteer));
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return {
    entities: entities.map(({ type, name, aliases }) => [type, name, ...[...aliases].sort()].join(" | ")).sort(),
    relations: relations
      .map(({ type, source, target, status, date, title, amount }) => {
        const ends = [names.get(source) ?? "", names.get(target) ?? ""];
        // a pair that signs has no order of its own
        if (type === "SIGNED_WITH") ends.sort();
        return [type, ...ends, status, date, title, JSON.stringify(amount)].join(" | ");
      })
      .sort(),
    indicators: indicators.map((i) => [i.subject, i.measure, i.value, i.unit, i.bound, i.period].join(" | ")).sort(),
  };
}
const CHANGES = [
  ["traditional script", Converter({ from: "cn", to: "t" })],
  ["full-width brackets", (text) => text.replaceAll("(", "（").replaceAll(")", "）")],
  ["ASCII brackets and marks", (text) => text.replace(/[（），：；！？]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))],
  ["full-width digits", (text) => text.replace(/[0-9%]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))],
  ["straight quotation marks", (text) => text.replace(/[“”]/gu, '"')],
  ["line ends of another system", (text) => text.replaceAll("\n", "\r\n")],
];
describe.each(TEXTS)("metamorphic reading of %s", (_, text) => {
  it.each(CHANGES)("should find the same in %s", (__, change) => {
    expect(said(change(text))).toEqual(said(text));
  });
});
/** Every line at most `width` characters long. */
function wrap(text, width) {
  const line = new RegExp(`.{1,${width}}`, "gu");
  return text
    .split("\n")
    .map((long) => long.match(line)?.join("\n") ?? "")
    .join("\n");
}
describe("metamorphic reading of a page", () => {
  const [first, second, third] = ARTICLES;
  const expected = () => said(page(ARTICLES));
  it("should find what the articles say", () => {
    const { entities, relations, indicators } = expected();
    expect([entities.length > 12, relations.length > 10, indicators.length > 5]).toEqual([true, true, true]);
  });
  it.each([18, 20, 22, 25, 28, 32, 36, 45])("should find the same when its paragraphs are wrapped at %d characters", (width) => {
    const wrapped = ARTICLES.map(([headline = "", ...paragraphs]) => [headline, ...paragraphs.map((text) => wrap(text, width))]);
    expect(said(page(wrapped))).toEqual(expected());
  });
  it.each([
    ["backwards", [third, second, first]],
    ["from the second on", [second, third, first]],
    ["with the last one first", [third, first, second]],
  ])("should find the same when its articles stand %s", (_, articles) => {
    expect(said(page(articles))).toEqual(expected());
  });
  it("should find the same entities and figures when the paragraphs behind the lead change places", () => {
    const turned = ARTICLES.map(([headline = "", lead = "", ...rest]) => [headline, lead, ...[...rest].reverse()]);
    expect(said(page(turned))).toEqual(expected());
  });
});
//# sourceMappingURL=metamorphic.test.js.map
