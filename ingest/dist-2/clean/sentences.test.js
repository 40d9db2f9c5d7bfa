import { describe, expect, it } from "vitest";
import { sentencesOf } from "./sentences.js";

const split = (text) => sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
describe("sentencesOf", () => {
  it.each([
    ["full stops", "甲大学设在成都。乙所设在重庆!丙呢?", ["甲大学设在成都。", "乙所设在重庆!", "丙呢?"]],
    ["the end of a line", "甲大学与乙所签约", ["甲大学与乙所签约"]],
    ["six dots", "有甲园、乙园……今年又添一处。", ["有甲园、乙园……", "今年又添一处。"]],
    ["a quotation that was introduced", "他说:“先试点。再推广。”下一步将扩容。", ["他说:“先试点。再推广。”", "下一步将扩容。"]],
  ])("should end a sentence at %s", (_, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });
  it.each([
    ["inside a quotation that is attributed afterwards", "“先试点。再推广。”局长李某说。"],
    ["inside brackets", "甲园(一期已建成。二期在建)投用。"],
    ["at a decimal point or a semicolon", "投入3.5亿元;引进2家。"],
    ["inside a title", "发布《为什么?怎么办?》一文。"],
  ])("should not end a sentence %s", (_, text) => {
    expect(split(text)).toEqual([text]);
  });
  it("should not wait for a quotation mark that never closes", () => {
    expect(split("甲说,“已经开工。乙所参与建设。")).toEqual(["甲说,“已经开工。", "乙所参与建设。"]);
  });
  it("should split a long speech, which is a paragraph", () => {
    const speech = `“${"我们建成了一批平台。".repeat(20)}”`;
    expect(split(speech).length).toBeGreaterThan(10);
  });
});
//# sourceMappingURL=sentences.test.js.map
