import { describe, expect, it } from "vitest";
import { listsOf, mainList } from "./lists.js";
import { sorted, tableOf } from "./table.js";

const data = {
  institutions: {
    totalCount: 2,
    nodes: [
      {
        id: "institution:甲",
        name: "甲",
        city: { name: "成都市" },
        aliases: ["A", "一"],
        signedWith: {
          edges: [
            { status: "done", node: { name: "丙" } },
            { status: "planned", node: { name: "丁" } },
          ],
        },
      },
      { id: "institution:乙", name: "乙", city: null, aliases: [], signedWith: { edges: [{ status: "done", node: { name: "丙" } }] } },
    ],
  },
};

describe("the lists of an answer", () => {
  it("should be found wherever they stand, with their rows", () => {
    expect(listsOf(data)).toEqual([
      { path: "institutions.nodes", count: 2 },
      { path: "institutions.nodes[].signedWith.edges", count: 3 },
    ]);
    expect(mainList(listsOf(data))).toBe("institutions.nodes");
  });

  it("should be the inner one where the outer holds a single thing", () => {
    const one = { search: { nodes: [data.institutions.nodes[0] ?? {}] } };
    expect(mainList(listsOf(one))).toBe("search.nodes[].signedWith.edges");
  });

  it("should be the answer itself where it has none", () => {
    const plain = { statistics: { nodes: 3, crossingShare: null } };
    expect(listsOf(plain)).toEqual([{ path: "", count: 1 }]);
    expect(tableOf(plain, "")).toEqual({ columns: ["statistics.nodes", "statistics.crossingShare"], rows: [[3, null]] });
  });
});

describe("an empty list", () => {
  it("should be said where it was asked for, and be a cell where it is one field of a thing", () => {
    expect(listsOf({ search: { totalCount: 0, nodes: [] } })).toEqual([{ path: "search.nodes", count: 0 }]);
    expect(listsOf({ paths: [] })).toEqual([{ path: "paths", count: 0 }]);
    const one = { node: { name: "甲", aliases: [] } };
    expect(listsOf(one)).toEqual([{ path: "", count: 1 }]);
    expect(tableOf(one, "")).toEqual({ columns: ["node.name", "node.aliases"], rows: [["甲", ""]] });
  });
});

describe("a list as a table", () => {
  it("should have dotted columns for objects and names for lists within", () => {
    expect(tableOf(data, "institutions.nodes")).toEqual({
      columns: ["id", "name", "city.name", "aliases", "signedWith.edges"],
      rows: [
        ["institution:甲", "甲", "成都市", "A；一", "丙；丁"],
        ["institution:乙", "乙", null, "", "丙"],
      ],
    });
  });

  it("should repeat what a list within stands in", () => {
    const { columns, rows } = tableOf(data, "institutions.nodes[].signedWith.edges");
    expect(columns).toEqual(["institutions.id", "institutions.name", "institutions.city.name", "status", "node.name"]);
    expect(rows).toHaveLength(3);
    expect(rows[1]).toEqual(["institution:甲", "甲", "成都市", "planned", "丁"]);
  });

  it("should be sorted by size, by name, and what is missing last either way", () => {
    const table = { columns: ["n"], rows: [[10], [null], [9], [100]] };
    expect(sorted(table, 0, false).rows.flat()).toEqual([9, 10, 100, null]);
    expect(sorted(table, 0, true).rows.flat()).toEqual([100, 10, 9, null]);
    expect(sorted({ columns: ["s"], rows: [["重庆"], ["成都"], ["第10"], ["第9"]] }, 0, false).rows.flat()).toEqual([
      "成都",
      "重庆",
      "第9",
      "第10",
    ]);
  });
});

describe("the groups of an aggregate", () => {
  const grouped = {
    relations: {
      aggregate: {
        groups: {
          totalCount: 2,
          nodes: [
            {
              keys: [
                { key: "YEAR", value: "2020", label: "2020 年" },
                { key: "STATUS", value: "done", label: "已建成" },
              ],
              count: 3,
            },
            {
              keys: [
                { key: "YEAR", value: null, label: "不详" },
                { key: "STATUS", value: "planned", label: "规划" },
              ],
              count: 1,
            },
          ],
        },
      },
    },
  };

  it("should be rows that begin with their keys, and the keys no list of their own", () => {
    expect(listsOf(grouped)).toEqual([{ path: "relations.aggregate.groups.nodes", count: 2 }]);
    expect(tableOf(grouped, "relations.aggregate.groups.nodes")).toEqual({
      columns: ["YEAR", "STATUS", "count"],
      rows: [
        ["2020", "已建成", 3],
        ["不详", "规划", 1],
      ],
    });
  });
});
