import { expect, it } from "vitest";
import { lex } from "./lexer.js";
import { lexiconOf } from "./lexicon.js";
import { known } from "./testing/read.js";

const lexicon = lexiconOf(known);
const split = (text) => lex(lexicon, text, { start: 0, end: text.length }).map((token) => token.text);
it("should read the longest words", () => {
  expect(split("西南大学与遂宁市签约")).toEqual(["西南大学", "与", "遂宁市", "签约"]);
});
it("should not take the end of a city's name from the word behind it", () => {
  expect(split("开拓重庆市场")).toEqual(["开拓", "重庆", "市场"]);
  expect(split("支持成都市级平台")).toEqual(["支持", "成都", "市级", "平台"]);
});
it("should keep letters and digits of a name together", () => {
  expect(split("建5G产业园12个")).toEqual(["建", "5G", "产业园", "12", "个"]);
});
it("should read only within the range", () => {
  expect(lex(lexicon, "重庆大学城", { start: 0, end: 4 }).map(({ text }) => text)).toEqual(["重庆大学"]);
});
//# sourceMappingURL=lexer.test.js.map
