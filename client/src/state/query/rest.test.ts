import { buildSchema } from "graphql";
import { describe, expect, it } from "vitest";
import { query } from "../../i18n/areas/query.js";
import { QUESTIONS } from "../../pages/query/questions.generated.js";
import { faultsOf } from "../../panels/query/editor/faults.js";
import { ticksTo } from "../../panels/query/shapes/ticks.js";
import { argsOf, fieldsOf, searchDocs, usesOf, writtenDefault } from "./docs.js";
import { fittingOf, shapeFor } from "./fitting.js";
import { matching } from "./matching.js";
import { dropPast, keepPast, titleOf } from "./past.js";
import { readVariables, writeVariables } from "./variables.js";

type Tree = { readonly [key: string]: string | Tree };
const paths = (tree: Tree, prefix = ""): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${prefix}${key}`, value] as const] : paths(value, `${prefix}${key}.`),
  );

describe("the words of the query page", () => {
  it("should be said in English with the same gaps, and without Chinese but in examples", () => {
    const english = new Map(paths(query.en as unknown as Tree));
    const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => name).sort();
    for (const [key, text] of paths(query.zh as unknown as Tree)) expect(holes(english.get(key) ?? ""), key).toEqual(holes(text));
    for (const [key, text] of english) expect(`${key}: ${text.replace('"重庆"', "")}`).not.toMatch(/\p{Script=Han}/u);
  });
});

describe("the examples", () => {
  it("should be found by words of either language, all of which must be there", () => {
    expect(matching(QUESTIONS, "").length).toBe(QUESTIONS.length);
    expect(matching(QUESTIONS, "首字母").map(({ id }) => id)).toContain("find-by-initials");
    expect(matching(QUESTIONS, "INITIALS find").map(({ id }) => id)).toContain("find-by-initials");
    expect(matching(QUESTIONS, "首字母 没有这样的词")).toEqual([]);
  });
});

describe("variables", () => {
  it("should be an object, nothing, or refused", () => {
    expect(readVariables(" \n")).toEqual({ ok: true, value: {} });
    expect(readVariables('{"a": [1]}')).toEqual({ ok: true, value: { a: [1] } });
    expect(readVariables("[1]")).toMatchObject({ ok: false, reason: "object" });
    expect(readVariables("{a}")).toMatchObject({ ok: false, reason: "syntax" });
    expect(writeVariables({})).toBe("");
  });
});

describe("the history", () => {
  const at = new Date("2026-01-02T03:04:05Z");
  it("should hold each query once, the last first, and be cleared", () => {
    const two = keepPast(keepPast([], { query: "{ a }", variables: "" }, at), { query: "{ b }", variables: "" }, at);
    const three = keepPast(two, { query: "{ a }", variables: "" }, at);
    expect(three.map((each) => each.query)).toEqual(["{ a }", "{ b }"]);
    expect(dropPast(three, "all")).toEqual([]);
    const [first] = three;
    expect(first && dropPast(three, first).map((each) => each.query)).toEqual(["{ b }"]);
  });

  it("should call a query by its name, else by its first field", () => {
    expect(titleOf("# 注释 {x}\nquery Labs($a: Int) { labs { id } }")).toBe("Labs");
    expect(titleOf("query ($t: String!) {\n  search(text: $t) { id } }")).toBe("search");
    expect(titleOf("{ statistics { nodes } }")).toBe("statistics");
  });
});

describe("errors of an answer", () => {
  it("should be marked at the word where they are", () => {
    const text = "{\n  labs {\n    nme\n  }\n}";
    const [fault] = faultsOf(text, [{ message: "no field", code: "X", locations: [{ line: 3, column: 5 }], path: [] }]);
    expect(text.slice(fault?.from, fault?.to)).toBe("nme");
    expect(faultsOf(text, [{ message: "", code: "X", locations: [{ line: 99, column: 1 }], path: [] }])).toEqual([]);
  });
});

describe("the documentation", () => {
  const schema = buildSchema(
    '"查询 · reading" type Query { "平台 · labs" labs(first: Int = 20, sorts: [E!] = [SIGNED]): [Lab] } "平台 · a lab" type Lab { "名称 · name" name: String } enum E { "签约 · signed" SIGNED }',
  );
  it("should be searched in both languages, with names before descriptions", () => {
    expect(searchDocs(schema, "平台").map(({ type, entry }) => [type, entry])).toEqual([
      ["Query", "labs"],
      ["Lab", null],
    ]);
    expect(searchDocs(schema, "lab")[0]).toMatchObject({ type: "Lab", entry: null });
    expect(searchDocs(schema, "signed")[0]).toMatchObject({ type: "E", entry: "SIGNED" });
    expect(searchDocs(schema, "nothing")).toEqual([]);
    expect(usesOf(schema, "Lab")).toEqual([{ type: "Query", entry: "labs" }]);
  });

  it("should write defaults as a query does", () => {
    const query = schema.getQueryType();
    const defaults = query ? fieldsOf(query).flatMap((field) => argsOf(field).map(writtenDefault)) : [];
    expect(defaults).toEqual(["20", "[SIGNED]"]);
  });
});

describe("which shapes fit", () => {
  it("should be said with a reason where one does not", () => {
    const plain = fittingOf({ statistics: { nodes: 1 } }, "{ statistics { nodes } }");
    expect(plain.unfit).toEqual({ graph: "graph", map: "map", chart: "chart" });
    expect(shapeFor(plain, "graph")).toBe("table");
    const empty = fittingOf({ node: null }, "{ node(id: 1) { id } }");
    expect(empty.unfit).toMatchObject({ table: "empty", graph: "empty" });
    expect(shapeFor(empty, null)).toBe("json");
    const labs = fittingOf(
      {
        labs: {
          nodes: [
            { id: "lab:甲", city: { name: "成都市" } },
            { id: "lab:乙", city: { name: "成都市" } },
          ],
        },
      },
      "{",
    );
    expect(labs.unfit).toEqual({});
    expect(shapeFor(labs, "map")).toBe("map");
  });
});

describe("ticks of an axis", () => {
  it("should be round, begin at nothing and reach far enough", () => {
    expect(ticksTo(75, 4)).toEqual([0, 20, 40, 60, 80]);
    expect(ticksTo(3, 5)).toEqual([0, 1, 2, 3]);
    expect(ticksTo(0.42, 4)).toEqual([0, 0.2, 0.4, 0.6]);
    expect(ticksTo(0, 4)).toEqual([0, 1]);
  });
});
