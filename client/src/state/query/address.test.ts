import { describe, expect, it } from "vitest";
import { exampleHash, readHash, writeHash } from "./address.js";

const draft = {
  query: '{ search(text: "重庆大学 \\"甲\\" 😀") { totalCount } } # & = #',
  variables: '{"a": "1+1=2 & 3"}',
  show: "chart" as const,
};

describe("the address of a query", () => {
  it("should come back as it went out", () => {
    const hash = writeHash(draft);
    expect(hash).toMatch(/^#q=[\w-]+$/u);
    expect(readHash(hash)).toEqual({ kind: "draft", draft });
    expect(readHash(writeHash({ ...draft, show: null }))).toEqual({ kind: "draft", draft: { ...draft, show: null } });
    expect(readHash(exampleHash("map-of-labs"))).toEqual({ kind: "example", id: "map-of-labs" });
  });

  it("should be the same for the same query, and shorter than it where it is long", () => {
    expect(writeHash({ ...draft })).toBe(writeHash(draft));
    const long = { ...draft, query: Array.from({ length: 200 }, (_, i) => `a${i}: node(id: "institution:重庆大学") { name }`).join("\n") };
    expect(writeHash(long).length).toBeLessThan(long.query.length / 3);
    expect(readHash(writeHash(long))).toEqual({ kind: "draft", draft: long });
  });

  it("should say that it is broken where it was cut or is none", () => {
    const hash = writeHash(draft);
    for (const odd of [hash.slice(0, -9), "#q=", "#q=%%%", "#q=AAAA"]) expect(readHash(odd), odd).toEqual({ kind: "broken" });
    expect(readHash("")).toEqual({ kind: "none" });
    expect(readHash("#section")).toEqual({ kind: "none" });
  });

  it("should not unfold without end", () => {
    expect(readHash(writeHash({ ...draft, query: "x".repeat(1_000_000) }))).toEqual({ kind: "broken" });
  });
});
