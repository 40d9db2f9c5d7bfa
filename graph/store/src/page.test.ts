import { describe, expect, it } from "vitest";
import { documentsInOrder, hits, nodesByName } from "./cursors.js";
import { checkPage, decodeCursor, encodeCursor, MAX_PAGE, toSlice } from "./page.js";

const code = (code: string) => expect.objectContaining({ name: "AtlasError", code });

describe("cursors", () => {
  it.each([[["重庆", "institution:重庆大学"]], [['"', "\\"]], [["\0", "😀"]]])("should give back the key that was put in: %j", (key) => {
    expect(decodeCursor("list", ["string", "string"], encodeCursor("list", key))).toEqual(key);
  });

  it("should hold numbers and absent dates", () => {
    expect(hits.decode(hits.encode([2, 17, "a"]))).toEqual([2, 17, "a"]);
    expect(documentsInOrder.decode(documentsInOrder.encode([null, "a"]))).toEqual([null, "a"]);
  });

  it("should begin at the beginning without one", () => {
    expect(nodesByName.decode(undefined)).toBeUndefined();
  });

  it("should be fit for an address", () => {
    expect(nodesByName.encode(["西部(重庆)科学城?&=/+", "a"])).toMatch(/^[\w-]+$/);
  });

  it.each([
    ["of another list", hits.encode([0, 1, "a"])],
    ["with too few parts", encodeCursor("nodes.name", ["a"])],
    ["with too many parts", encodeCursor("nodes.name", ["a", "b", "c"])],
    ["with a part of another type", encodeCursor("nodes.name", ["a", 1])],
    ["with an absent part", encodeCursor("nodes.name", ["a", null])],
    ["that is no JSON", Buffer.from("hello").toString("base64url")],
    ["that is an object", Buffer.from('{"a":1}').toString("base64url")],
    ["that is empty", ""],
    ["that is an offset", "20"],
  ])("should refuse one %s", (_, cursor) => {
    expect(() => nodesByName.decode(cursor)).toThrow(code("INVALID_CURSOR"));
  });
});

describe("page sizes", () => {
  it.each([0, 1, MAX_PAGE])("should take %s", (first) => {
    expect(() => checkPage({ first })).not.toThrow();
  });

  it.each([-1, 1.5, MAX_PAGE + 1, Number.NaN, Number.POSITIVE_INFINITY])("should refuse %s", (first) => {
    expect(() => checkPage({ first })).toThrow(code("INVALID_INPUT"));
  });
});

describe("slices", () => {
  const slice = (rows: number[], first: number) =>
    toSlice(
      rows,
      first,
      (row) => `c${row}`,
      (row) => row * 10,
    );

  it.each([
    [[], 2, [], false],
    [[1], 2, [10], false],
    [[1, 2], 2, [10, 20], false],
    [[1, 2, 3], 2, [10, 20], true],
    [[1], 0, [], true],
  ] as const)("should cut %j at %i", (rows, first, items, hasMore) => {
    const cut = slice([...rows], first);
    expect(cut.items.map(({ item }) => item)).toEqual(items);
    expect(cut.hasMore).toBe(hasMore);
  });

  it("should give each item its own cursor", () => {
    expect(slice([1, 2], 5).items.map(({ cursor }) => cursor)).toEqual(["c1", "c2"]);
  });
});
