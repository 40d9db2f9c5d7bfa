import { describe, expect, it } from "vitest";
import { fold, searchTerms, sortKey } from "./fold.js";

describe("folding a text for search", () => {
  it.each([
    ["重慶大學", "重庆大学", "traditional script"],
    ["西部（重庆）科学城", "西部重庆科学城", "brackets"],
    ["Taichi 太极", "taichi太极", "letter case and white space"],
    ["《规划》、“纲要”。", "规划纲要", "punctuation"],
    ["ＡＩ２０", "ai20", "full-width letters and digits"],
    ["甲\u200b\0乙", "甲乙", "what cannot be seen"],
    ["🚄", "", "signs that are no letters"],
    ["", "", "nothing"],
  ])("should turn %j into %j: %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe("search terms", () => {
  it("should be the name, its pinyin and its initials", () => {
    expect(searchTerms(["重庆大学"])).toEqual(["重庆大学", "chongqingdaxue", "cqdx"]);
  });

  it("should be the name alone where nothing is Chinese", () => {
    expect(searchTerms(["Taichi Lab"])).toEqual(["taichilab"]);
  });

  it.each(["5G研究院", "Taichi太极", "2020年签约A区", "川渝AI+联盟"])("should keep what is not Chinese in the pinyin of %s", (name) => {
    const [folded = "", pinyin = ""] = searchTerms([name]);
    for (const run of folded.match(/[a-z0-9]+/g) ?? []) expect(pinyin).toContain(run);
    expect(pinyin).toMatch(/^[a-z0-9]+$/);
  });

  it("should hold each term once, and none that is empty", () => {
    expect(searchTerms(["重大", "重大", "！"])).toEqual(searchTerms(["重大"]));
    expect(searchTerms([])).toEqual([]);
  });
});

describe("the key by which names are listed", () => {
  it("should put names in the order of their pinyin", () => {
    const names = ["重庆大学", "成都高新区", "遂宁市", "电子科技大学"];
    expect([...names].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual(["成都高新区", "重庆大学", "电子科技大学", "遂宁市"]);
  });

  it("should put a name before the longer one that begins with it", () => {
    expect(sortKey("成都") < sortKey("成都高新区")).toBe(true);
  });
});
