import { describe, expect, it } from "vitest";
import { groupKeysOf } from "../lists.js";
import { LANGUAGES, SNIPPETS } from "./index.js";
import { pythonValue } from "./python.js";
import { rValue } from "./r.js";

// what a template string of JavaScript would take for a place to fill in
const hole = "$".concat("{1}");
const request = {
  url: "https://atlas.example.org/atlas/graphql",
  query: "query ($t: String!) { search(text: $t) { totalCount } } # it's `".concat(hole, '` \\ """ )-" JSON'),
  variables: { t: '重庆\'s "大学" \\ `x` '.concat(hole), list: ["a"], deep: { on: true, off: null, n: 1.5 } },
  rows: ["search", "nodes"],
};

describe("a query as code", () => {
  it.each(LANGUAGES)("should hold the address and all that is asked: %s", (language) => {
    const text = SNIPPETS[language](request);
    expect(text).toContain("https://atlas.example.org/atlas/graphql");
    expect(text).toContain("重庆");
    expect(text.endsWith("\n")).toBe(true);
  });

  it("should give curl a body that a shell leaves as it is", () => {
    const [first, body, last] = SNIPPETS.curl(request).split("\n");
    expect(first).toMatch(/<<'JSON'$/u);
    expect(JSON.parse(body ?? "")).toEqual({ query: request.query, variables: request.variables });
    expect(last).toBe("JSON");
  });

  it("should give JavaScript that asks the same", async () => {
    const asked: unknown[] = [];
    const run = new Function("fetch", "console", `return (async () => { ${SNIPPETS.javascript(request)} })()`) as (
      fetch: unknown,
      console: unknown,
    ) => Promise<void>;
    const answer = { data: { search: { nodes: [1] } } };
    await run(
      async (url: string, { body }: { body: string }) => {
        asked.push([url, JSON.parse(body)]);
        return { json: async () => answer };
      },
      { log: (text: string) => asked.push(JSON.parse(text)) },
    );
    const [[url, { query, variables }], rows] = asked as [[string, { query: string; variables: unknown }], unknown];
    expect(url).toBe(request.url);
    expect(query.trimEnd()).toBe(request.query);
    expect(variables).toEqual(request.variables);
    expect(rows).toEqual([1]);
  });

  it("should make columns of the keys of groups", async () => {
    const asked = { ...request, rows: ["labs", "aggregate", "groups", "nodes"], groups: { list: "keys", said: "label" } as const };
    expect(SNIPPETS.python(asked)).toContain('key["key"]: key["label"] for key in row.pop("keys")');
    expect(SNIPPETS.r(asked)).toContain('rows[names(rows) != "keys"]');
    const run = new Function("fetch", "console", `return (async () => { ${SNIPPETS.javascript(asked)} })()`) as (
      fetch: unknown,
      console: unknown,
    ) => Promise<void>;
    const nodes = [{ keys: [{ key: "CITY", label: "成都市" }], count: 2 }];
    const said: unknown[] = [];
    const data = { labs: { aggregate: { groups: { nodes } } } };
    await run(async () => ({ json: async () => ({ data }) }), { log: (text: string) => said.push(JSON.parse(text)) });
    expect(said).toEqual([[{ count: 2, CITY: "成都市" }]]);
    expect(groupKeysOf({ groups: { nodes: [{ keys: [{ key: "CITY", value: "x" }], count: 1 }] } }, "groups.nodes")).toEqual({
      list: "keys",
      said: "value",
    });
    expect(groupKeysOf({ labs: [{ id: "a", aliases: [] }] }, "labs")).toBeNull();
  });

  it("should write values as each language does", () => {
    expect(pythonValue({ a: [true, null, "x\n"], b: {} })).toBe('{\n    "a": [True, None, "x\\n"],\n    "b": {},\n}');
    expect(rValue({ a: [true, null, 'x"\n'], "b c": {} })).toBe(
      'list(\n  a = list(TRUE, NULL, "x\\"\\n"),\n  `b c` = setNames(list(), character())\n)',
    );
  });

  it("should give R names that it takes for names, and no table where there are no rows", () => {
    expect(rValue({ in: 1, next: null, node: "x" })).toBe('list(\n  `in` = 1,\n  `next` = NULL,\n  node = "x"\n)');
    const text = SNIPPETS.r({ ...request, rows: ["repeat", "nodes"] });
    expect(text).toContain("rows <- answer$data$`repeat`$nodes");
    expect(text).toContain("if (is.data.frame(rows))");
  });

  it("should give R a raw string that its content does not end", () => {
    expect(SNIPPETS.r(request)).toContain('query <- r"--(');
    expect(SNIPPETS.r(request)).toContain("rows <- answer$data$search$nodes");
  });
});
