import { describe, expect, it } from "vitest";
import { NO_FILTER } from "./filter.js";
import { readFilter, writeFilter } from "./filter-text.js";

describe("a filter as text", () => {
  it("should come back as it went out", () => {
    const filter = {
      off: ["Place", "LOCATED_IN", "ended"] as const,
      crossing: true,
      from: "2019",
      to: "2020-10",
      asOf: "2020-10-30",
      undated: false,
      proposed: true,
    };
    expect(readFilter(writeFilter(filter))).toEqual(filter);
    expect(writeFilter(NO_FILTER)).toBe("");
    expect(readFilter("bogus=1;off=Nothing;asof=2020")).toEqual(NO_FILTER);
  });
});
