import { describe, expect, it } from "vitest";
import { bundle, statusRank } from "./edge.js";
import type { Claim } from "./fields.js";
import { claimId } from "./ids.js";

const A = "institution:重庆大学";
const B = "institution:四川大学";

/** A claim that the named documents support. */
function claim(change: Partial<Claim>, ...documents: string[]): Claim {
  const said = { relation: "CO_BUILT", source: A, target: B, status: "done", state: "accepted", method: "curated", ...change } as const;
  return { ...said, id: claimId(said), evidence: documents.map((document) => ({ document, start: 0, end: 1 })) };
}

describe("bundling claims into an edge", () => {
  it("should make no edge of nothing, nor of rejected claims", () => {
    expect(bundle([])).toBeUndefined();
    expect(bundle([claim({ state: "rejected" }, "a")])).toBeUndefined();
  });

  it("should sum up one claim", () => {
    const amount = { value: 5, unit: "亿元", bound: "=" } as const;
    const only = claim({ validFrom: "2020-10", validTo: "2022", title: "院长", role: "主持", amount }, "a", "a", "b");
    expect(bundle([only])).toEqual({
      id: `${A}~CO_BUILT~${B}`,
      relation: "CO_BUILT",
      source: A,
      target: B,
      status: "done",
      state: "accepted",
      validFrom: "2020-10",
      validTo: "2022",
      title: "院长",
      role: "主持",
      amount,
      claimCount: 1,
      documentCount: 2,
      disputes: [],
    });
  });

  it("should say of one claim what it says of the same claim with another that adds nothing", () => {
    const [one, other] = [claim({ validFrom: "2020" }, "a"), claim({ validFrom: "2020", method: "rule:x" }, "a")];
    expect({ ...bundle([one]), claimCount: 2 }).toEqual(bundle([one, other]));
  });

  it("should put the ends of a symmetric relation in order, whichever way a claim names them", () => {
    const said = { relation: "SIGNED_WITH" } as const;
    expect(bundle([claim(said, "a")])).toMatchObject({ source: B, target: A });
    expect(bundle([claim({ ...said, source: B, target: A }, "a")])).toEqual(bundle([claim(said, "a")]));
  });

  it("should count accepted claims alone where there are any, else proposed ones", () => {
    const [accepted, proposed] = [claim({ status: "planned" }, "a"), claim({ state: "proposed" }, "b")];
    expect(bundle([accepted, proposed])).toMatchObject({ state: "accepted", status: "planned", claimCount: 1 });
    expect(bundle([proposed])).toMatchObject({ state: "proposed", status: "done" });
  });

  it("should take the furthest status, and the earliest date among the claims that carry it", () => {
    const edge = bundle([
      claim({ status: "planned", validFrom: "2018" }, "a"),
      claim({ validFrom: "2021-03" }, "b"),
      claim({ validFrom: "2020-12" }, "c"),
    ]);
    expect(edge).toMatchObject({ status: "done", validFrom: "2020-12" });
    expect(["planned", "done", "ended"].map((status) => statusRank(status as "done"))).toEqual([0, 1, 2]);
  });

  it("should prefer the more precise of dates that agree", () => {
    expect(bundle([claim({ validFrom: "2020" }, "a"), claim({ validFrom: "2020-10-30" }, "b")])?.validFrom).toBe("2020-10-30");
  });

  it.each([
    ["validFrom", { validFrom: "2020" }, { validFrom: "2021" }],
    ["validTo", { validTo: "2020" }, { validTo: "2021" }],
    ["amount", { amount: { value: 1, unit: "亿元", bound: "=" } }, { amount: { value: 2, unit: "亿元", bound: "=" } }],
  ] as const)("should tell a dispute on %s between documents", (field, a, b) => {
    expect(bundle([claim(a, "a"), claim(b, "b")])?.disputes).toEqual([field]);
    // one document may tell of two signings
    expect(bundle([claim(a, "a", "c"), claim(b, "b", "c")])?.disputes).toEqual([]);
  });

  it("should see no dispute between dates that can be one day, nor between a plan and what was built", () => {
    expect(bundle([claim({ validFrom: "2020" }, "a"), claim({ validFrom: "2020-10" }, "b")])?.disputes).toEqual([]);
    expect(bundle([claim({ status: "planned", validFrom: "2020" }, "a"), claim({ validFrom: "2023" }, "b")])?.disputes).toEqual([]);
  });

  it("should join titles and roles, each once", () => {
    const edge = bundle([claim({ title: "院长" }, "a"), claim({ title: "教授" }, "b"), claim({ title: "院长", validFrom: "2020" }, "c")]);
    expect(edge?.title?.split("、").sort()).toEqual(["教授", "院长"]);
  });

  it("should not depend on the order of claims", () => {
    const claims = [claim({ title: "a" }, "a"), claim({ title: "b", validFrom: "2020" }, "b"), claim({ status: "planned" }, "c")];
    expect(bundle([...claims].reverse())).toEqual(bundle(claims));
  });
});
