import { describe, expect, it } from "vitest";
import { paragraphsOf } from "./paragraphs.js";

describe("paragraphsOf", () => {
  const text = "一、标题\n\n第一句。第二句。\n第三句。";
  it("should mark exactly the range, across lines too, and lose no character", () => {
    const from = text.indexOf("第二句");
    const marked = paragraphsOf(text, [from, text.length]).flatMap(({ parts }) =>
      parts.filter((part) => part.marked).map((part) => part.text),
    );
    expect(marked).toEqual(["第二句。", "第三句。"]);
    expect(
      paragraphsOf(text, [2, 9])
        .flatMap(({ parts }) => parts.map((part) => part.text))
        .join(""),
    ).toBe(text.replaceAll("\n", ""));
  });

  it("should tell a heading from a sentence", () => {
    expect(paragraphsOf(text, null).map(({ heading }) => heading)).toEqual([true, false, false]);
  });
});
