import { expect, it } from "vitest";
import { Trie } from "./trie.js";

it("should find the longest word at a place", () => {
  const trie = new Trie<number>();
  trie.add("重庆", 1);
  trie.add("重庆大学", 2);
  expect(trie.longest("在重庆大学城", 1)).toEqual({ length: 4, value: 2, word: "重庆大学" });
  expect(trie.longest("在重庆城", 1)).toEqual({ length: 2, value: 1, word: "重庆" });
  expect(trie.longest("在重庆城", 0)).toBeUndefined();
});

it("should merge what is stored under one word", () => {
  const trie = new Trie<string>();
  const join = (a: string, b: string) => a + b;
  trie.add("中心", "a", join);
  trie.add("中心", "b", join);
  expect(trie.longest("中心", 0)?.value).toBe("ab");
});
