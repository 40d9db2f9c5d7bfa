import { describe, expect, it } from "vitest";
import { packSubgraph, unpackSubgraph } from "./columns.js";
import { type Edge, edgeId, type GraphNode } from "./index.js";

const nodes: readonly (GraphNode & { readonly degree: number })[] = [
  { id: "lab:乙", kind: "Lab", name: "乙", aliases: [], region: "sichuan", degree: 1 },
  {
    ...{ id: "institution:甲", kind: "Institution", name: "甲", aliases: ["甲校"], subtype: "university", region: "chongqing" },
    ...{ place: "place:渝北区", city: "place:重庆市", longitude: 106.5, latitude: 29.5, degree: 2 },
  },
];
const edge: Edge = {
  id: edgeId("CO_BUILT", "institution:甲", "lab:乙"),
  relation: "CO_BUILT",
  source: "institution:甲",
  target: "lab:乙",
  status: "planned",
  state: "accepted",
  validFrom: "2020-10",
  role: "牵头",
  claimCount: 2,
  documentCount: 1,
  disputes: ["validFrom", "amount"],
};

describe("packSubgraph", () => {
  it("should code words by their place in dictionaries, and ends by their place among the nodes", () => {
    const columns = packSubgraph(nodes, [edge]);
    expect(columns.nodes.kind).toEqual([0, 1]);
    expect(columns.dictionaries.kinds).toEqual(["Lab", "Institution"]);
    expect(columns.nodes.home).toEqual([-1, 0]);
    expect(columns.dictionaries.places).toEqual(["place:渝北区", "place:重庆市"]);
    expect([columns.relations.source, columns.relations.target]).toEqual([[1], [0]]);
    expect(columns.relations.disputes).toEqual([5]);
    expect(columns.relations.validTo).toEqual([-1]);
  });

  it("should leave out relations that lead out of the nodes", () => {
    expect(packSubgraph(nodes.slice(0, 1), [edge]).relations.source).toEqual([]);
  });
});

describe("unpackSubgraph", () => {
  it("should give back what was packed, through JSON too", () => {
    const packed = JSON.parse(JSON.stringify(packSubgraph(nodes, [edge]))) as ReturnType<typeof packSubgraph>;
    const { nodes: back, edges } = unpackSubgraph(packed);
    expect(back[0]).toEqual({
      ...{ id: "lab:乙", kind: "Lab", name: "乙", aliases: [], subtype: null, region: "sichuan", home: null, city: null },
      ...{ longitude: null, latitude: null, degree: 1 },
    });
    expect(back[1]).toMatchObject({ aliases: ["甲校"], home: "place:渝北区", city: "place:重庆市", longitude: 106.5 });
    const { relation, ...said } = edge;
    expect(edges).toEqual([
      {
        ...said,
        ...{ type: relation, source: { id: edge.source }, target: { id: edge.target } },
        ...{ validTo: null, title: null, crossing: true },
      },
    ]);
  });

  it("should give nothing for nothing", () => {
    expect(unpackSubgraph(packSubgraph([], []))).toEqual({ nodes: [], edges: [] });
  });
});
