import { describe, expect, it } from "vitest";
import { isCrossing, isInside } from "./region.js";
import { REGIONS, type Region } from "./vocabulary.js";

describe("crossing between the two sides", () => {
  it.each([
    ["sichuan", "chongqing", true],
    ["sichuan", "sichuan", false],
    ["chongqing", "chongqing", false],
    ["shared", "sichuan", true],
    ["shared", "chongqing", true],
    ["shared", "shared", true],
    ["elsewhere", "sichuan", false],
    ["elsewhere", "shared", false],
    ["elsewhere", "elsewhere", false],
    [undefined, "sichuan", false],
    [undefined, "shared", false],
    [undefined, undefined, false],
  ] as const)("should say of %s and %s: %s", (a, b, crosses) => {
    expect(isCrossing(a, b)).toBe(crosses);
    expect(isCrossing(b, a)).toBe(crosses);
  });

  it("should only cross between ends that are both inside", () => {
    const regions = [...(Object.keys(REGIONS) as Region[]), undefined];
    for (const a of regions) for (const b of regions) if (isCrossing(a, b)) expect(isInside(a) && isInside(b)).toBe(true);
  });
});
