import { describe, expect, it } from "vitest";
import { HUES } from "../canvas/style/dress.js";
import { colourDistance, SIGHTS } from "./colour-distance.js";
import { contrast } from "./contrast.js";
import { PALETTES, THEMES } from "./tokens.js";

describe("colourDistance", () => {
  it("should be the known distance of black from white, and nothing of a colour from itself", () => {
    expect(colourDistance("#000000", "#FFFFFF")).toBeCloseTo(100, 0);
    for (const sight of SIGHTS) expect(colourDistance("#3366AA", "#3366AA", sight)).toBe(0);
  });

  it("should find red and green near each other without red or green cones", () => {
    expect(colourDistance("#C04040", "#6F7F20", "deutan")).toBeLessThan(colourDistance("#C04040", "#6F7F20") / 2);
  });
});

describe.each(THEMES)("the hues of groups in the palette %s", (theme) => {
  const { hues, ground, panel, cross, edge2 } = PALETTES[theme];
  const colours = [...hues, edge2];

  it("should be as many as there are letters, and visible on every ground", () => {
    expect(hues).toHaveLength(HUES);
    for (const hue of hues) for (const on of [ground, panel]) expect(contrast(hue, on)).toBeGreaterThanOrEqual(3);
  });

  it.each(SIGHTS)("should be told apart by %s sight, and from grey", (sight) => {
    for (const [i, a] of colours.entries()) {
      for (const b of colours.slice(i + 1)) expect(colourDistance(a, b, sight)).toBeGreaterThanOrEqual(13);
    }
  });

  it("should not be taken for what crosses", () => {
    for (const hue of hues) expect(colourDistance(hue, cross)).toBeGreaterThanOrEqual(26);
  });
});
