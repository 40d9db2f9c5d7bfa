import { describe, expect, it } from "vitest";
import type { ProfileEdge } from "../../state/profile/use-profile.js";
import { newest, yearsOf } from "./moments.js";

const edge = (id: string, validFrom: string | null, validTo: string | null = null) => ({ id, validFrom, validTo }) as ProfileEdge;

describe("yearsOf", () => {
  const years = yearsOf([edge("a", "2020"), edge("b", "2020-10-30"), edge("c", null), edge("d", "2018-05", "2021")]);

  it("should stand newest first, and leave out what bears no date", () => {
    expect(years.map(({ year, moments }) => [year, moments.map(({ key }) => key)])).toEqual([
      ["2021", ["d>"]],
      ["2020", ["b<", "a<"]],
      ["2018", ["d<"]],
    ]);
  });

  it("should hold to the newest", () => {
    expect(newest(years, 2).map(({ year, moments }) => [year, moments.length])).toEqual([
      ["2021", 1],
      ["2020", 1],
    ]);
  });
});
