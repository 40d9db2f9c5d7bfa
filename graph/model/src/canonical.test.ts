import { describe, expect, it } from "vitest";
import { receiptOf } from "./bundle.js";
import { canonicalJson, compareText, sha256Hex } from "./canonical.js";

describe("canonical JSON", () => {
  it.each([
    [{ b: 1, a: 2 }, '{"a":2,"b":1}'],
    [{ a: undefined, b: null }, '{"b":null}'],
    [[undefined, 1, { c: 3, b: [] }], '[null,1,{"b":[],"c":3}]'],
    ["甲\0\n", '"甲\\u0000\\n"'],
    [Number.NaN, "null"],
    [undefined, "null"],
    [{}, "{}"],
    [[], "[]"],
    [["", ""], '["",""]'],
    [{ "": "", __proto__x: 1 }, '{"":"","__proto__x":1}'],
  ])("should write %j as %s", (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it("should be JSON that says the same", () => {
    const value = { z: [1, { y: "重庆", x: null }], a: { c: true, b: 1.5 } };
    expect(JSON.parse(canonicalJson(value))).toEqual(value);
  });
});

describe("SHA-256", () => {
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  ])("should give the known digest of %j", (text, digest) => {
    expect(sha256Hex(text)).toBe(digest);
  });
});

describe("the order of text", () => {
  it.each([
    ["a", "b"],
    ["a", "aa"],
    ["", "a"],
    ["B", "a"],
    ["成", "重"],
    ["\uffee", "𠀀"],
    ["重𠀀", "重𠀁"],
  ])("should put %s before %s, by code point", (a, b) => {
    expect(compareText(a, b)).toBeLessThan(0);
    expect(compareText(b, a)).toBeGreaterThan(0);
    const points = (text: string) => [...text].map((char) => String(char.codePointAt(0)).padStart(8, "0")).join("");
    expect(points(a) < points(b)).toBe(true);
  });

  it("should find a text equal to itself", () => {
    expect(compareText("𠀀", "𠀀")).toBe(0);
  });
});

describe("receipts", () => {
  const bundle = { document: { id: "a", type: "text", title: "t" }, text: "x", mentions: [], claims: [], observations: [] } as const;

  it("should be equal for bundles that are, whatever the order of their fields", () => {
    const { observations, claims, mentions, text } = bundle;
    expect(receiptOf({ observations, claims, mentions, text, document: { title: "t", type: "text", id: "a" } })).toEqual(receiptOf(bundle));
  });

  it("should differ with a character of the text", () => {
    expect(receiptOf({ ...bundle, text: "y" }).hash).not.toBe(receiptOf(bundle).hash);
  });
});
