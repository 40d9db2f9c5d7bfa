import { claimId, type DocumentBundle, receiptOf } from "@chengyu-atlas/model";
import { expect, it } from "vitest";
import { agreement, Draft, ID, pair, review, SAMPLE, signings } from "./fixture.js";
import { all, dumped, fill as fillStore, type Subject } from "./suite.js";

/** Writing documents, whole or not at all. */
export function writing({ store }: Subject): void {
  it("should report what a document brought", async () => {
    expect(await store().writeDocument(signings())).toEqual({ outcome: "added", nodes: 7, claims: 8, observations: 2 });
  });

  it("should leave the graph as it was when the same document is written twice", async () => {
    await fillStore(store());
    const once = await dumped(store());
    for (const document of SAMPLE) expect((await store().writeDocument(document())).outcome).toBe("unchanged");
    expect(await dumped(store())).toEqual(once);
  });

  it("should give the same graph in whatever order documents come", async () => {
    await fillStore(store());
    const forwards = await dumped(store());
    for (const { document } of SAMPLE.map((s) => s())) await store().withdrawDocument(document.id);
    expect(await dumped(store())).toEqual([]);
    for (const document of [...SAMPLE].reverse()) await store().writeDocument(document());
    expect(await dumped(store())).toEqual(forwards);
  });

  it("should take back what an earlier version of a document alone said", async () => {
    await fillStore(store());
    const d = new Draft(signings().document);
    d.claim("SIGNED_WITH", d.node("Park", "西部(重庆)科学城"), d.node("Institution", "重庆邮电大学"), { validFrom: "2020-10-30" });
    expect((await store().writeDocument(d.build())).outcome).toBe("changed");
    const [event, alliance, device] = await store().nodes([ID.signing, ID.alliance, ID.device]);
    expect(event).toBeUndefined();
    expect(alliance).toBeUndefined();
    // another document speaks of it
    expect(device).toBeDefined();
    expect(await store().countObservations({ documents: ["paper-2020"] })).toBe(0);
  });

  it("should come to the same graph by correcting a document as by writing the correction first", async () => {
    await fillStore(store());
    const d = new Draft(review().document);
    d.claim("PART_OF", d.node("Park", "西部(成都)科学城", { region: "sichuan" }), d.node("Park", "西部科学城"));
    const corrected = d.build();
    await store().writeDocument(corrected);
    const mended = await dumped(store());
    for (const document of [signings(), review(), agreement()]) await store().withdrawDocument(document.document.id);
    for (const document of [corrected, agreement(), signings()]) await store().writeDocument(document);
    expect(await dumped(store())).toEqual(mended);
  });

  it("should keep a receipt for each document", async () => {
    await fillStore(store());
    const receipts = await store().receipts();
    expect(receipts.map((r) => r.document)).toEqual(["agreement-2020", "feature-2024", "paper-2020"]);
    expect(receipts).toContainEqual(receiptOf(review()));
  });

  it("should let the trusted word stand where documents differ on a node", async () => {
    const bundle = (id: string, subtype: string, trust: number): DocumentBundle => {
      const d = new Draft({ id, type: "text", title: id });
      return d.claim("SIGNED_WITH", d.node("Institution", "甲", { subtype, trust }), d.node("Institution", "乙")).build();
    };
    await store().writeDocument(bundle("a", "company", 2));
    await store().writeDocument(bundle("z", "institute", 0));
    const [node] = await store().nodes(["institution:甲"]);
    expect(node?.subtype).toBe("institute");
  });

  it("should let accepted win where documents differ on a claim's state", async () => {
    await store().writeDocument(pair("one", "甲", "乙", { state: "proposed" }));
    expect(await store().countEdges({})).toBe(0);
    await store().writeDocument(pair("two", "甲", "乙", { state: "accepted" }));
    expect(await store().countEdges({})).toBe(1);
    await store().withdrawDocument("two");
    expect(await store().countEdges({})).toBe(0);
    expect(await store().countEdges({ states: ["proposed"] })).toBe(1);
  });

  it("should hold rejected claims without showing an edge", async () => {
    await store().writeDocument(pair("one", "甲", "乙", { state: "rejected" }));
    expect(await store().countEdges({ states: ["accepted", "proposed", "rejected"] })).toBe(0);
    const [node] = await store().nodes(["institution:甲"]);
    expect(node?.degree).toBe(0);
    const [claims] = await store().claims(["institution:乙~SIGNED_WITH~institution:甲"]);
    expect(claims?.map((c) => c.state)).toEqual(["rejected"]);
  });

  const broken: readonly (readonly [string, (good: DocumentBundle) => DocumentBundle, string])[] = [
    ["a relation between kinds that it does not join", (g) => withClaim(g, { relation: "AFFILIATED_WITH" as const }), "AFFILIATED_WITH"],
    ["an unknown relation", (g) => withClaim(g, { relation: "LOVES" as never }), "LOVES"],
    ["a date that does not exist", (g) => withClaim(g, { validFrom: "2020-02-30" }), "2020-02-30"],
    ["an end before the beginning", (g) => withClaim(g, { validFrom: "2021", validTo: "2020" }), "2020"],
    ["a claim without evidence", (g) => withClaim(g, { evidence: [] }), "evidence"],
    ["evidence outside the text", (g) => withClaim(g, { evidence: [{ document: g.document.id, start: 0, end: 9999 }] }), "9999"],
    ["evidence in another document", (g) => withClaim(g, { evidence: [{ document: "other", start: 0, end: 1 }] }), "other"],
    ["an end that is not among its nodes", (g) => withClaim(g, { target: "institution:无" }), "institution:无"],
    ["an unknown kind of node", (g) => ({ ...g, mentions: g.mentions.map((m) => ({ ...m, kind: "Planet" as never })) }), "Planet"],
    ["a node twice", (g) => ({ ...g, mentions: [...g.mentions, ...g.mentions.slice(0, 1)] }), "twice"],
    ["no title", (g) => ({ ...g, document: { ...g.document, title: " " } }), "title"],
    ["a wrong id", (g) => ({ ...g, document: { ...g.document, id: "A b" } }), "A b"],
  ];

  it.each(broken)("should refuse a document with %s by name, and write nothing of it", async (_, damage, named) => {
    await store().writeDocument(pair("before", "甲", "乙"));
    const before = await dumped(store());
    const bundle = damage(pair("bad", "丙", "丁"));
    await expect(store().writeDocument(bundle)).rejects.toMatchObject({ code: "INVALID_INPUT", message: expect.stringContaining(named) });
    expect(await dumped(store())).toEqual(before);
  });

  it("should write documents that are sent at the same time as if one after the other", async () => {
    const bundles = Array.from({ length: 24 }, (_, i) => {
      const d = new Draft({ id: `d${i}`, type: "text", title: `d${i}` });
      const shared = d.node("Institution", "共有机构", { aliases: [`别名${i}`] });
      for (let k = 0; k < 5; k++) d.claim("CO_BUILT", shared, d.node("Lab", `平台${(i + k) % 7}`), { validFrom: String(2010 + (i % 3)) });
      return d.build();
    });
    await Promise.all(bundles.map((bundle) => store().writeDocument(bundle)));
    const together = await dumped(store());
    expect(await store().receipts()).toHaveLength(24);
    const [shared] = await store().nodes(["institution:共有机构"]);
    expect(shared).toMatchObject({ degree: 7 });
    expect(shared?.aliases).toHaveLength(24);
    for (const bundle of bundles) await store().withdrawDocument(bundle.document.id);
    for (const bundle of bundles) await store().writeDocument(bundle);
    expect(await dumped(store())).toEqual(together);
  });

  it("should read its own writes at once", async () => {
    for (let i = 0; i < 5; i++) {
      await store().writeDocument(pair(`d${i}`, `甲${i}`, `乙${i}`));
      expect(await store().countNodes({})).toBe(2 * (i + 1));
      expect(await all((page) => store().search({ text: `甲${i}` }, page))).toHaveLength(1);
    }
  });
}

function withClaim(bundle: DocumentBundle, change: Partial<DocumentBundle["claims"][number]>): DocumentBundle {
  return {
    ...bundle,
    claims: bundle.claims.map((claim) => {
      const changed = { ...claim, ...change };
      return "relation" in change && (change.relation as string) === "LOVES" ? changed : { ...changed, id: claimId(changed) };
    }),
  };
}
