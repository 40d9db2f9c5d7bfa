import type { StoredNode } from "@chengyu-atlas/store";
import { describe, expect, it } from "vitest";
import { mentionSpans } from "./mention-spans.js";

const node = (name: string, aliases: readonly string[] = [], degree = 0): StoredNode =>
  ({ id: `institution:${name}`, kind: "Institution", name, aliases, degree }) as StoredNode;
const named = (text: string, ...nodes: readonly StoredNode[]) =>
  mentionSpans(text, nodes).map(({ start, end, node: id }) => [text.slice(start, end), id.replace("institution:", "")]);

describe("mentionSpans", () => {
  it("should take the longest name at each place, and let none stand over another", () => {
    const text = "重庆大学附属肿瘤医院与重庆大学签约。";
    expect(named(text, node("重庆大学"), node("重庆大学附属肿瘤医院"))).toEqual([
      ["重庆大学附属肿瘤医院", "重庆大学附属肿瘤医院"],
      ["重庆大学", "重庆大学"],
    ]);
  });

  it("should see through width, case and spaces, and give places in the text as it is", () => {
    const park = node("西部(重庆)科学城", ["Science City"]);
    expect(named("在西部（重庆） 科学城，又称SCIENCE  city。", park)).toEqual([
      ["西部（重庆） 科学城", "西部(重庆)科学城"],
      ["SCIENCE  city", "西部(重庆)科学城"],
    ]);
  });

  it("should give a shared wording to whose name it is, else to the best connected", () => {
    const [hall, hub] = [node("重大", [], 1), node("重庆大学", ["重大", "重庆大"], 9)];
    expect(named("重大", hall, hub)).toEqual([["重大", "重大"]]);
    expect(named("科协", node("甲", ["科协"], 2), node("乙", ["科协"], 3))).toEqual([["科协", "乙"]]);
  });

  it("should pass over single letters and parts of Latin words", () => {
    expect(named("AIoT和AI，甲", node("AI"), node("甲"))).toEqual([["AI", "AI"]]);
  });

  it("should read a megabyte in little time", () => {
    const nodes = Array.from({ length: 2000 }, (_, i) => node(`重庆第${i}实验室`, [`第${i}室`]));
    const text = "重庆第12实验室与第7室在重庆的一处开会。".repeat(40_000);
    expect(mentionSpans(text, nodes)).toHaveLength(80_000);
  });
});
