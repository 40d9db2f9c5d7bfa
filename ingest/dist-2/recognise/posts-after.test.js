import { describe, expect, it } from "vitest";
import { posts } from "./testing/read.js";

describe("posts behind names", () => {
  it.each([
    ["巴蜀种业创新联盟成立,西南大学教授沈一鸣当选联盟理事长。", ["沈一鸣 @ 西南大学 = 教授", "沈一鸣 @ 巴蜀种业创新联盟 = 理事长"]],
    [
      "巴蜀种业创新联盟选出首届班子,西南大学教授沈一鸣、四川农业大学教授程霞当选副理事长。",
      [
        "沈一鸣 @ 西南大学 = 教授",
        "程霞 @ 四川农业大学 = 教授",
        "沈一鸣 @ 巴蜀种业创新联盟 = 副理事长",
        "程霞 @ 巴蜀种业创新联盟 = 副理事长",
      ],
    ],
    ["程霞介绍,项目进展顺利。程霞是重庆大学教授。", ["程霞 @ 重庆大学 = 教授"]],
    ["西南大学教授沈一鸣同时担任国家柑橘工程技术研究中心主任。", ["沈一鸣 @ 西南大学 = 教授", "沈一鸣 @ 国家柑橘工程技术研究中心 = 主任"]],
  ])("should be read in %s", (text, expected) => {
    expect(posts(text)).toEqual(expected);
  });
  it.each([
    "西南大学教授沈一鸣曾任重庆大学副校长。",
    "西南大学教授沈一鸣不再担任重庆大学副校长。",
    "西南大学教授沈一鸣任务很重,重庆大学校长说。",
  ])("should not be read in %s", (text) => {
    expect(posts(text)).toEqual(["沈一鸣 @ 西南大学 = 教授"]);
  });
});
describe("employers in one word", () => {
  it.each([
    ["重庆青禾智能装备有限公司是首批企业,公司总经理沈一鸣说,订单翻番。", ["沈一鸣 @ 重庆青禾智能装备有限公司 = 总经理"]],
    ["大家走进西南大学,听取学校副校长程霞介绍。", ["程霞 @ 西南大学 = 副校长"]],
    ["公司总经理沈一鸣说,订单翻番。", []],
  ])("should be the last of the sort in %s", (text, expected) => {
    expect(posts(text)).toEqual(expected);
  });
});
describe("academicians", () => {
  it("should be members of their academy, beside their post", () => {
    expect(posts("中国工程院院士、四川大学教授程霞作报告。")).toEqual(["程霞 @ 中国工程院 = 院士", "程霞 @ 四川大学 = 教授"]);
    expect(posts("两院院士程霞作报告。")).toEqual([]);
  });
});
describe("mayors", () => {
  it("should serve the city of the party committee before them", () => {
    expect(posts("隆昌市委副书记、市长沈一鸣到访,内江市人民政府副市长程霞陪同。")).toEqual([
      "沈一鸣 @ 隆昌市委 = 副书记",
      "程霞 @ 内江市人民政府 = 副市长",
    ]);
  });
});
describe("words that hold a title", () => {
  it("should have nobody behind them", () => {
    expect(posts("重庆大学选出新的领导班子。")).toEqual([]);
    expect(posts("甲公司中心运营公司总经理说。")).toEqual([]);
  });
});
//# sourceMappingURL=posts-after.test.js.map
