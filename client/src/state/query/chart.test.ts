import { describe, expect, it } from "vitest";
import { chartOf, groupColumns, numberColumns, siblingsOf, sideBySide } from "./chart.js";

describe("a chart", () => {
  it("should be a line along the years, a missing one a gap", () => {
    const table = {
      columns: ["year", "count", "crossing"],
      rows: [
        [2021, 3, 1],
        [2019, 5, 0],
      ],
    };
    const chart = chartOf(table, groupColumns(table)[0]);
    expect(chart).toMatchObject({ form: "line", by: "year", series: ["count", "crossing"] });
    expect(chart?.groups).toEqual([
      { label: "2019", values: [5, 0] },
      { label: "2020", values: [null, null] },
      { label: "2021", values: [3, 1] },
    ]);
    expect(chartOf(table, "year", "crossing")?.series).toEqual(["crossing"]);
  });

  it("should be bars by size, and count rows where there is no number", () => {
    const table = {
      columns: ["id", "name", "city.name"],
      rows: [
        ["a:1", "甲", "成都市"],
        ["a:2", "乙", "重庆市"],
        ["a:3", "丙", "重庆市"],
        ["a:4", "丁", null],
      ],
    };
    expect(groupColumns(table)).toEqual(["name", "city.name"]);
    expect(chartOf(table, "city.name")).toEqual({
      form: "bars",
      by: "city.name",
      series: [null],
      groups: [
        { label: "重庆市", values: [2] },
        { label: "成都市", values: [1] },
      ],
      left: 0,
    });
  });

  it("should keep stretches of time in their order, and hold many groups to the largest", () => {
    const periods = {
      columns: ["period", "value"],
      rows: [
        ["2023", 9],
        ["/2020-12", 4],
        ["2021-06", 20],
      ],
    };
    expect(chartOf(periods, "period")?.groups.map(({ label }) => label)).toEqual(["/2020-12", "2021-06", "2023"]);
    const many = { columns: ["name", "n"], rows: Array.from({ length: 44 }, (_, i) => [`n${i}`, i]) };
    const chart = chartOf(many, "name");
    expect([chart?.groups.length, chart?.left, chart?.groups[0]?.label]).toEqual([30, 14, "n43"]);
  });

  it("should not sum years, coordinates or places in a text", () => {
    const table = { columns: ["year", "longitude", "start", "count"], rows: [[2020, 106.5, 12, 3]] };
    expect(numberColumns(table)).toEqual(["count"]);
  });

  it("should set lists that stand alike side by side", () => {
    expect(siblingsOf(["before.byRelation", "after.byRelation", "after.nodes", "nodes"])).toEqual([
      { tail: "byRelation", heads: ["before", "after"] },
    ]);
    const of = (rows: (string | number)[][]) => ({ columns: ["type", "count"], rows });
    expect(
      sideBySide([
        ["before", of([["CO_BUILT", 1]])],
        [
          "after",
          of([
            ["CO_BUILT", 3],
            ["FUNDED", 2],
          ]),
        ],
      ]),
    ).toEqual({
      columns: ["type", "before", "after"],
      rows: [
        ["CO_BUILT", 1, 3],
        ["FUNDED", 0, 2],
      ],
    });
  });
});
