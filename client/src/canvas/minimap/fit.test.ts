import { describe, expect, it } from "vitest";
import { around, fitInto, inSight } from "./fit.js";

describe("the small picture", () => {
  it("should hold the whole box, in the middle", () => {
    const { scale, dx, dy } = fitInto({ x1: -100, y1: 0, x2: 300, y2: 100 }, 180, 120, 10);
    expect(-100 * scale + dx).toBeCloseTo(10);
    expect(300 * scale + dx).toBeCloseTo(170);
    expect(50 * scale + dy).toBeCloseTo(60);
  });

  it("should hold a single point without growing beyond all measure", () => {
    expect(Number.isFinite(fitInto({ x1: 5, y1: 5, x2: 5, y2: 5 }, 180, 120, 10).scale)).toBe(true);
  });

  it("should tell whether all is in the window", () => {
    const window = { x1: 0, y1: 0, x2: 10, y2: 10 };
    expect(inSight({ x1: 1, y1: 0, x2: 10, y2: 9 }, window)).toBe(true);
    expect(inSight({ x1: 1, y1: 0, x2: 11, y2: 9 }, window)).toBe(false);
    expect(inSight(undefined, window)).toBe(true);
  });

  it("should gather two boxes", () => {
    expect(around({ x1: 0, y1: 0, x2: 1, y2: 1 }, { x1: -2, y1: 0.5, x2: 0.5, y2: 3 })).toEqual({ x1: -2, y1: 0, x2: 1, y2: 3 });
  });
});
