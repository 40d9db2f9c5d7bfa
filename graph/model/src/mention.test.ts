import { describe, expect, it } from "vitest";
import { foldMentions, type Mention } from "./mention.js";

function mention(change: Partial<Mention>): Mention {
  return { id: "institution:重庆大学", kind: "Institution", name: "重庆大学", aliases: [], trust: 1, ...change };
}

describe("folding mentions into a node", () => {
  it("should make no node of nothing", () => {
    expect(foldMentions([])).toBeUndefined();
  });

  it("should gather names of all mentions, normalised, sorted, without the chosen one", () => {
    const node = foldMentions([
      { document: "a", mention: mention({ aliases: ["重大", "CQU"] }) },
      { document: "b", mention: mention({ name: "重庆 大学", aliases: ["重大", "重庆大学（本部）"] }) },
    ]);
    expect(node?.name).toBe("重庆大学");
    expect(node?.aliases).toEqual(["CQU", "重大", "重庆大学(本部)"]);
  });

  it("should take each field from the most trusted mention that has it, then from the first document", () => {
    const node = foldMentions([
      { document: "a", mention: mention({ trust: 2, subtype: "company", note: "机读" }) },
      { document: "c", mention: mention({ trust: 0, subtype: "university" }) },
      { document: "b", mention: mention({ trust: 1, subtype: "institute", city: "place:重庆市" }) },
      { document: "a2", mention: mention({ trust: 1, city: "place:成都市" }) },
    ]);
    expect(node).toMatchObject({ subtype: "university", city: "place:成都市", note: "机读" });
  });

  it("should keep a zero, which is a value", () => {
    expect(foldMentions([{ document: "a", mention: mention({ longitude: 0, latitude: 0 }) }])).toMatchObject({ longitude: 0, latitude: 0 });
  });

  it("should leave out what nobody says, and how far it is trusted", () => {
    const node = foldMentions([{ document: "a", mention: mention({}) }]);
    expect(Object.keys(node ?? {})).toEqual(["id", "kind", "name", "aliases"]);
  });

  it("should not depend on the order of mentions, nor on the same being said twice", () => {
    const all = ["c", "a", "b"].map((document, i) => ({
      document,
      mention: mention({ note: document, aliases: [document], trust: i % 2 }),
    }));
    expect(foldMentions([...all].reverse())).toEqual(foldMentions(all));
    expect(foldMentions([...all, { document: "d", mention: mention({ note: "a", aliases: ["a"], trust: 1 }) }])).toEqual(foldMentions(all));
  });
});
