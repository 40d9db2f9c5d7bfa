import { describe, expect, it } from "vitest";
import { indexText, phrasesFor } from "./grams.js";

describe("the index language", () => {
  it.each([
    [["重庆大学"], "^重 重庆 庆大 大学 学$"],
    [["重"], "^重 重$"],
    [["cqdx"], "^c ^cq cqd qdx dx$ x$$"],
    [["cq"], "^c ^cq cq$ q$$"],
    [["c"], "^c ^c$ c$$"],
    [["重庆", "cq"], "^重 重庆 庆$ | ^c ^cq cq$ q$$"],
    [["a𠀀b"], "^a a𠀀 𠀀b b$"],
    [[], ""],
  ])("should cut %j into %s", (terms, text) => {
    expect(indexText(terms)).toBe(text);
  });
});

/** What engines do with phrases: tokens that stand next to each other, or one that begins so. */
function finds(terms: readonly string[], folded: string, how: "exact" | "prefix" | "inside"): boolean {
  const tokens = indexText(terms).split(" ");
  const phrase = phrasesFor(folded)[how];
  if (phrase === undefined) return tokens.some((token) => token.startsWith(folded));
  return tokens.some((_, at) => phrase.every((token, i) => tokens[at + i] === token));
}

const TERMS = [
  ["重庆大学", "chongqingdaxue", "cqdx"],
  ["大", "da", "d"],
  ["ai"],
  ["a"],
  ["重重庆", "chongchongqing", "ccq"],
  ["5g研究院", "5gyanjiuyuan", "5gyjy"],
];
const TEXTS = [
  "重庆大学",
  "重庆",
  "庆大",
  "重",
  "学",
  "大",
  "庆重",
  "chong",
  "qing",
  "cq",
  "cqdx",
  "c",
  "dx",
  "x",
  "a",
  "ai",
  "i",
  "ngq",
  "5g",
  "g研",
  "yjy",
];

describe("phrases", () => {
  it.each(TEXTS)("should find %s where a term is it, begins with it or contains it, and nowhere else", (text) => {
    // a text without Chinese characters is looked for in the terms that have none
    const latin = !/\p{Script=Han}/u.test(text);
    for (const terms of TERMS) {
      const able = latin ? terms.filter((term) => !/\p{Script=Han}/u.test(term)) : terms;
      expect(finds(terms, text, "exact"), `${text} is one of ${terms}`).toBe(able.includes(text));
      expect(finds(terms, text, "prefix"), `${text} begins one of ${terms}`).toBe(able.some((term) => term.startsWith(text)));
      expect(finds(terms, text, "inside"), `${text} is in one of ${terms}`).toBe(able.some((term) => term.includes(text)));
    }
  });

  it("should not reach across two terms", () => {
    expect(finds(["重庆", "大学"], "庆大", "inside")).toBe(false);
    expect(finds(["abc", "def"], "cde", "inside")).toBe(false);
  });
});
