import { describe, expect, it } from "vitest";
import { type Asked, NOTHING_ASKED, parseQuestion, writeQuestion } from "./parse.js";

describe("parseQuestion", () => {
  const cases: readonly (readonly [string, Partial<Asked>])[] = [
    ["谁与[西部(重庆)科学城]签约 2020年以来", { about: "西部(重庆)科学城", relation: "SIGNED_WITH", from: "2020" }],
    ["谁与西部(重庆)科学城签约？", { about: "西部(重庆)科学城", relation: "SIGNED_WITH" }],
    ["重庆大学共建了哪些实验室", { about: "重庆大学", relation: "CO_BUILT", kinds: ["Lab"] }],
    ["哪些高校与重庆高新区签约", { about: "重庆高新区", relation: "SIGNED_WITH", kinds: ["Institution"], subtypes: ["university"] }],
    ["2020-10 跨城 签约", { relation: "SIGNED_WITH", crossing: true, from: "2020-10", to: "2020-10" }],
    ["2019至2021 还没建成的项目", { status: "planned", kinds: ["Project"], from: "2019", to: "2021" }],
    ["四川的高校", { regions: ["sichuan"], kinds: ["Institution"], subtypes: ["university"] }],
    ["电子科技大学 2021年以前 出资", { about: "电子科技大学", relation: "FUNDED", way: "OUT", to: "2021" }],
    ["who signed with [Tesla] since 2019", { about: "Tesla", relation: "SIGNED_WITH", from: "2019" }],
  ];
  it.each(cases)("should read %s", (text, parts) => {
    expect(parseQuestion(text)).toEqual({ ...NOTHING_ASKED, ...parts });
  });

  it.each(["重庆大学", "科学城", "cqdx", "西部（重庆）科学城", "重庆两江新区管委会", "和平"])("should take %s for a name", (text) => {
    expect(parseQuestion(text)).toBeNull();
  });

  it("should not take a day that is none for a date", () => {
    expect(parseQuestion("2020-13 签约")?.from).not.toBe("2020-13");
  });

  it.each(cases)("should read what it wrote of %s", (text) => {
    const asked = parseQuestion(text);
    expect(asked).not.toBeNull();
    if (asked) expect(parseQuestion(writeQuestion(asked))).toEqual(asked);
  });
});
