import { expect, it } from "vitest";
import { ID, review } from "./fixture.js";
import type { Subject } from "./suite.js";

const sum = (rows: readonly { readonly count: number }[]) => rows.reduce((total, { count }) => total + count, 0);

/** Counts that follow the filter. */
export function statistics({ store, fill }: Subject): void {
  it("should count nothing in an empty graph", async () => {
    expect(await store().statistics({})).toMatchObject({
      nodes: 0,
      relations: 0,
      documents: 0,
      observations: 0,
      byKind: [],
      byYear: [],
      crossing: 0,
      inside: 0,
      undated: 0,
    });
  });

  it("should count nodes, relations, documents and observations", async () => {
    await fill();
    const counted = await store().statistics({});
    expect(counted).toMatchObject({
      nodes: await store().countNodes({}),
      relations: await store().countEdges({}),
      documents: 3,
      observations: 4,
    });
  });

  it("should add up: kinds and regions to nodes; relations, statuses, years and undated to relations", async () => {
    await fill();
    const { nodes, relations, byKind, byRegion, byRelation, byStatus, byYear, undated } = await store().statistics({});
    expect(sum(byKind)).toBe(nodes);
    expect(sum(byRegion)).toBe(nodes);
    expect(sum(byRelation)).toBe(relations);
    expect(sum(byStatus)).toBe(relations);
    expect(sum(byYear) + undated).toBe(relations);
  });

  it("should give counts in the model's order, without zeros", async () => {
    await fill();
    const { byKind, byStatus, byRegion, byYear } = await store().statistics({});
    expect(byKind.map((k) => k.kind)).toEqual(["Institution", "Park", "Lab", "Project", "Person", "Policy", "Event", "Place"]);
    expect(byStatus).toEqual([
      { status: "planned", count: 5 },
      { status: "done", count: 17 },
    ]);
    expect(byRegion.map((r) => r.region)).toEqual(["sichuan", "chongqing", "shared", "elsewhere", null]);
    expect(byYear.map((y) => y.year)).toEqual([2020, 2022, 2023]);
  });

  it("should count planned and crossing links of a year", async () => {
    await fill();
    const { byYear } = await store().statistics({});
    expect(byYear.find((y) => y.year === 2020)).toEqual({ year: 2020, count: 9, planned: 3, crossing: 1, inside: 6 });
  });

  it("should give both numbers of the cross-city share", async () => {
    await fill();
    const { crossing, inside, byRelation } = await store().statistics({});
    expect(crossing).toBe(await store().countEdges({ crossing: true }));
    expect(byRelation.reduce((n, r) => n + r.crossing, 0)).toBe(crossing);
    expect(byRelation.reduce((n, r) => n + r.inside, 0)).toBe(inside);
    // the agreement with Beijing and the policy of no place stand outside
    expect(inside).toBe((await store().countEdges({})) - 3);
  });

  it("should count cities, the largest first", async () => {
    await fill();
    const { byCity } = await store().statistics({});
    expect(byCity).toEqual([{ city: ID.chongqing, count: 7 }]);
  });

  it("should follow a filter of nodes: both ends must be among them", async () => {
    await fill();
    const nodes = { kinds: ["Institution", "Park"] } as const;
    const counted = await store().statistics({ nodes });
    const { nodes: drawn, edges } = await store().network(nodes, {}, 1000);
    expect(counted.nodes).toBe(drawn.length);
    expect(counted.relations).toBe(edges.length);
    expect(counted.byKind.map((k) => k.kind)).toEqual(["Institution", "Park"]);
  });

  it("should follow a filter of edges, as of a day", async () => {
    await fill();
    const edges = { asOf: "2021-01-01", statuses: ["planned"] } as const;
    const counted = await store().statistics({ edges });
    expect(counted.relations).toBe(await store().countEdges(edges));
    expect(counted.byStatus).toEqual([{ status: "planned", count: counted.relations }]);
  });

  it("should follow what is written and taken back", async () => {
    await fill();
    const before = await store().statistics({});
    await store().withdrawDocument("feature-2024");
    const without = await store().statistics({});
    expect(without.relations).toBeLessThan(before.relations);
    expect(without.documents).toBe(2);
    await store().writeDocument(review());
    expect(await store().statistics({})).toEqual(before);
  });
}
