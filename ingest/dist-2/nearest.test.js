import { expect, it } from "vitest";
import { editDistance, hint, nearest } from "./nearest.js";

it("should count insertions, deletions and replacements", () => {
  expect([
    editDistance("", "abc"),
    editDistance("abc", ""),
    editDistance("kitten", "sitting"),
    editDistance("重庆大学", "重庆大学"),
  ]).toEqual([3, 3, 3, 0]);
});
it("should hint at what was likely meant and stay silent where nothing is near", () => {
  expect(hint("Institute", ["Institution", "Park"])).toBe('; did you mean "Institution"?');
  expect(hint("signed_with", ["SIGNED_WITH", "CO_BUILT"])).toBe('; did you mean "SIGNED_WITH"?');
  expect(hint("xyz", ["Institution", "Park"])).toBe("");
  expect(nearest("高技术产业研究院", ["重庆高新技术产业研究院", "甲"])).toBe("重庆高新技术产业研究院");
});
//# sourceMappingURL=nearest.test.js.map
