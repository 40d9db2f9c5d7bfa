import { expect, it } from "vitest";
import { jsonErrorOffset } from "./json-error.js";

it.each([
  ['{"a": 1, "b": }', "}", 14],
  ['{"a": 1,}', "}", 8],
  ["[1, 2,]", "]", 6],
  ['{"a" 1}', "1", 5],
  ["{a: 1}", "a", 1],
  ['{"a": 01}', "1", 7],
  ['{"a": "x\ny"}', '"', 6],
  ['{"a": 1} {', "{", 9],
  ["[1}", "}", 2],
  ["[1, # no\n2]", "#", 4],
])("should find where %s stops being JSON", (text, found, offset) => {
  expect(() => JSON.parse(text)).toThrow();
  expect([jsonErrorOffset(text), text[offset]]).toEqual([offset, found]);
});
it("should name the end of what ends too early", () => {
  expect(jsonErrorOffset('{"a": [1, {"b": "x"}')).toBe(20);
  const whole = '[{"a": null, "b": [true, -1.5e3, "\\u4e2d"]}, []]';
  expect(jsonErrorOffset(whole)).toBe(whole.length);
});
//# sourceMappingURL=json-error.test.js.map
