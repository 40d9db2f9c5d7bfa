import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cleanText } from "../clean/clean-text.js";
import { datesOf } from "../values/index.js";
import { FRAMES } from "./frames/index.js";
import { relate } from "./relate.js";
import { tell, told } from "./testing/told.js";

const TEXT = readFileSync(new URL("./testing/articles.txt", import.meta.url), "utf8").replaceAll(/^(?:=> .*|===)$/gmu, "");
describe("relate", () => {
  it("should find nothing in nothing", () => {
    expect(relate(cleanText(""), { entities: [], spans: [], posts: [] }, [])).toEqual([]);
  });
  it("should quote a run of at most two sentences for every relation", () => {
    const { clean, recognition } = tell(TEXT);
    for (const { quote, frame } of relate(clean, recognition, datesOf(clean))) {
      const words = clean.text.slice(quote.start, quote.end);
      expect(words.length, frame).toBeGreaterThan(0);
      expect(words.split("。").filter((s) => s !== "").length, words).toBeLessThanOrEqual(2);
    }
  });
  it("should give each relation once", () => {
    const { clean, recognition } = tell(TEXT);
    const keys = relate(clean, recognition, datesOf(clean)).map((r) => `${r.relation} ${r.source} ${r.target}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
  it("should find the same whatever stands around a paragraph", () => {
    const paragraph = "5月9日,{I:成都理工大学}与{K:德阳高新区}签署协议,双方将共建{L:地质灾害实验室}。";
    const other = "{I:西华大学}位于{G:郫都区}。";
    const alone = told(paragraph);
    expect(told(`${other}\n\n${paragraph}`)).toEqual([...told(other), ...alone].sort());
    expect(told(`${paragraph}\n\n${other}`)).toEqual([...told(other), ...alone].sort());
  });
  it("should not take long over a table without full stops", () => {
    const { clean, recognition } = tell(
      `${Array(5000).fill("{I:甲大学}").join("、")}与${Array(5000).fill("{I:乙公司}共建{L:丙中心}").join(",")}签约`,
    );
    const begun = performance.now();
    relate(clean, recognition, []);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
  it("should name every frame once, by its relation", () => {
    const ids = FRAMES.map((f) => f.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, relation } of FRAMES) expect(id.split("/")[0]).toBe(relation.toLowerCase().replaceAll("_", "-"));
  });
});
//# sourceMappingURL=relate.test.js.map
