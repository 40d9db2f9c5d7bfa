import { expect, it } from "vitest";
import { Draft, ID } from "./fixture.js";
import type { Subject } from "./suite.js";

/** What several nodes share, and the ways between two of them. */
export function partners({ store, fill }: Subject): void {
  const [a, b, c, d, x, y] = ["甲", "乙", "丙", "丁", "枢", "纽"].map((name) => `institution:${name}`) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];

  /** 甲、乙、丙 each with 枢; 甲、乙 with 纽 too, twice; 丁 with 丙 alone. */
  async function web() {
    const draft = new Draft({ id: "web", type: "text", title: "web" });
    for (const name of ["甲", "乙", "丙", "丁", "枢", "纽"]) draft.node("Institution", name);
    draft.claim("SIGNED_WITH", a, x).claim("SIGNED_WITH", b, x).claim("SIGNED_WITH", c, x);
    draft.claim("SIGNED_WITH", a, y).claim("MEMBER_OF", a, y).claim("SIGNED_WITH", b, y).claim("SIGNED_WITH", c, d, { status: "planned" });
    await store().writeDocument(draft.build());
  }

  const shared = async (query: Parameters<ReturnType<Subject["store"]>["sharedPartners"]>[0]) => {
    const { total, partners: found } = await store().sharedPartners(query);
    return { total, found: found.map(({ node, linked, edges }) => [node.id, linked, edges.length]) };
  };

  it("should find nodes that are linked to all, or to so many at least", async () => {
    await web();
    expect(await shared({ of: [a, b], limit: 10 })).toEqual({
      total: 2,
      // both have three edges; the id decides
      found: [
        [x, 2, 2],
        [y, 2, 3],
      ],
    });
    expect(await shared({ of: [a, b, c], limit: 10 })).toEqual({ total: 1, found: [[x, 3, 3]] });
    expect(await shared({ of: [a, b, c], atLeast: 2, limit: 10 })).toEqual({
      total: 2,
      found: [
        [x, 3, 3],
        [y, 2, 3],
      ],
    });
    expect(await shared({ of: [a, b, c], atLeast: 2, limit: 1 })).toEqual({ total: 2, found: [[x, 3, 3]] });
  });

  it("should follow a filter, and find nobody beside a node that is not there", async () => {
    await web();
    expect(await shared({ of: [a, b], limit: 10, edges: { relations: ["MEMBER_OF"] } })).toEqual({ total: 0, found: [] });
    expect(await shared({ of: [x, d], limit: 10, edges: { statuses: ["done"] } })).toEqual({ total: 0, found: [] });
    expect(await shared({ of: [x, d], limit: 10 })).toEqual({ total: 1, found: [[c, 2, 2]] });
    expect(await shared({ of: [a, "institution:无"], limit: 10 })).toEqual({ total: 0, found: [] });
  });

  it.each([
    { of: [ID.cqu], limit: 10 },
    { of: [ID.cqu, ID.cqu], limit: 10 },
    { of: [ID.cqu, ID.cas], limit: 0 },
    { of: [ID.cqu, ID.cas], limit: 201 },
    { of: [ID.cqu, ID.cas], atLeast: 3, limit: 10 },
    { of: [ID.cqu, ID.cas], atLeast: 1, limit: 10 },
  ])("should refuse %j", async (query) => {
    await expect(store().sharedPartners(query)).rejects.toMatchObject({ code: "INVALID_INPUT" });
  });

  const ways = async (query: Partial<Parameters<ReturnType<Subject["store"]>["paths"]>[0]>) => {
    const found = await store().paths({ from: a, to: d, maxHops: 8, limit: 20, ...query });
    return found.map(({ nodes }) => nodes.map(({ name }) => name).join(""));
  };

  it("should find paths longer than the shortest, none through a node twice", async () => {
    await web();
    expect(await ways({})).toEqual(["甲枢丙丁"]);
    expect(await ways({ longer: 1 })).toEqual(["甲枢丙丁"]);
    // 甲 and 纽 are joined twice
    expect(await ways({ longer: 2 })).toEqual(["甲枢丙丁", "甲纽乙枢丙丁", "甲纽乙枢丙丁"]);
    expect(await ways({ longer: 2, maxHops: 4 })).toEqual(["甲枢丙丁"]);
    expect(await ways({ longer: 2, limit: 2 })).toHaveLength(2);
    expect(await ways({ longer: 2, to: a })).toEqual(["甲"]);
  });

  it("should go around nodes that are to be avoided", async () => {
    await web();
    expect(await ways({ to: b })).toEqual(["甲枢乙", "甲纽乙", "甲纽乙"]);
    expect(await ways({ to: b, avoid: [y] })).toEqual(["甲枢乙"]);
    expect(await ways({ to: b, avoid: [x, y] })).toEqual([]);
    expect(await ways({ avoid: [x] })).toEqual([]);
    expect(await ways({ avoid: [a, d, "lab:无"] })).toEqual(["甲枢丙丁"]);
  });

  it("should refuse to look further than three hops beyond the shortest", async () => {
    await fill();
    await expect(store().paths({ from: ID.cqu, to: ID.cas, maxHops: 8, limit: 5, longer: 4 })).rejects.toMatchObject({
      code: "INVALID_INPUT",
    });
  });
}
