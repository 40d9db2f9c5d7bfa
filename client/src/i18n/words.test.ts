import { describe, expect, it } from "vitest";
import { en } from "./en.js";
import { formatDate, formatPeriod } from "./format.js";
import { zh } from "./zh.js";

type Tree = { readonly [key: string]: string | Tree };

function paths(tree: Tree, prefix = ""): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${prefix}${key}`, value] as const] : paths(value, `${prefix}${key}.`),
  );
}

const chinese = new Map(paths(zh as Tree));
const english = new Map(paths(en as unknown as Tree));
const holes = (text: string | undefined) => [...(text ?? "").matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => name).sort();

describe("words", () => {
  it.each([...chinese.keys()])("should say %s in English with the same gaps", (key) => {
    expect(english.has(key)).toBe(true);
    expect(holes(english.get(key))).toEqual(holes(chinese.get(key)));
  });

  it("should have no Chinese in the English words, but for names and examples", () => {
    const allowed = /重大|中文|成渝创新图谱/gu;
    for (const [key, text] of english) expect(`${key}: ${text.replace(allowed, "")}`).not.toMatch(/\p{Script=Han}/u);
  });

  it("should write dates as exactly as they are known", () => {
    expect(formatDate("2020-11", "zh")).toBe("2020 年 11 月");
    expect(formatDate("2020-11-03", "en")).toBe("3 November 2020");
    expect(formatDate("2020", "en")).toBe("2020");
    expect(formatPeriod("/2020-11", "zh")).toBe("截至 2020-11");
  });
});
