import { readStep, readViewData, writeStep } from "@chengyu-atlas/model";
import { createLoader, createSerializer } from "nuqs";
import { describe, expect, it } from "vitest";
import { NO_FILTER } from "../filter/types.js";
import { selectionOf } from "../selection/selection.js";
import { figureOf, type Step, withStep } from "../steps/steps.js";
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
    { do: "expand", id: "institution:重庆大学", relation: "PART_OF", hops: 2 },
    { do: "expand", id: "institution:重庆大学", relation: null, hops: 3 },
    { do: "collapse", id: "institution:重庆大学" },
    { do: "only", ids: ["lab:数字,经济|100%2C智能", "place:重庆市"] },
    { do: "place", id: "place:重庆市", at: { x: -120, y: 44 }, pinned: true },
    { do: "place", id: "place:成都市", at: { x: 0, y: 0 }, pinned: false },
    { do: "arrange", filter: { ...NO_FILTER, off: ["Place"], crossing: true } },
  ];
  const view = {
    view: "twin" as const,
    m: ["institution:重庆大学", "lab:数字经济|智能"],
    s: "institution:重庆大学~CO_BUILT~lab:数字经济|智能",
    v: [...steps],
    off: ["Place", "LOCATED_IN", "ended", "elsewhere"] as const,
    cross: true,
    from: "2019",
    to: "2020-10",
    asof: "2020-10-30",
    undated: false,
    proposed: true,
    cmp: { from: "2019-12-31", to: "2024-12-31" },
    doc: "cqkjb-2020-11-03",
    at: [12, 40] as const,
  };

  it("should come back as it went out", () => {
    expect(read(write({ ...view, off: [...view.off] }))).toMatchObject({ ...view, off: [...view.off] });
  });

  it("should be read by the model, and so by the server, as this page reads it", () => {
    for (const address of [
      write({ ...view, off: [...view.off] }),
      "?off=Nothing,Place&from=20-13&asof=2020&v=bogus&cross=TRUE&undated=",
      "",
    ]) {
      const { v, off, cross: crossing, from, to, asof: asOf, undated, proposed } = read(address);
      const told = readViewData(new URLSearchParams(address));
      expect(told).toEqual({ steps: v, filter: { off, crossing, from, to, asOf, undated, proposed } });
    }
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
