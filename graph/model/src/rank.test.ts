import { describe, expect, it } from "vitest";
import { compareHits, tierOf } from "./rank.js";

describe("ranking search hits", () => {
  it.each([
    [["重庆大学", "cqdx"], "重庆大学", 0],
    [["重庆大学", "cqdx"], "cqdx", 0],
    [["重庆大学"], "重庆", 1],
    [["重庆大学"], "庆大", 2],
    [["重庆大学"], "四川", undefined],
    [["大学城", "重庆大学"], "大学", 1],
    [["重庆大学", "大学"], "大学", 0],
    [[], "重庆", undefined],
  ] as const)("should meet %j with %s at tier %s", (terms, needle, tier) => {
    expect(tierOf(terms, needle)).toBe(tier);
  });

  it("should put better tiers first, then more relations, then ids by code point", () => {
    const hits = [
      { tier: 2, degree: 9, id: "a" },
      { tier: 0, degree: 1, id: "b" },
      { tier: 0, degree: 1, id: "a" },
      { tier: 0, degree: 5, id: "z" },
      { tier: 1, degree: 0, id: "a" },
    ] as const;
    expect([...hits].sort(compareHits).map(({ tier, id }) => `${tier}${id}`)).toEqual(["0z", "0a", "0b", "1a", "2a"]);
  });
});
