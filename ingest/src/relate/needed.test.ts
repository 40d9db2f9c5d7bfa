import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { matchesIn } from "../reading/matches.js";
import { FRAMES } from "./frames/index.js";
import { holds, neededOf } from "./needed.js";
import { storyOf } from "./story.js";
import { tell } from "./testing/told.js";

describe("what a pattern needs", () => {
  it("should be the words outside groups and classes that are not at will", () => {
    expect(neededOf("(?:^|,)[是为]?由甲了?(?<verb>建|办)的\\u4e00丙{1,2}在(?!内)").words).toEqual(["由甲", "的", "在"]);
  });

  it("should be the verb unless it is at will or within another group", () => {
    expect(holds(neededOf("甲(?<verb>建|办)"), "甲乙")).toBe(false);
    expect(holds(neededOf("甲(?<verb>建|办)"), "甲在乙办")).toBe(true);
    expect(holds(neededOf("甲(?<verb>建|办)?"), "甲乙")).toBe(true);
    expect(holds(neededOf("甲(?:在(?<verb>建|办))?"), "甲乙")).toBe(true);
  });

  it("should be nothing where there is a choice", () => {
    expect(neededOf("甲乙|丙")).toEqual({ words: [], verb: undefined });
  });

  it("should be in every sentence that a pattern of a frame fits", () => {
    const text = readFileSync(new URL("./testing/articles.txt", import.meta.url), "utf8").replaceAll(/^=> .*$/gmu, "");
    const patterns = FRAMES.flatMap((frame) => ("patterns" in frame ? frame.patterns : []));
    const missed: string[] = [];
    for (const article of text.split("\n===\n")) {
      const { clean, recognition } = tell(article.trim());
      for (const { text: tape } of storyOf(clean, recognition, []).tapes) {
        for (const pattern of patterns)
          if (!holds(pattern.needed, tape) && matchesIn(pattern.regex, tape).length > 0) missed.push(pattern.regex.source);
      }
    }
    expect(missed).toEqual([]);
  });
});
