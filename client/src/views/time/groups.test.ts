import { describe, expect, it } from "vitest";
import type { DatedRelation } from "../../state/dated/use-dated.js";
import { rowsOf } from "./groups.js";

const on = (id: string, validFrom: string | null) => ({ id, validFrom }) as DatedRelation;

describe("the list by date", () => {
  const rows = rowsOf(
    [on("a", "2019-07"), on("b", "2020-10-30"), on("c", "2020"), on("d", "2020-12"), on("e", "2020-04-07"), on("f", "2020-12-15")],
    [on("g", null)],
    3,
  );
  it("should go from the newest quarter to the oldest, a year alone after its quarters, and end with what has no date", () => {
    expect(rows.flatMap((row) => (row.kind === "head" ? [`${row.id} ${row.count}`] : []))).toEqual([
      "2020-Q4 3",
      "2020-Q2 1",
      "2020 1",
      "2019-Q3 1",
      "undated 3",
    ]);
  });
  it("should list each relation once, under its head", () => {
    expect(rows.map(({ id }) => id)).toEqual(["2020-Q4", "f", "d", "b", "2020-Q2", "e", "2020", "c", "2019-Q3", "a", "undated", "g"]);
  });
  it("should have no group without relations", () => {
    expect(rowsOf([], [], 0)).toEqual([]);
  });
});
