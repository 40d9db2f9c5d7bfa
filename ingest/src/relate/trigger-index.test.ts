import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FRAMES } from "./frames/index.js";
import { bitsOf, MARKS } from "./marks.js";
import { matches, mayMatch, pattern } from "./pattern.js";
import { storyOf } from "./story.js";
import { tell } from "./testing/told.js";
import { TriggerIndex } from "./trigger-index.js";

describe("the index of triggers", () => {
  it("should find the lists with words in a text, also where these overlap", () => {
    const index = new TriggerIndex([["共建"], ["建设", "签约"], ["签约"], [], ["合建", "共"]]);
    expect([...index.in("共建设施")]).toEqual([1, 1, 0, 0, 1]);
  });

  it("should hold back no frame from a sentence that its patterns fit", () => {
    const text = readFileSync(new URL("./testing/articles.txt", import.meta.url), "utf8").replaceAll(/^=> .*$/gmu, "");
    const missed: string[] = [];
    for (const article of text.split("\n===\n")) {
      const { clean, recognition } = tell(article.trim());
      for (const tape of storyOf(clean, recognition, []).tapes) {
        for (const frame of FRAMES) {
          if (!("patterns" in frame) || frame.triggers.some((t) => tape.text.includes(t))) continue;
          if (frame.patterns.some((p) => matches(p, tape.text).length > 0))
            missed.push(`${frame.id}: ${clean.text.slice(tape.sentence.start, tape.sentence.end)}`);
        }
      }
    }
    expect(missed).toEqual([]);
  });
});

describe("a pattern", () => {
  it("should need the marks of slots outside groups alone", () => {
    const p = pattern("<from:IK> (?:在<to:G>)? 落户");
    expect(mayMatch(p, bitsOf(MARKS.K))).toBe(true);
    expect(mayMatch(p, bitsOf(MARKS.G))).toBe(false);
  });

  it("should take lists and the words that close them", () => {
    const [match] = matches(pattern("<from:I+> 签约"), `${MARKS.I}、${MARKS.I}和${MARKS.I}等12家企业签约`);
    expect(match?.indices?.groups?.["from"]).toEqual([0, 11]);
  });
});
