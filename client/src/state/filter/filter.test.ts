import { KIND_NAMES } from "@chengyu-atlas/model";
import { describe, expect, it } from "vitest";
import { NO_FILTER } from "./types.js";
import { causes, isEmptyFilter, only, passes, toggle, toNodeFilter, toRelationFilter } from "./utils.js";

describe("filter", () => {
  it("should ask the server for nothing special while nothing is off", () => {
    expect(isEmptyFilter(NO_FILTER)).toBe(true);
    expect(toRelationFilter(NO_FILTER)).toBeUndefined();
  });

  it("should name what is left on", () => {
    const filter = toggle(NO_FILTER, "Place", "elsewhere", "ended");
    expect(toNodeFilter(filter)?.kinds).toHaveLength(KIND_NAMES.length - 1);
    expect(toNodeFilter(filter)?.regions).toEqual(["sichuan", "chongqing", "shared"]);
    expect(toRelationFilter(filter)?.statuses).toEqual(["planned", "done"]);
  });

  it("should leave a facet's own part out of its counts", () => {
    const filter = toggle(NO_FILTER, "Place");
    expect(toNodeFilter(filter, "kinds")).toBeUndefined();
    expect(toNodeFilter(filter, "regions")?.kinds).not.toContain("Place");
  });

  it("should leave one row on, and bring all back the second time", () => {
    const once = only(NO_FILTER, KIND_NAMES, ["Lab"]);
    expect(toNodeFilter(once)?.kinds).toEqual(["Lab"]);
    expect(only(once, KIND_NAMES, ["Lab"])).toEqual(NO_FILTER);
  });

  it("should say each cause and how to take it back alone", () => {
    const filter = { ...toggle(NO_FILTER, "Place", "done"), crossing: true, from: "2020" };
    expect(causes(filter).map(({ part }) => part)).toEqual(["kinds", "statuses", "crossing", "dates"]);
    for (const cause of causes(filter)) expect(causes(cause.without)).toHaveLength(3);
  });

  it("should tell which relations of a node pass", () => {
    const edge = { type: "CO_BUILT", status: "done", crossing: false, node: { kind: "Lab", region: null } } as const;
    expect(passes(NO_FILTER, edge)).toBe(true);
    expect(passes(toggle(NO_FILTER, "Lab"), edge)).toBe(false);
    expect(passes(toggle(NO_FILTER, "elsewhere"), edge)).toBe(false);
    expect(passes({ ...NO_FILTER, crossing: true }, edge)).toBe(false);
  });
});
