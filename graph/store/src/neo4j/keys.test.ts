import { compareText } from "@chengyu-atlas/model";
import { describe, expect, it } from "vitest";
import { firstOfKey, idOf, isCut, keyOf, tupleKey } from "./keys.js";
import { degreeClass, searchSteps } from "./lucene.js";

const TEXTS = [
  "",
  "a",
  "ab",
  "b",
  "重庆",
  "重庆大学",
  "\ue000",
  "\uff5e",
  "\uffff",
  "\uffff\u0002",
  "\uffffa",
  "🚄",
  "𬭸",
  "甲🚄乙",
  "甲～",
  "甲\uffff",
];
const units = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const bytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));

describe("keys of ids", () => {
  it("should be the ids themselves where no character is beyond the basic plane", () => {
    expect(keyOf("institution:重庆大学")).toBe("institution:重庆大学");
  });

  it("should sort as the ids do, by UTF-16 unit and by UTF-8 byte alike", () => {
    const sorted = [...TEXTS].sort(compareText);
    expect([...TEXTS].sort((a, b) => units(keyOf(a), keyOf(b)))).toEqual(sorted);
    expect([...TEXTS].sort((a, b) => bytes(keyOf(a), keyOf(b)))).toEqual(sorted);
  });

  it.each(TEXTS)("should give the id back: %j", (text) => {
    expect(idOf(keyOf(text))).toBe(text);
  });

  it("should be short enough to index, different for different ids, and the same for a key", () => {
    const [one, other] = [`institution:${"长".repeat(5000)}`, `institution:${"长".repeat(5001)}`];
    expect(Buffer.byteLength(keyOf(one))).toBeLessThan(2000);
    expect(isCut(keyOf(one))).toBe(true);
    expect(isCut("institution:重庆大学")).toBe(false);
    expect(keyOf(one)).not.toBe(keyOf(other));
    expect(keyOf(keyOf(one))).toBe(keyOf(one));
    // U+1F684 is two units, and must not be cut in half wherever the cut falls
    for (let i = 0; i < 4; i++) expect(keyOf(`${"x".repeat(i)}${"🚄".repeat(400)}`)).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });
});

describe("keys of several texts", () => {
  it("should sort by the first text, then by the second", () => {
    const pairs = TEXTS.flatMap((a) => ["", "\u0000", "\u0001", "x", "🚄"].map((b) => [a, b] as const));
    const byText = [...pairs].sort((x, y) => compareText(x[0], y[0]) || compareText(x[1], y[1]));
    expect([...pairs].sort((x, y) => units(tupleKey(...x), tupleKey(...y)))).toEqual(byText);
  });

  it.each(["chong qing", "a\u0000b", "\u0001", "🚄"])("should give the first text back: %j", (text) => {
    expect(firstOfKey(tupleKey(text, "institution:重庆大学"))).toBe(text);
  });
});

describe("steps of a search", () => {
  it("should begin with whole names, and go from the best connected to the least", () => {
    const steps = searchSteps("重庆");
    expect(steps[0]).toEqual({ tier: 0, lucene: '"^重 重庆 庆$"' });
    expect(steps.slice(1).map(({ tier, degrees }) => [tier, -(degrees ?? 0)])).toEqual(
      steps
        .slice(1)
        .map(({ tier, degrees }) => [tier, -(degrees ?? 0)])
        .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0)),
    );
  });

  it("should go on at the class of the last hit", () => {
    const [next] = searchSteps("重庆", { tier: 1, degree: 5 });
    expect(next).toMatchObject({ tier: 1, degrees: degreeClass(5) });
  });

  it.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
    [1e9, 16],
  ])("should put degree %i into class %i", (degree, expected) => {
    expect(degreeClass(degree)).toBe(expected);
  });
});
