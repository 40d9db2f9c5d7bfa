import { describe, expect, it } from "vitest";
import { memberAfter } from "../members.js";
import { boxBetween, drawnOn, isInside, marksToggled, marksWith } from "./geometry.js";

describe("picking with a box or a lasso", () => {
  it("should take what lies in a box drawn from any corner", () => {
    for (const box of [boxBetween({ x: 0, y: 0 }, { x: 10, y: 10 }), boxBetween({ x: 10, y: 10 }, { x: 0, y: 0 })]) {
      expect(isInside({ x: 5, y: 5 }, box)).toBe(true);
      expect(isInside({ x: 15, y: 5 }, box)).toBe(false);
    }
  });

  it("should leave out what lies in the bay of a lasso", () => {
    const horseshoe = [
      { x: 0, y: 0 },
      { x: 30, y: 0 },
      { x: 30, y: 30 },
      { x: 20, y: 30 },
      { x: 20, y: 10 },
      { x: 10, y: 10 },
      { x: 10, y: 30 },
      { x: 0, y: 30 },
    ];
    expect(isInside({ x: 5, y: 20 }, horseshoe)).toBe(true);
    expect(isInside({ x: 15, y: 20 }, horseshoe)).toBe(false);
  });

  it("should keep a lasso's points apart", () => {
    const line = drawnOn([{ x: 0, y: 0 }], { x: 1, y: 1 });
    expect(line).toHaveLength(1);
    expect(drawnOn(line, { x: 9, y: 0 })).toHaveLength(2);
  });

  it("should add to the marks, replace them, or take one out", () => {
    expect(marksWith(["a", "b"], ["b", "c"], true)).toEqual(["a", "b", "c"]);
    expect(marksWith(["a"], ["c"], false)).toEqual(["c"]);
    expect(marksToggled(["a", "b"], "a")).toEqual(["b"]);
    expect(marksToggled(["a"], "b")).toEqual(["a", "b"]);
  });
});

describe("tapping a line that stands for several relations", () => {
  const line = { lead: "1", members: ["1", "2", "3"] };
  it("should begin with the strongest and go round", () => {
    expect([null, "1", "2", "3", "else"].map((selected) => memberAfter(line, selected))).toEqual(["1", "2", "3", "1", "1"]);
  });
});
