import { describe, expect, it } from "vitest";
import { readLayout, readRollUp, readStyling, writeLayout, writeRollUp, writeStyling } from "./write.js";

describe("the look in an address", () => {
  it.each(["force", "rings~centre=institution:重庆大学~gap=120"])("should give back the layout %s", (text) => {
    expect(writeLayout(readLayout(text) ?? { id: "grid", values: {} })).toBe(text);
  });

  it.each(["degree~kind", "betweenness~community~2", "observation=科技型企业数（家）~city"])("should give back the styling %s", (text) => {
    expect(writeStyling(readStyling(text) ?? { size: "equal", colour: "kind", measure: null, only: null })).toBe(text);
  });

  it.each(["city", "park+zoom~park:西部(重庆)科学城~place:渝北区"])("should give back the roll-up %s", (text) => {
    expect(writeRollUp(readRollUp(text) ?? { level: "none", byZoom: false, opened: [] })).toBe(text);
  });

  it("should read nothing from what it does not know", () => {
    expect([readLayout("spiral"), readLayout("force~gap"), readStyling("degree~mood"), readRollUp("street")]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(readRollUp("city~nothing:x")?.opened).toEqual([]);
  });
});
