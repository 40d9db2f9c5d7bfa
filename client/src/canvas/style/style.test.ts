import { FAMILIES, KIND_NAMES, KINDS, RELATION_NAMES, relationSpec } from "@chengyu-atlas/model";
import { describe, expect, it } from "vitest";
import { PALETTES } from "../../theme/tokens.js";
import { lineStyle, WEIGHTS } from "./edges.js";
import { KIND_ICONS } from "./icons.js";
import { radiusOf } from "./nodes.js";
import { OUTLINES, shapePath } from "./shapes.js";
import { stylesheet } from "./stylesheet.js";

const palette = PALETTES.light;
const line = { relation: "CO_BUILT", status: "done", state: "accepted", crossing: false } as const;

describe("style derived from the model", () => {
  it.each(KIND_NAMES)("should know shape, icon and path of %s", (kind) => {
    expect(OUTLINES[KINDS[kind].shape]).toBeDefined();
    expect(KIND_ICONS[kind]).toMatch(/^M/u);
    expect(shapePath(kind, 12, 12, 10)).toMatch(/^M.+Z$/u);
  });

  it("should have a rule for every kind", () => {
    const selectors = (stylesheet({ palette, zoom: 1, scale: 1 }) as unknown as { selector: string }[]).map(({ selector }) => selector);
    for (const kind of KIND_NAMES) expect(selectors).toContain(`node[kind = "${kind}"]`);
  });

  it("should weigh every family", () => {
    expect(Object.keys(WEIGHTS)).toEqual(Object.keys(FAMILIES));
  });

  it.each(RELATION_NAMES)("should draw %s dashed while it is planned, solid when done", (relation) => {
    expect(lineStyle({ ...line, relation, status: "planned" }, palette).dash).toEqual([6, 4]);
    expect(lineStyle({ ...line, relation }, palette).dash).toBeNull();
    expect(lineStyle({ ...line, relation, status: "ended" }, palette).round).toBe(true);
  });

  it("should keep cinnabar for what crosses", () => {
    for (const relation of RELATION_NAMES) {
      expect(lineStyle({ ...line, relation }, palette).colour).not.toBe(palette.cross);
      expect(lineStyle({ ...line, relation, crossing: true }, palette).colour).toBe(palette.cross);
    }
  });

  it("should put no arrow on a symmetric relation, and never more than 1.5 px on a bundle", () => {
    for (const relation of RELATION_NAMES) {
      expect(lineStyle({ ...line, relation }, palette, "focus").arrow).toBe(!relationSpec(relation).symmetric);
    }
    const single = lineStyle(line, palette).width;
    expect(lineStyle({ ...line, more: 1 }, palette).width).toBeCloseTo(single + 0.5);
    expect(lineStyle({ ...line, more: 9 }, palette).width).toBeCloseTo(single + 1.5);
  });

  it("should hold radii between 6.5 and 25", () => {
    expect(radiusOf(0)).toBe(6.5);
    expect(radiusOf(4)).toBeCloseTo(12.2);
    expect(radiusOf(5000)).toBe(25);
  });
});
