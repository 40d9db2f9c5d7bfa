import { describe, expect, it } from "vitest";
import { papersOf } from "./coverage.js";

const of = (...papers: (string | null)[]) => papersOf(papers.map((publication) => ({ publication })));

describe("papersOf", () => {
  it("should count papers, most first, and the others together", () => {
    expect(of("甲", "乙", "甲", null, "未注明")).toEqual([
      { paper: "甲", count: 2 },
      { paper: "乙", count: 1 },
      { paper: null, count: 2 },
    ]);
    expect(of("丁", "丙", "乙", "甲", "甲").at(-1)).toEqual({ paper: null, count: 1 });
    expect(of()).toEqual([]);
  });
});
