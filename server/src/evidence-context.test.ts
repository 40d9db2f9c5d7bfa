import { describe, expect, it } from "vitest";
import { contextOf } from "./evidence-context.js";

const around = (text: string, quote: string, width: number) => {
  const start = text.indexOf(quote);
  return contextOf(text, start, start + quote.length, width);
};

describe("the context of a quote", () => {
  it("should keep to whole sentences where they fit", () => {
    const text = "第一句很长很长很长。第二句。甲与乙签约。第三句。第四句很长很长很长很长。";
    expect(around(text, "甲与乙签约", 8)).toEqual({ before: "第二句。", quote: "甲与乙签约", after: "。第三句。" });
  });

  it("should keep to the paragraph, which a blank line ends", () => {
    const text = "别的段落。\n\n甲与乙签约。\n\n又一段落。";
    expect(around(text, "甲与乙签约", 80)).toEqual({ before: "", quote: "甲与乙签约", after: "。" });
  });

  it("should read lines of whole sentences in succession as one paragraph", () => {
    const text = "第一句。\n甲与乙签约。\n第三句。";
    expect(around(text, "甲与乙签约", 80)).toEqual({ before: "第一句。", quote: "甲与乙签约", after: "。第三句。" });
  });

  it("should stop at a headline above and below", () => {
    const text = "别的事。\n签约落定\n甲与乙签约。\n图片新闻\n又一件事。";
    expect(around(text, "甲与乙签约", 80)).toEqual({ before: "", quote: "甲与乙签约", after: "。" });
  });

  it("should cut a sentence that is longer than the room", () => {
    const text = "这一句没有句号一直说到甲与乙签约还要说很多很多才会停下来。";
    expect(around(text, "甲与乙签约", 4)).toEqual({ before: "一直说到", quote: "甲与乙签约", after: "还要说很" });
  });

  it("should never cut a character in half", () => {
    const text = "𠮷𠮷𠮷甲与乙签约𠮷𠮷𠮷𠮷没完没了";
    expect(around(text, "甲与乙签约", 3)).toEqual({ before: "𠮷", quote: "甲与乙签约", after: "𠮷" });
  });

  it("should take quotation marks along with the full stop", () => {
    const text = "他说：“好。”甲与乙签约。“是的！”她说，然后又说了很多很多很多很多话";
    expect(around(text, "甲与乙签约", 7)).toEqual({ before: "他说：“好。”", quote: "甲与乙签约", after: "。“是的！”" });
  });

  it("should give nothing around where nothing is wanted", () => {
    expect(around("前。甲与乙签约。后。", "甲与乙签约", 0)).toEqual({ before: "", quote: "甲与乙签约", after: "" });
  });
});
