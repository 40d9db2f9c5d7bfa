import { parse } from "graphql";
import { createLoader, createSerializer } from "nuqs";
import { describe, expect, it } from "vitest";
import { type Filter, NO_FILTER } from "../filter/types.js";
import type { Step } from "../steps/steps.js";
import { viewParsers } from "../url/view.js";
import { type Drawn, queryOfView } from "./from-view.js";
import { viewOfQuery } from "./to-view.js";
import { readVariables } from "./variables.js";

const read = createLoader(viewParsers);
const write = createSerializer(viewParsers);
const CITY = "park:西部(重庆)科学城";
const filter: Filter = {
  ...NO_FILTER,
  off: ["Place", "LOCATED_IN", "ended", "elsewhere"],
  crossing: true,
  asOf: "2020-10-30",
  undated: false,
};

function drawn(more: Partial<Drawn> & { readonly view?: "map" | "table"; readonly cap?: 300 | 1000 } = {}): Drawn {
  const { view = "graph", ...given } = more;
  const base = { filter: NO_FILTER, steps: [] as readonly Step[], cap: 300 as 300 | 1000, ids: [CITY, "lab:乙"], ...given };
  const { off, crossing, from, to, asOf, undated, proposed } = base.filter;
  const address = write({
    view,
    v: [...base.steps],
    off: [...off],
    cross: crossing,
    from,
    to,
    asof: asOf,
    undated,
    proposed,
    cap: base.cap,
  });
  return { ...base, address: address.replace(/^\?/u, "") };
}

/** Where a query leads, and where it leads once its first line is gone. */
function ways(view: Drawn) {
  const asked = queryOfView(view);
  if (!asked) throw new Error("no query");
  const variables = readVariables(asked.variables);
  if (!variables.ok) throw new Error("no variables");
  const bare = (text: string) => text.slice(text.indexOf("\n") + 1);
  const open = (query: string, given: typeof variables.value) => viewOfQuery({ query, variables: given, ids: [], show: "graph" })?.address;
  return {
    asked,
    whole: open(asked.query, variables.value),
    pasted: open(asked.text, {}),
    bare: open(bare(asked.query), variables.value),
    bareText: open(bare(asked.text), {}),
  };
}

describe("a view as a query, and back", () => {
  it.each([
    ["the whole network", drawn()],
    ["a filtered one", drawn({ filter })],
    ["one of another size on the map", drawn({ cap: 1000, view: "map" })],
    ["proposals beside", drawn({ filter: { ...NO_FILTER, proposed: true, from: "2019", to: "2020-10" } })],
    ["the figure of one node", drawn({ steps: [{ do: "focus", id: CITY }], filter: { ...NO_FILTER, off: ["planned"] } })],
    [
      "what a reader expanded and hid",
      drawn({
        steps: [
          { do: "expand", id: CITY, relation: "CO_BUILT" },
          { do: "hide", id: "lab:丙" },
        ],
        filter,
      }),
    ],
  ])("should lead to the very same view: %s", (_name, view) => {
    const { asked, whole, pasted } = ways(view);
    expect(() => parse(asked.query)).not.toThrow();
    expect(() => parse(asked.text)).not.toThrow();
    expect(whole).toBe(view.address);
    expect(pasted).toBe(view.address);
  });

  it.each([
    ["the whole network", drawn({ filter })],
    ["the figure of one node", drawn({ steps: [{ do: "focus", id: CITY }], filter: { ...NO_FILTER, off: ["planned"] } })],
  ])("should lead to the same filter and figure without its first line: %s", (_name, view) => {
    const { bare, bareText } = ways(view);
    for (const address of [bare, bareText]) {
      const { off, ...rest } = read(`?${address}`);
      const { off: wanted, ...others } = read(`?${view.address}`);
      expect(rest).toEqual(others);
      expect([...off].sort()).toEqual([...wanted].sort());
    }
  });

  it("should follow what was edited, not what was copied", () => {
    const { asked } = ways(drawn({ filter }));
    const variables = readVariables(asked.variables.replace("2020-10-30", "2021-01-01"));
    const address = viewOfQuery({ query: asked.query, variables: variables.ok ? variables.value : {}, ids: [], show: "map" })?.address;
    expect(read(`?${address}`)).toMatchObject({ asof: "2021-01-01", view: "map", cross: true });
  });

  it("should show the nodes of any other answer, as many as an address carries", () => {
    const open = (ids: readonly string[]) => viewOfQuery({ query: "{ labs { nodes { id } } }", variables: {}, ids, show: "graph" });
    const some = open(["lab:甲", "lab:乙"]);
    expect(some?.left).toBe(0);
    expect(read(`?${some?.address}`).v).toEqual([
      { do: "add", id: "lab:甲" },
      { do: "add", id: "lab:乙" },
      { do: "only", ids: ["lab:甲", "lab:乙"] },
    ]);
    expect(open(Array.from({ length: 80 }, (_, i) => `lab:${i}`))?.left).toBe(20);
    expect(open([])).toBeNull();
  });

  it("should not take a query for a view that asks for more or other", () => {
    for (const query of [
      "{ network(limit: 77) { truncated } }",
      "{ network(limit: 300) { truncated } statistics { nodes } }",
      '{ network(limit: 300, nodes: { subtypes: ["university"] }) { truncated } }',
      `{ neighborhood(of: ["${CITY}"], hops: 2, limit: 61) { truncated } }`,
    ]) {
      expect(viewOfQuery({ query, variables: {}, ids: [], show: "graph" }), query).toBeNull();
    }
  });

  it("should name no more nodes than a request takes", () => {
    expect(queryOfView(drawn({ steps: [{ do: "hide", id: CITY }], ids: Array.from({ length: 1001 }, (_, i) => `lab:${i}`) }))).toBeNull();
  });
});
