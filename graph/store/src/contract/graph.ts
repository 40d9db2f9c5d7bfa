import { edgeId } from "@chengyu-atlas/model";
import { expect, it } from "vitest";
import { Draft, ID } from "./fixture.js";
import type { Subject } from "./suite.js";

/** Parts of the graph: neighbourhoods, the network, paths. */
export function graph({ store, fill }: Subject): void {
  it("should give what lies within one hop, and every edge among it", async () => {
    await fill();
    const { nodes, edges, truncated } = await store().neighbourhood({ of: [ID.battery], hops: 1, limit: 100 });
    expect(nodes.map((n) => n.id).sort()).toEqual([ID.battery, ID.cqu, ID.suining, ID.person].sort());
    expect(edges).toHaveLength(5);
    expect(truncated).toBe(false);
  });

  it("should go further with more hops, and never give a node twice", async () => {
    await fill();
    const two = await store().neighbourhood({ of: [ID.battery], hops: 2, limit: 100 });
    const ids = two.nodes.map((n) => n.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining([ID.city, ID.device, ID.signing]));
    expect(ids).not.toContain(ID.west);
    const three = await store().neighbourhood({ of: [ID.battery], hops: 3, limit: 100 });
    expect(three.nodes.map((n) => n.id)).toContain(ID.west);
  });

  it("should start with the nodes asked for, then take the best connected first", async () => {
    await fill();
    const { nodes, truncated, edges } = await store().neighbourhood({ of: [ID.battery, ID.lab], hops: 1, limit: 3 });
    expect(nodes.map((n) => n.id)).toEqual([ID.battery, ID.lab, ID.cqu]);
    expect(truncated).toBe(true);
    expect(
      edges.every(
        (e) => [ID.battery, ID.lab, ID.cqu].includes(e.source as never) && [ID.battery, ID.lab, ID.cqu].includes(e.target as never),
      ),
    ).toBe(true);
  });

  it("should follow chosen edges alone", async () => {
    await fill();
    const { nodes, edges } = await store().neighbourhood({ of: [ID.cqu], hops: 2, limit: 50, relations: ["SIGNED_WITH"] });
    expect(nodes.map((n) => n.id).sort()).toEqual([ID.cqu, ID.city, ID.cqupt].sort());
    expect(edges.map((e) => e.relation)).toEqual(["SIGNED_WITH", "SIGNED_WITH"]);
  });

  it("should see a neighbourhood as of a day", async () => {
    await fill();
    const { edges } = await store().neighbourhood({ of: [ID.device], hops: 1, limit: 50, asOf: "2021-01-01" });
    expect(edges.filter((e) => e.target === ID.device).map((e) => e.status)).toEqual(["planned", "planned"]);
  });

  it("should leave out starting nodes that are not there", async () => {
    await fill();
    const { nodes } = await store().neighbourhood({ of: ["lab:无", ID.person], hops: 1, limit: 10 });
    expect(nodes.map((n) => n.id)).toEqual([ID.person, ID.battery]);
    expect(await store().neighbourhood({ of: [], hops: 1, limit: 10 })).toEqual({ nodes: [], edges: [], truncated: false });
  });

  it.each([
    { hops: 0, limit: 10 },
    { hops: 5, limit: 10 },
    { hops: 1, limit: 0 },
    { hops: 1, limit: 2001 },
  ])("should refuse a neighbourhood of %j", async (size) => {
    await expect(store().neighbourhood({ of: [ID.cqu], ...size })).rejects.toMatchObject({ code: "INVALID_INPUT" });
  });

  it("should give the best connected nodes of the network and the edges among them", async () => {
    await fill();
    const { nodes, edges, truncated } = await store().network({}, {}, 4);
    expect(nodes).toHaveLength(4);
    expect(nodes[0]?.id).toBe(ID.city);
    expect(truncated).toBe(true);
    const ids = new Set(nodes.map((n) => n.id));
    expect(edges.length).toBeGreaterThan(0);
    expect(edges.every((e) => ids.has(e.source) && ids.has(e.target))).toBe(true);
  });

  it("should draw the whole network where the limit allows", async () => {
    await fill();
    const { nodes, edges, truncated } = await store().network({}, {}, 1000);
    expect(nodes).toHaveLength(await store().countNodes({}));
    expect(edges).toHaveLength(await store().countEdges({}));
    expect(truncated).toBe(false);
  });

  it("should filter nodes and edges of the network", async () => {
    await fill();
    const { nodes, edges } = await store().network({ kinds: ["Institution"] }, { relations: ["CO_BUILT"] }, 100);
    expect(nodes.every((n) => n.kind === "Institution")).toBe(true);
    expect(edges.map((e) => e.id)).toEqual([edgeId("CO_BUILT", ID.suining, ID.battery), edgeId("CO_BUILT", ID.cqu, ID.battery)]);
  });

  it("should find the shortest path, edges taken in either direction", async () => {
    await fill();
    const [path, ...more] = await store().paths({
      from: ID.person,
      to: ID.suining,
      maxHops: 4,
      limit: 5,
      edges: { relations: ["CO_BUILT", "AFFILIATED_WITH"] },
    });
    expect(path?.nodes.map((n) => n.id)).toEqual([ID.person, ID.battery, ID.suining]);
    expect(path?.edges.map((e) => e.relation)).toEqual(["AFFILIATED_WITH", "CO_BUILT"]);
    expect(more).toEqual([]);
  });

  it("should give every shortest path, in order of nodes, then edges", async () => {
    await fill();
    const paths = await store().paths({ from: ID.cqu, to: ID.battery, maxHops: 3, limit: 10 });
    expect(paths.map((p) => p.edges.map((e) => e.relation))).toEqual([["CO_BUILT"], ["PART_OF"]]);
    const longer = await store().paths({ from: ID.signing, to: ID.device, maxHops: 4, limit: 10 });
    expect(longer.map((p) => p.nodes.map((n) => n.id))).toEqual([[ID.signing, ID.cqu, ID.device]]);
  });

  it("should keep to its limits of hops and of paths", async () => {
    await fill();
    expect(await store().paths({ from: ID.signing, to: ID.chengduCity, maxHops: 2, limit: 5 })).toEqual([]);
    expect(await store().paths({ from: ID.signing, to: ID.chengduCity, maxHops: 4, limit: 5 })).toHaveLength(1);
    expect(await store().paths({ from: ID.cqu, to: ID.battery, maxHops: 3, limit: 1 })).toHaveLength(1);
    await expect(store().paths({ from: ID.cqu, to: ID.cas, maxHops: 9, limit: 5 })).rejects.toMatchObject({ code: "INVALID_INPUT" });
  });

  it("should find no path to what is not connected or not there, and none but the node from itself to itself", async () => {
    await fill();
    expect(await store().paths({ from: ID.uestc, to: ID.policy, maxHops: 8, limit: 5, edges: { relations: ["CO_BUILT"] } })).toEqual([]);
    expect(await store().paths({ from: ID.cqu, to: "lab:无", maxHops: 4, limit: 5 })).toEqual([]);
    const self = await store().paths({ from: ID.cqu, to: ID.cqu, maxHops: 4, limit: 5 });
    expect(self.map((p) => [p.nodes.map((n) => n.id), p.edges])).toEqual([[[ID.cqu], []]]);
  });

  it("should find paths past a hub of a thousand neighbours", async () => {
    const d = new Draft({ id: "hub", type: "text", title: "hub" });
    const hub = d.node("Institution", "枢纽");
    for (let i = 0; i < 1000; i++) d.claim("MEMBER_OF", d.node("Institution", `成员${i}`), hub);
    d.claim("SIGNED_WITH", d.node("Institution", "成员1"), d.node("Institution", "远方"));
    await store().writeDocument(d.build());
    const [path] = await store().paths({ from: "institution:成员999", to: "institution:远方", maxHops: 4, limit: 3 });
    expect(path?.nodes.map((n) => n.name)).toEqual(["成员999", "枢纽", "成员1", "远方"]);
    const { nodes, truncated } = await store().neighbourhood({ of: [hub], hops: 2, limit: 50 });
    expect(nodes).toHaveLength(50);
    expect(truncated).toBe(true);
    expect(nodes[1]?.name).toBe("成员1");
  });
}
