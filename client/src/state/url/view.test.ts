import { createLoader, createSerializer } from "nuqs";
import { describe, expect, it } from "vitest";
import { selectionOf } from "../selection/selection.js";
import { figureOf, readStep, type Step, withStep, writeStep } from "../steps/steps.js";
import { viewParsers } from "./view.js";

const write = createSerializer(viewParsers);
const read = createLoader(viewParsers);

describe("the address", () => {
  const steps: readonly Step[] = [
    { do: "expand", id: "institution:重庆大学", relation: null },
    { do: "expand", id: "park:西部(重庆)科学城", relation: "CO_BUILT" },
    { do: "add", id: "person:张伟@重庆大学" },
    { do: "hide", id: "place:重庆市" },
    { do: "focus", id: "park:西部(重庆)科学城" },
    { do: "arrange" },
  ];
  const view = {
    s: "institution:重庆大学~CO_BUILT~lab:数字经济|智能",
    v: [...steps],
    off: ["Place", "LOCATED_IN", "ended", "elsewhere"] as const,
    cross: true,
    from: "2019",
    to: "2020-10",
    asof: "2020-10-30",
    undated: false,
    proposed: true,
    doc: "cqkjb-2020-11-03",
    at: [12, 40] as const,
  };

  it("should come back as it went out", () => {
    expect(read(write({ ...view, off: [...view.off] }))).toMatchObject({ ...view, off: [...view.off] });
  });

  it("should say nothing of what is as usual", () => {
    expect(write({ s: null, v: [], off: [], cross: false, undated: true, proposed: false })).toBe("");
  });

  it("should pass over what it cannot read", () => {
    const odd = read("?off=Nothing,Place&from=20-13&asof=2020&v=bogus|%3DCO_BUILT*park:甲|institution:重庆大学&at=x");
    expect(odd.off).toEqual(["Place"]);
    expect(odd.from).toBeNull();
    expect(odd.asof).toBeNull();
    expect(odd.v).toEqual([{ do: "add", id: "institution:重庆大学" }]);
    expect(odd.at).toBeNull();
  });

  it.each(steps)("should write and read the step %o", (step) => {
    expect(readStep(writeStep(step))).toEqual(step);
  });
});

describe("steps", () => {
  const hide: Step = { do: "hide", id: "place:重庆市" };
  it("should bring a hidden node back by adding it", () => {
    expect(withStep([hide], { do: "add", id: "place:重庆市" })).toEqual([]);
  });

  it("should arrange once, last", () => {
    expect(withStep([{ do: "arrange" }, hide], { do: "arrange" })).toEqual([hide, { do: "arrange" }]);
  });

  const focus: Step = { do: "focus", id: "park:甲" };
  const other: Step = { do: "focus", id: "park:乙" };
  it("should begin a figure of its own, and return to what was before", () => {
    const steps = withStep(withStep([hide], focus), { do: "add", id: "place:重庆市" });
    expect(steps).toEqual([hide, focus, { do: "add", id: "place:重庆市" }]);
    expect(figureOf(steps)).toEqual({ before: [hide], focus: "park:甲", steps: [{ do: "add", id: "place:重庆市" }] });
  });

  it("should keep one focus at a time", () => {
    expect(withStep([hide, focus, { do: "arrange" }], other)).toEqual([hide, other]);
    expect(figureOf([hide, focus, other, hide])).toEqual({ before: [hide], focus: "park:乙", steps: [hide] });
  });
});

describe("selectionOf", () => {
  it("should tell a node from a relation and both from nonsense", () => {
    expect(selectionOf("institution:重庆大学").kind).toBe("node");
    expect(selectionOf("institution:甲~SIGNED_WITH~park:乙~丙")).toMatchObject({
      kind: "edge",
      source: "institution:甲",
      target: "park:乙~丙",
    });
    expect(selectionOf("hello").kind).toBe("none");
    expect(selectionOf(null).kind).toBe("none");
  });
});
