import { describe, expect, it } from "vitest";
import { piecesOf } from "./pieces.js";

const SENTENCE = "甲大学与乙公司签约。";

describe("piecesOf", () => {
  it("should mark both ends in the order of the sentence and lose no character", () => {
    const pieces = piecesOf(SENTENCE, { start: 4, end: 7 }, { start: 0, end: 3 });
    expect(pieces.map(({ text, end }) => [text, end])).toEqual([
      ["甲大学", "target"],
      ["与", null],
      ["乙公司", "source"],
      ["签约。", null],
    ]);
  });

  it.each([
    ["no span", null, null],
    ["a span beyond the sentence", { start: 4, end: 70 }, null],
    ["an empty span", { start: 4, end: 4 }, null],
  ])("should leave the sentence whole: %s", (_, source, target) => {
    expect(piecesOf(SENTENCE, source, target)).toEqual([{ start: 0, text: SENTENCE, end: null }]);
  });

  it("should mark one of two that overlap", () => {
    const pieces = piecesOf(SENTENCE, { start: 0, end: 7 }, { start: 4, end: 7 });
    expect(pieces.map(({ end }) => end)).toEqual(["source", null]);
    expect(pieces.map(({ text }) => text).join("")).toBe(SENTENCE);
  });
});
