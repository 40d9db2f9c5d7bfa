import { describe, expect, it } from "vitest";
import { latestOf, mainPublication, papersBehind } from "./sources.js";

const paper = (id: string, publication: string | null, publishedOn: string | null) => ({ id, publication, publishedOn });
const a = paper("a", "重庆科技报", "2020-11-03");
const b = paper("b", "未注明", null);
const c = paper("c", "重庆科技报", "2020-04");

describe("the source line", () => {
  it("should count each document behind the drawn relations once, and no other", () => {
    const relations = [
      { id: "1", evidence: [{ document: a }, { document: b }] },
      { id: "2", evidence: [{ document: a }] },
      { id: "3", evidence: [{ document: c }] },
    ];
    expect(papersBehind(relations, new Set(["1", "2"]))).toEqual([a, b]);
  });

  it("should name the publication that most appeared in, and the newest date", () => {
    expect(mainPublication([b, a, c])).toBe("重庆科技报");
    expect(mainPublication([b])).toBeUndefined();
    expect(latestOf([a, b, c])).toBe("2020-11-03");
    expect(latestOf([b])).toBeNull();
  });
});
