import { KIND_NAMES } from "@chengyu-atlas/model";
import { describe, expect, it } from "vitest";
import { contrast } from "./contrast.js";
import { cssVariables, PALETTES, THEMES } from "./tokens.js";

describe.each(THEMES)("palette %s", (theme) => {
  const palette = PALETTES[theme];
  const grounds = [palette.ground, palette.panel];

  it.each(["ink", "ink2", "ink3", "cross", "act", "ok", "warn"] as const)("should keep %s readable as text", (name) => {
    for (const ground of grounds) expect(contrast(palette[name], ground)).toBeGreaterThanOrEqual(4.5);
  });

  it("should keep ink readable on the marked sentence", () => {
    expect(contrast(palette.ink, palette.mark)).toBeGreaterThanOrEqual(7);
  });

  it.each(KIND_NAMES)("should keep the mark of %s visible", (kind) => {
    for (const ground of grounds) expect(contrast(palette.kinds[kind], ground)).toBeGreaterThanOrEqual(3);
  });

  it("should give every kind its own colour", () => {
    expect(new Set(Object.values(palette.kinds)).size).toBe(KIND_NAMES.length);
  });

  it("should name its variables in kebab case", () => {
    expect(cssVariables(palette).map(([name]) => name)).toEqual(expect.arrayContaining(["--cross-tint", "--kind-Park", "--ink2"]));
  });
});
