import { describe, expect, it } from "vitest";
import type { PathsQuery } from "../../api/documents.generated.js";
import { pathParsers } from "./address.js";
import { pair, pairsOf, routesOf } from "./routes.js";

type Found = PathsQuery["paths"][number];
const node = (id: string) => ({ id }) as Found["nodes"][number];
const edge = (id: string, more: { crossing?: boolean; status?: string } = {}) =>
  ({ id, crossing: false, status: "done", ...more }) as Found["edges"][number];
const path = (nodes: string[], edges: Found["edges"]): Found => ({ nodes: nodes.map(node), edges, length: edges.length });

describe("routesOf", () => {
  it("should make one route of paths that pass the same nodes", () => {
    const routes = routesOf([
      path(["a", "b", "c"], [edge("ab1"), edge("bc", { crossing: true })]),
      path(["a", "b", "c"], [edge("ab2"), edge("bc", { crossing: true })]),
      path(["a", "d", "c"], [edge("ad", { status: "planned" }), edge("dc")]),
    ]);
    expect(routes.map(({ key, hops }) => [key, hops.map(({ relations }) => relations.map(({ id }) => id))])).toEqual([
      ["a..b..c", [["ab1", "ab2"], ["bc"]]],
      ["a..d..c", [["ad"], ["dc"]]],
    ]);
    expect(routes.map(({ crossing, planned }) => [crossing, planned])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it("should know the lines of a path whichever way they are drawn", () => {
    const lit = pairsOf([["b", "a", "c"]]);
    expect([pair("a", "b"), pair("c", "a"), pair("b", "c")].map((each) => lit.has(each))).toEqual([true, true, false]);
  });
});

describe("the address of paths", () => {
  it("should come back as it went out, and pass over what is no node", () => {
    const { path: row, lit } = pathParsers;
    expect(row.parse("institution:甲..park:西部(重庆)科学城..nonsense")).toEqual(["institution:甲", "park:西部(重庆)科学城"]);
    const rows = [
      ["institution:甲", "lab:乙|丙"],
      ["institution:甲", "park:丁"],
    ];
    expect(lit.parse(lit.serialize(rows))).toEqual(rows);
  });
});
