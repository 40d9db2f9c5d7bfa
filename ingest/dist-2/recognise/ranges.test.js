import { expect, it } from "vitest";
import { Ranges } from "./ranges.js";

const ranges = new Ranges([
  { start: 10, end: 14 },
  { start: 2, end: 5 },
  { start: 4, end: 8 },
]);
it("should keep the first of ranges that overlap", () => {
  expect(ranges.all()).toEqual([
    { start: 2, end: 5 },
    { start: 10, end: 14 },
  ]);
});
it.each([
  [0, 2, false],
  [4, 6, true],
  [5, 10, false],
  [0, 20, true],
  [13, 30, true],
])("should say whether one of them touches %i–%i", (start, end, touches) => {
  expect(ranges.touches({ start, end })).toBe(touches);
});
it("should give those that begin within a range", () => {
  expect(ranges.within({ start: 2, end: 10 })).toEqual([{ start: 2, end: 5 }]);
});
//# sourceMappingURL=ranges.test.js.map
