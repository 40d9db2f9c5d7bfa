import { describe, expect, it } from "vitest";
import type { Column } from "./column.js";
import { harmless, toCsv, toTsv } from "./export.js";
import { EMPTY, filterRows, readFilters, writeFilters } from "./filter.js";
import { initialsOf } from "./initials.js";
import { spansOf } from "./rows.js";
import { keysOf, nextSort, order, readSort, writeSort } from "./sort.js";

interface Row {
  readonly name: string;
  readonly degree: number;
  readonly city: string | null;
}

const columns: readonly Column<Row>[] = [
  { id: "name", width: 1, usual: true, filter: "text", value: ({ name }) => name },
  { id: "degree", width: 1, usual: true, numeric: true, filter: "text", value: ({ degree }) => degree },
  { id: "city", width: 1, usual: true, filter: "pick", value: ({ city }) => city },
];
const rows: readonly Row[] = [
  { name: "重庆大学", degree: 9, city: "重庆市" },
  { name: "电子科技大学", degree: 4, city: "成都市" },
  { name: "西部（成都）科学城", degree: 4, city: "成都市" },
  { name: "川渝科创母基金", degree: 1, city: null },
];
const isColumn = (id: string): id is "name" | "degree" | "city" => ["name", "degree", "city"].includes(id);
const names = (found: readonly Row[]) => found.map(({ name }) => name);

describe("sorting", () => {
  const sorted = (text: string) => {
    const by = keysOf(rows, columns, readSort(text, isColumn));
    return [...order(rows.length, by)].flatMap((at) => rows[at]?.name ?? []);
  };

  it("should sort by several columns, the empty last in both directions", () => {
    expect(sorted("-degree,name")).toEqual(["重庆大学", "电子科技大学", "西部（成都）科学城", "川渝科创母基金"]);
    expect(sorted("city").at(-1)).toBe("川渝科创母基金");
    expect(sorted("-city").at(-1)).toBe("川渝科创母基金");
  });

  it("should turn with each click, and add a column with Shift", () => {
    const once = nextSort([], "degree", { several: false, numeric: true });
    expect(writeSort(once)).toBe("-degree");
    const twice = nextSort(once, "degree", { several: false, numeric: true });
    expect(writeSort(twice)).toBe("degree");
    expect(nextSort(twice, "degree", { several: false, numeric: true })).toEqual([]);
    expect(writeSort(nextSort(once, "name", { several: true, numeric: false }))).toBe("-degree,name");
    expect(writeSort(nextSort(once, "name", { several: false, numeric: false }))).toBe("name");
  });

  it("should drop columns that an address names wrongly", () => {
    expect(readSort("-nothing,name,,", isColumn)).toEqual([{ id: "name", down: false }]);
  });
});

describe("column filters", () => {
  it("should find text in either width of brackets, and names by pinyin initials", () => {
    expect(names(filterRows(rows, columns, [{ id: "name", text: "(成都)" }]))).toEqual(["西部（成都）科学城"]);
    expect(names(filterRows(rows, columns, [{ id: "name", text: "dzkj" }]))).toEqual(["电子科技大学"]);
    expect(initialsOf("电子科技大学")).toBe("dzkjdx");
  });

  it("should choose by values, the empty one among them", () => {
    expect(names(filterRows(rows, columns, [{ id: "city", picks: [EMPTY] }]))).toEqual(["川渝科创母基金"]);
    expect(filterRows(rows, columns, [{ id: "city", picks: ["成都市", EMPTY] }])).toHaveLength(3);
  });

  it("should come back from an address as they were", () => {
    const filters = [
      { id: "name" as const, text: "a;b=c~|重" },
      { id: "city" as const, picks: ["成都市", EMPTY, "x|y"] },
    ];
    expect(readFilters(writeFilters(filters), isColumn)).toEqual(filters);
    expect(readFilters("name~%E9%87;wrong~x;city=", isColumn)).toEqual([]);
  });
});

describe("export", () => {
  it("should neutralise what a spreadsheet would run, and leave numbers alone", () => {
    expect(["=1+1", "+86", "-x", "@SUM(A1)", "\tx"].map(harmless)).toEqual(["'=1+1", "'+86", "'-x", "'@SUM(A1)", "'\tx"]);
    expect(harmless(-3)).toBe("-3");
    expect(harmless(null)).toBe("");
  });

  it("should quote and mark a file, and keep a pasted cell in one cell", () => {
    const sheet = { heads: ["名称", "数"], rows: [['甲,"乙"', 1] as const, ["丙\n丁", null] as const] };
    expect(toCsv(sheet)).toBe('\ufeff名称,数\r\n"甲,""乙""",1\r\n"丙\n丁",\r\n');
    expect(toTsv(sheet)).toBe('名称\t数\n甲,"乙"\t1\n丙 丁\t');
  });
});

describe("spans", () => {
  it("should count crossings and dates of accepted relations at both ends", () => {
    const end = (id: string) => ({ id, kind: "Lab" as const, name: id, region: null });
    const relation = { source: end("a"), target: end("b"), state: "accepted" as const, crossing: true, from: "2020-10", to: null };
    const spans = spansOf([relation, { ...relation, from: "2019", crossing: false }, { ...relation, state: "proposed", from: "2030" }]);
    expect(spans.get("a")).toEqual({ crossing: 1, first: "2019", last: "2020-10" });
    expect(spans.get("b")).toEqual(spans.get("a"));
  });
});
