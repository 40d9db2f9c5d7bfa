import { describe, expect, it } from "vitest";
import { piecesOf } from "./use-nearest.js";

describe("piecesOf", () => {
  it("should begin with the whole name and end with two letters, each once", () => {
    expect(piecesOf("重庆大学校")).toEqual(["重庆大学校", "重庆大", "大学校", "重庆大学", "庆大学校", "重庆", "学校"]);
    expect(piecesOf("重大")).toEqual(["重大"]);
  });

  it("should ask for nothing where there is nothing to ask for", () => {
    expect(piecesOf(" ")).toEqual([]);
    expect(piecesOf("甲")).toEqual([]);
  });
});
