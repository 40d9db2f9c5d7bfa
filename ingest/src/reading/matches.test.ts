import { expect, it } from "vitest";
import { matchesIn } from "./matches.js";

const TEXTS = ["", "甲与乙", "甲乙甲", "𠮷甲𠮷"];
const PATTERNS = [/甲/gu, /(?<first>甲)?/gu, /$/gu, /[^甲]+/gu];

it("should find what matchAll finds", () => {
  for (const text of TEXTS) {
    for (const pattern of PATTERNS) expect(matchesIn(pattern, text)).toEqual([...text.matchAll(pattern)]);
  }
});

it("should begin at the front, wherever the pattern was left", () => {
  const pattern = /甲/gu;
  pattern.lastIndex = 2;
  expect(matchesIn(pattern, "甲乙甲").map(({ index }) => index)).toEqual([0, 2]);
});
