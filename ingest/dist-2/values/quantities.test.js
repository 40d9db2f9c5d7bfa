import { describe, expect, it } from "vitest";
import { findQuantities } from "./quantities.js";

const read = (text) => findQuantities(text).map(({ value, unit, bound }) => `${bound}${value} ${unit}`);
describe("quantities", () => {
  it.each([
    ["企业25172家", ["=25172 家"]],
    ["产值12,340.5万元", ["=12340.5 万元"]],
    ["贷款211.48亿元", ["=211.48 亿元"]],
    ["经济总量2.5万亿元", ["=2.5 万亿元"]],
    ["厂房10万平方米", ["=10 万平方米"]],
    ["仪器约1.3万台(套)", ["~1.3 万台(套)"]],
    ["出口8千万美元", ["=8000 万美元"]],
    ["总额1亿2000万元", ["=1.2 亿元"]],
    ["增长36.1%和19.2%", ["=36.1 %", "=19.2 %"]],
    ["占百分之八十", ["=80 %"]],
    ["提高2.3个百分点", ["=2.3 个百分点"]],
    ["为**4806**家企业", ["=4806 家"]],
    ["实施项目 1379 项", ["=1379 项"]],
  ])("should read digits with their unit: %s", (text, expected) => expect(read(text)).toEqual(expected));
  it.each([
    ["十三个项目", ["=13 个"]],
    ["二十余所高校", [">20 所"]],
    ["三百多万元", [">300 万元"]],
    ["十几家企业", [">10 家"]],
    ["两位院士", ["=2 位"]],
    ["近百项方案", ["~100 项"]],
    ["逾千亿元", [">1000 亿元"]],
    ["百万量级样本", ["~100 万"]],
    ["上千名师生", [">1000 名"]],
    ["万余名职工", [">1 万名"]],
    ["近万人参加", ["~1 万人"]],
  ])("should read Chinese numerals: %s", (text, expected) => expect(read(text)).toEqual(expected));
  it.each([
    ["近3亿元", ["~3 亿元"]],
    ["节约500余万元", [">500 万元"]],
    ["超过6000名", [">6000 名"]],
    ["突破100亿元", [">100 亿元"]],
    ["不超过5家", ["<=5 家"]],
    ["至少20台", [">=20 台"]],
    ["不足70平方米", ["<70 平方米"]],
    ["30%以上", [">=30 %"]],
    ["50人左右", ["~50 人"]],
    ["300公里以内", ["<=300 公里"]],
    ["通过10项评审", ["=10 项"]],
  ])("should read bounds: %s", (text, expected) => expect(read(text)).toEqual(expected));
  it.each([
    ["补贴10万-25万元", [">=10 万元", "<=25 万元"]],
    ["补贴10-25万元", [">=10 万元", "<=25 万元"]],
    ["招收3至5名硕士", [">=3 名", "<=5 名"]],
    ["占30%—50%", [">=30 %", "<=50 %"]],
  ])("should give both ends of a range: %s", (text, expected) => expect(read(text)).toEqual(expected));
  it("should span bounds and number", () => {
    const text = "科研人员超过3000名。";
    const [found] = findQuantities(text);
    expect(found && [text.slice(found.start, found.end), text.slice(found.number)]).toEqual(["超过3000名", "3000名。"]);
  });
  it.each([
    "2020年10月30日",
    "总第371期",
    "今日16版",
    "第3个",
    "历时3个月",
    "历时两个多月",
    "用了5个工作日",
    "35周岁",
    "24小时",
    "第二届",
    "CN 50-0033",
    "5G基站",
    "数百家企业",
    "几十个项目",
    "实施万人计划",
    "实施千人计划",
    "三元材料",
    "500强",
    "四大产业",
    "十项目标",
    "多家单位",
    "三五家",
    "1:1配套",
    "电话023-63650000",
  ])("should take no quantity from: %s", (text) => expect(read(text)).toEqual([]));
  it("should read only the range asked for", () => {
    expect(findQuantities("投入3亿元,建成5个,引进7家", { start: 5, end: 11 }).map(({ value }) => value)).toEqual([5]);
  });
});
//# sourceMappingURL=quantities.test.js.map
