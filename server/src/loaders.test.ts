import { describe, expect, it } from "vitest";
import { counting, serverOver, storeWith } from "./testing/harness.js";
import { gridBundles } from "./testing/sample.js";

/** The store calls that a query costs over institutions that each co-built ten labs. */
async function callsFor(query: string, institutions: number): Promise<readonly string[]> {
  const { store, remove } = await storeWith(gridBundles(institutions, 10, 2));
  const { store: counted, calls } = counting(store);
  const server = await serverOver(counted);
  const { errors } = await server.ask(query);
  await server.close();
  await remove();
  expect(errors).toBeUndefined();
  return [...calls].sort();
}

const EVERYTHING = `{ institutions(first: 20) { totalCount edges { node {
  name city { name } home { name } relationCounts { type count } observations { totalCount nodes { value } }
  relations(first: 10) { totalCount edges { node { name city { name } } source { name } target { name } crossing
    claims { evidence { quote context { before } document { title } } } evidence { quote } } } } } } }`;

describe("a list with everything about everything in it", () => {
  it("should ask the store once for each kind of thing, however long it is", async () => {
    const few = await callsFor(EVERYTHING, 2);
    const many = await callsFor(EVERYTHING, 20);
    expect(many).toEqual(few);
    expect(many).toEqual([
      "claims",
      "countNodes",
      "countRelationsOf",
      "documents",
      "listNodes",
      "listObservations",
      "nodes",
      "relationCounts",
      "relationsOf",
      "texts",
    ]);
  });

  it("should ask for relations, claims, evidence and documents in five calls", async () => {
    const query =
      "{ institutions(first: 20) { nodes { name relations(first: 10) { edges { node { name } claims { evidence { quote document { title } } } } } } } }";
    expect(await callsFor(query, 20)).toEqual(["claims", "documents", "listNodes", "relationsOf", "texts"]);
  });

  it("should read a node with its relations in one call", async () => {
    const [id] = gridBundles(1, 10, 2).flatMap(({ mentions }) => mentions.map((m) => m.id));
    const one = (fields: string) => `{ node(id: "${id}") { name ${fields} } }`;
    expect(await callsFor(one("relations(first: 2) { nodes { name } }"), 3)).toEqual(["relationsOf"]);
    expect(await callsFor(one("relations(first: 2) { totalCount }"), 3)).toEqual(["countRelationsOf", "nodes"]);
    expect(await callsFor(one(""), 3)).toEqual(["nodes"]);
  });

  it("should count nothing and read no page that is not asked for", async () => {
    expect(await callsFor("{ institutions { totalCount } }", 3)).toEqual(["countNodes"]);
    expect(await callsFor("{ institutions { nodes { name degree } } }", 3)).toEqual(["listNodes"]);
    expect(await callsFor("{ network { nodes { id } edges { source { name } target { name } crossing } } }", 3)).toEqual(["network"]);
  });
});
