import type { StoredNode } from "@chengyu-atlas/store";
import { describe, expect, it } from "vitest";
import { endSpans, type Span } from "./spans.js";

const node = (name: string, ...aliases: readonly string[]) => ({ name, aliases }) as unknown as StoredNode;

describe("where a sentence names the ends of a claim", () => {
  const cut = (sentence: string, span: Span | undefined) => span && sentence.slice(span.start, span.end);
  const named = (sentence: string, source: StoredNode | undefined, target: StoredNode | undefined) => {
    const spans = endSpans(sentence, source, target);
    return [cut(sentence, spans.source), cut(sentence, spans.target)];
  };

  it("should be where the name stands, else the longest alias", () => {
    expect(named("重庆大学与电子科大签约。", node("重庆大学", "重大"), node("电子科技大学", "电子科大", "科大"))).toEqual([
      "重庆大学",
      "电子科大",
    ]);
  });

  it("should be nowhere where the sentence does not name an end, or the end is not known", () => {
    expect(endSpans("双方签约。", node("甲"), undefined)).toEqual({ source: undefined, target: undefined });
    expect(named("甲签约。", node("甲"), node("乙", ""))).toEqual(["甲", undefined]);
  });

  it.each([
    ["西部（重庆）科学城与甲签约", "西部（重庆）科学城"],
    ["西部(重庆)\n科学城与甲签约", "西部(重庆)\n科学城"],
    ["甲与西部（重庆） 科学城", "西部（重庆） 科学城"],
  ])("should be found over width and white space: %j", (sentence, found) => {
    expect(named(sentence, node("西部(重庆)科学城"), node("甲"))).toEqual([found, "甲"]);
  });

  it("should not be seen within the longer name of the other end", () => {
    const [part, whole] = [node("重庆大学附属肿瘤医院"), node("重庆大学")];
    const sentence = "重庆大学附属肿瘤医院隶属重庆大学。";
    expect(endSpans(sentence, part, whole)).toEqual({ source: { start: 0, end: 10 }, target: { start: 12, end: 16 } });
    expect(endSpans(sentence, whole, part)).toEqual({ source: { start: 12, end: 16 }, target: { start: 0, end: 10 } });
    expect(named("重庆大学附属肿瘤医院成立。", part, whole)).toEqual(["重庆大学附属肿瘤医院", undefined]);
  });
});
