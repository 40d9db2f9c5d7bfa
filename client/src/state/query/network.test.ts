import { parse } from "graphql";
import { describe, expect, it } from "vitest";
import { fieldNamesOf } from "./fields.js";
import { networkIn } from "./network.js";
import { gathered, spotsIn } from "./spots.js";

const none = new Map<string, string>();
const [A, B, C] = ["institution:甲", "lab:乙", "park:丙"] as const;

describe("the network in an answer", () => {
  it("should be of nodes with ids and relations with two ends, wherever they stand", () => {
    const { nodes, relations } = networkIn(
      {
        relations: {
          nodes: [
            {
              id: `${A}~CO_BUILT~${B}`,
              status: "planned",
              source: { id: A, name: "甲", region: "sichuan" },
              target: { id: B, region: "chongqing" },
            },
          ],
        },
      },
      none,
    );
    expect(nodes.map(({ id, name, kind, degree }) => [id, name, kind, degree])).toEqual([
      [A, "甲", "Institution", 1],
      [B, "乙", "Lab", 1],
    ]);
    expect(relations).toMatchObject([{ type: "CO_BUILT", status: "planned", crossing: true, source: { id: A }, target: { id: B } }]);
  });

  it("should know a relation by its type and ends, and by its id alone", () => {
    const byEnds = networkIn({ all: [{ type: "FUNDED", source: { id: A }, target: { id: B } }] }, none);
    expect(byEnds.relations.map(({ id }) => id)).toEqual([`${A}~FUNDED~${B}`]);
    const byId = networkIn({ all: [{ id: `${A}~FUNDED~${B}` }] }, none);
    expect([byId.nodes.length, byId.relations.length]).toEqual([2, 1]);
  });

  it("should read typed traversals in both directions, by edges or nodes, also under another name", () => {
    const forward = networkIn({ node: { id: A, coBuilt: { edges: [{ status: "done", node: { id: B, name: "乙" } }] } } }, none);
    expect(forward.relations.map(({ id }) => id)).toEqual([`${A}~CO_BUILT~${B}`]);
    const back = networkIn({ node: { id: B, coBuiltBy: { nodes: [{ id: A }] } } }, none);
    expect(back.relations.map(({ id }) => id)).toEqual([`${A}~CO_BUILT~${B}`]);
    const names = fieldNamesOf(
      parse(
        "{ x: node(id: 1) { id ... on Institution { ...F } } } fragment F on Institution { mine: coBuilt { list: edges { node { id } } } }",
      ),
    );
    const aliased = networkIn({ x: { id: A, mine: { list: [{ node: { id: B } }] } } }, names);
    expect(aliased.relations.map(({ id }) => id)).toEqual([`${A}~CO_BUILT~${B}`]);
    const mixed = networkIn({ node: { id: A, relations: { edges: [{ type: "LOCATED_IN", outgoing: true, node: { id: C } }] } } }, none);
    expect(mixed.relations.map(({ id }) => id)).toEqual([`${A}~LOCATED_IN~${C}`]);
  });

  it("should take no plain object for a node, and no city for a node beside it", () => {
    const { nodes, relations } = networkIn({ documents: [{ id: "cqrb-2020" }], node: { id: A, city: { id: "place:成都市" } } }, none);
    expect(nodes.map(({ id }) => id)).toEqual([A]);
    expect(relations).toEqual([]);
  });
});

describe("what stands on the map", () => {
  const places = new Map([["place:成都市", { name: "成都市", longitude: 104.06, latitude: 30.67 }]]);

  it("should stand by its own coordinates, its home's, or where its city is", () => {
    const spots = spotsIn({
      labs: [
        { id: B, name: "乙", longitude: 106.5, latitude: 29.5, city: { id: "place:重庆市", name: "重庆市" } },
        { id: C, name: "丙", city: { id: "place:成都市", name: "成都市" } },
        { id: A, name: "甲", home: null },
      ],
    });
    expect(spots.map(({ id }) => id)).toEqual([B, C]);
    const { there, nowhere } = gathered(spots, places);
    expect(there.map(({ name, longitude }) => [name, longitude])).toEqual([
      ["乙", 106.5],
      ["丙", 104.06],
    ]);
    expect(nowhere).toEqual([]);
  });

  it("should weigh a city by its count, and say what stands nowhere", () => {
    const spots = spotsIn({
      byCity: [
        { city: { name: "成都市" }, count: 7 },
        { city: { name: "别处" }, count: 2 },
      ],
    });
    const { there, nowhere } = gathered(spots, places);
    expect(there).toMatchObject([{ name: "成都市", weight: 7 }]);
    expect(nowhere.map(({ name }) => name)).toEqual(["别处"]);
  });
});
