import { claimId, type DocumentBundle, edgeId, nodeId, type Relation } from "@chengyu-atlas/model";
import { expect, it } from "vitest";
import type { DecisionRequest } from "../curation/curation.js";
import { agreement, Draft, ID, pair, SAMPLE } from "./fixture.js";
import { all, dumped, type Subject } from "./suite.js";

const [JIA, YI, BING] = ["甲", "乙", "丙"].map((name) => nodeId("Institution", name)) as [string, string, string];

/** A document whose one claim waits for review. */
const proposal = (id: string, one: string, two: string) => pair(id, one, two, { state: "proposed", method: "rule:r" });

/** The id of a signing that a rule proposed. */
const signing = (source: string, target: string, more: { readonly method?: string; readonly validFrom?: string } = {}) =>
  claimId({ relation: "SIGNED_WITH", source, target, status: "done", method: "rule:r", ...more });

/** Curation: what people decide, and what stays of it. */
export function decisions({ store, fill }: Subject): void {
  const decide = (request: DecisionRequest) => store().decide(request);
  const write = async (...bundles: readonly DocumentBundle[]) => {
    for (const bundle of bundles) await store().writeDocument(bundle);
  };
  const state = async (id: string) => (await store().claimsById([id]))[0]?.state;
  const degree = async (id: string) => (await store().nodes([id]))[0]?.degree;
  /** That a decision changes the graph, and that to undo it brings back every line. */
  const undoes = async (request: DecisionRequest) => {
    const before = await dumped(store());
    const { decision } = await decide(request);
    expect(await dumped(store())).not.toEqual(before);
    await decide({ action: "undo", decision: decision.seq });
    expect(await dumped(store())).toEqual(before);
  };

  it("should count a proposed claim once it is accepted, and only then", async () => {
    await write(proposal("d", "甲", "乙"));
    expect([await degree(JIA), await store().countEdges({})]).toEqual([0, 0]);
    const { decision, documents } = await decide({ action: "accept", claims: [signing(JIA, YI)], by: "陈", at: "2026-02-01T08:00:00Z" });
    expect(decision).toEqual({
      seq: 1,
      at: "2026-02-01T08:00:00.000Z",
      by: "陈",
      about: [YI, JIA].sort(),
      action: "accept",
      claims: [signing(JIA, YI)],
    });
    expect(documents).toEqual(["d"]);
    expect([await degree(JIA), await store().countEdges({})]).toEqual([1, 1]);
    expect((await store().statistics({})).relations).toBe(1);
  });

  it("should take an accepted claim out of the count when it is rejected, and keep it", async () => {
    await write(pair("d", "甲", "乙"));
    const id = signing(JIA, YI, { method: "curated" });
    await decide({ action: "reject", claims: [id] });
    expect([await state(id), await degree(JIA), await store().countEdges({ states: ["accepted", "proposed"] })]).toEqual([
      "rejected",
      0,
      0,
    ]);
    expect(await store().edges([edgeId("SIGNED_WITH", JIA, YI)])).toEqual([undefined]);
  });

  it("should tell the decisions that touch a node, by any of its ids", async () => {
    await write(proposal("d1", "甲", "乙"), proposal("d2", "丙", "乙"));
    await decide({ action: "accept", claims: [signing(JIA, YI)] });
    await decide({ action: "edit", claim: signing(BING, YI), set: { source: JIA } });
    await decide({ action: "merge", from: BING, into: JIA });
    await decide({ action: "undo", decision: 1 });
    const of = async (node: string) => (await all((page) => store().listDecisions({ node }, page))).map(({ seq }) => seq);
    expect(await of(YI)).toEqual([4, 2, 1]);
    expect(await of(JIA)).toEqual([4, 3, 2, 1]);
    expect(await of(BING)).toEqual(await of(JIA));
    expect(await of("lab:无")).toEqual([]);
    expect(await store().countDecisions({ node: YI, actions: ["edit"] })).toBe(1);
  });

  it("should decide on a claim for all documents that say it, also those that come later", async () => {
    await write(proposal("d1", "甲", "乙"), proposal("d2", "甲", "乙"));
    const { documents } = await decide({ action: "reject", claims: [signing(JIA, YI)] });
    expect(documents).toEqual(["d1", "d2"]);
    await write(proposal("d3", "甲", "乙"));
    expect(await state(signing(JIA, YI))).toBe("rejected");
  });

  it("should let the later of two decisions on a claim stand, and the earlier again when that is undone", async () => {
    await write(proposal("d", "甲", "乙"));
    await decide({ action: "reject", claims: [signing(JIA, YI)] });
    await decide({ action: "accept", claims: [signing(JIA, YI)] });
    expect(await state(signing(JIA, YI))).toBe("accepted");
    await decide({ action: "undo", decision: 2 });
    expect(await state(signing(JIA, YI))).toBe("rejected");
  });

  it("should decide on many claims at once", async () => {
    const names = Array.from({ length: 40 }, (_, i) => `乙${i}`);
    await write(...names.map((name, i) => proposal(`d${i}`, "甲", name)));
    const claims = names.map((name) => signing(JIA, nodeId("Institution", name)));
    expect((await decide({ action: "accept", claims })).documents).toHaveLength(40);
    expect(await degree(JIA)).toBe(40);
  });

  it("should keep decisions when a document is read again, corrected, or withdrawn and brought back", async () => {
    await write(proposal("d", "甲", "乙"));
    await decide({ action: "accept", claims: [signing(JIA, YI)] });
    const decided = await dumped(store());
    expect((await store().writeDocument(proposal("d", "甲", "乙"))).outcome).toBe("unchanged");
    expect(await dumped(store())).toEqual(decided);
    const mended = proposal("d", "甲", "乙");
    expect((await store().writeDocument({ ...mended, document: { ...mended.document, title: "勘误" } })).outcome).toBe("changed");
    expect(await state(signing(JIA, YI))).toBe("accepted");
    await store().withdrawDocument("d");
    expect(await dumped(store())).toEqual([]);
    await write(proposal("d", "甲", "乙"));
    expect(await dumped(store())).toEqual(decided);
  });

  it("should keep the receipt of what was written, whatever is decided", async () => {
    await fill();
    const before = await store().receipts();
    await decide({ action: "merge", from: ID.cqupt, into: ID.cqu });
    expect(await store().receipts()).toEqual(before);
    for (const document of SAMPLE) expect((await store().writeDocument(document())).outcome).toBe("unchanged");
  });

  it("should give a document as it was written, whatever is decided", async () => {
    await fill();
    await decide({ action: "merge", from: ID.cqupt, into: ID.cqu });
    await decide({ action: "reject", claims: [(await store().claims([edgeId("LOCATED_IN", ID.centre, ID.city)]))[0]?.[0]?.id ?? ""] });
    for (const document of SAMPLE) {
      const [written, kept] = [document(), await store().bundleOf(document().document.id)];
      expect(kept).toMatchObject({ document: written.document, text: written.text });
      for (const list of ["mentions", "claims", "observations"] as const) {
        expect(kept?.[list]).toHaveLength(written[list].length);
        expect(kept?.[list]).toEqual(expect.arrayContaining([...written[list]]));
      }
    }
    expect(await store().bundleOf("none")).toBeUndefined();
  });

  it("should make one node of two: names, edges, observations, documents and degree", async () => {
    const d = new Draft({ id: "d1", type: "text", title: "一" });
    const [short, full, other] = [d.node("Institution", "重大"), d.node("Institution", "重庆大学"), d.node("Lab", "实验室")];
    d.claim("CO_BUILT", short, other, {}, "重大建实验室。").claim("CO_BUILT", full, other, {}, "重庆大学建实验室。");
    const e = new Draft({ id: "d2", type: "text", title: "二" });
    e.observe(e.node("Institution", "重大", { note: "西南的大学" }), { measure: "学生数", value: 5, unit: "万人" });
    await write(d.build(), e.build());
    const { decision, documents } = await decide({ action: "merge", from: short, into: full, rule: "legal-suffix" });
    expect(decision).toMatchObject({ action: "merge", from: short, into: full, name: "重庆大学", rule: "legal-suffix" });
    expect(documents).toEqual(["d1", "d2"]);
    expect(await store().nodes([full])).toMatchObject([{ name: "重庆大学", aliases: ["重大"], note: "西南的大学", degree: 1 }]);
    const [claims] = await store().claims([edgeId("CO_BUILT", full, other)]);
    expect(claims).toHaveLength(1);
    expect(claims?.[0]?.evidence).toHaveLength(2);
    expect((await all((page) => store().listObservations({ subjects: [full] }, page))).map((o) => o.value)).toEqual([5]);
    expect((await all((page) => store().listDocuments({ mentions: full }, page))).map((o) => o.id)).toEqual(["d1", "d2"]);
    expect((await all((page) => store().search({ text: "重大" }, page))).map((n) => n.id)).toEqual([full]);
    expect(await store().countNodes({})).toBe(2);
  });

  it("should lead the id of a merged node to the other, which says what it was, until that is undone", async () => {
    await write(pair("d1", "甲", "乙"), pair("d2", "丙", "乙"));
    await decide({ action: "merge", from: JIA, into: BING });
    expect((await store().nodes([JIA, YI, "institution:无"])).map((node) => node?.id)).toEqual([BING, YI, undefined]);
    expect(await store().formerIds([BING, YI])).toEqual([[JIA], []]);
    await decide({ action: "merge", from: BING, into: YI });
    expect((await store().nodes([JIA, BING])).map((node) => node?.id)).toEqual([YI, YI]);
    expect(await store().formerIds([YI])).toEqual([[BING, JIA].sort()]);
    await decide({ action: "undo", decision: 2 });
    await decide({ action: "undo", decision: 1 });
    expect((await store().nodes([JIA])).map((node) => node?.id)).toEqual([JIA]);
    expect(await store().formerIds([BING])).toEqual([[]]);
  });

  it("should merge what later documents say too", async () => {
    await write(pair("d1", "甲", "乙"), pair("d2", "丙", "乙"));
    await decide({ action: "merge", from: JIA, into: BING });
    expect(await store().writeDocument(pair("d3", "甲", "丁"))).toEqual({ outcome: "added", nodes: 2, claims: 1, observations: 0 });
    expect(await degree(BING)).toBe(2);
    expect((await store().nodes([JIA]))[0]?.id).toBe(BING);
  });

  it("should drop a link that a merge would make of a node with itself", async () => {
    await write(pair("d1", "甲", "乙"), pair("d2", "甲", "丙"));
    await decide({ action: "merge", from: YI, into: JIA });
    expect((await all((page) => store().listEdges({}, page))).map(({ id }) => id)).toEqual([edgeId("SIGNED_WITH", JIA, BING)]);
    expect((await store().documents(["d1"]))[0]).toMatchObject({ claimCount: 0, nodeCount: 1 });
  });

  it("should lead what lies in a merged place over to the other", async () => {
    const d = new Draft({ id: "d", type: "text", title: "t" });
    const [short, full] = [d.node("Place", "渝"), d.node("Place", "重庆市")];
    const park = d.node("Park", "园区", { place: short, city: short });
    await write(d.build());
    await decide({ action: "merge", from: short, into: full });
    expect((await store().nodes([park]))[0]).toMatchObject({ place: full, city: full });
    expect((await store().statistics({})).byCity).toEqual([{ city: full, count: 1 }]);
  });

  it("should tell namesakes apart by document", async () => {
    const d = (id: string, lab: string) => {
      const draft = new Draft({ id, type: "text", title: id });
      return draft.claim("AFFILIATED_WITH", draft.node("Person", "张伟", { aliases: ["张教授"] }), draft.node("Lab", lab)).build();
    };
    await write(d("d1", "一室"), d("d2", "二室"));
    const from = nodeId("Person", "张伟");
    const { decision } = await decide({ action: "split", from, name: "张伟", within: "四川大学", documents: ["d2"] });
    const into = "person:张伟@四川大学";
    expect(decision).toMatchObject({ into, name: "张伟", documents: ["d2"], claims: [] });
    expect(await store().nodes([from, into])).toMatchObject([
      { degree: 1, aliases: ["张教授"] },
      { degree: 1, name: "张伟", aliases: [] },
    ]);
    expect((await store().mentionedIn("d2")).map(({ id }) => id)).toEqual(["lab:二室", into].sort());
  });

  it("should take single claims to another node", async () => {
    await write(pair("d1", "甲", "乙"), pair("d2", "甲", "乙"), pair("d3", "甲", "丙"));
    const id = signing(JIA, YI, { method: "curated" });
    await decide({ action: "split", from: JIA, name: "甲(分部)", claims: [id] });
    const into = nodeId("Institution", "甲(分部)");
    expect((await all((page) => store().listEdges({}, page))).map((e) => e.id).sort()).toEqual(
      [edgeId("SIGNED_WITH", into, YI), edgeId("SIGNED_WITH", JIA, BING)].sort(),
    );
    expect(await store().mentionedIn("d1")).toHaveLength(2);
  });

  it("should take to a node that is there already what was said of the wrong one", async () => {
    await write(pair("d1", "甲", "乙"), pair("d2", "丙", "丁"));
    await decide({ action: "split", from: JIA, name: "丙", documents: ["d1"] });
    expect(await degree(BING)).toBe(2);
    expect(await store().nodes([JIA])).toEqual([undefined]);
  });

  it("should change what a claim says, keep its evidence, and say that a person did", async () => {
    await write(pair("d", "甲", "乙", { state: "proposed", method: "rule:r", validFrom: "2020" }));
    const claim = signing(JIA, YI, { validFrom: "2020" });
    const evidence = (await store().claimsById([claim]))[0]?.evidence;
    await decide({ action: "edit", claim, set: { status: "planned", validFrom: null, amount: { value: 5, unit: "亿元", bound: "~" } } });
    const [[edited, ...others] = []] = await store().claims([edgeId("SIGNED_WITH", JIA, YI)]);
    expect(others).toEqual([]);
    expect(edited).toMatchObject({ status: "planned", state: "accepted", method: "curated", amount: { value: 5 }, evidence });
    expect(edited?.validFrom).toBeUndefined();
    expect(await store().claimsById([claim])).toEqual([undefined]);
  });

  it("should change the ends and the relation of a claim", async () => {
    await write(proposal("d1", "甲", "乙"), pair("d2", "丙", "丁"));
    await decide({ action: "edit", claim: signing(JIA, YI), set: { relation: "MEMBER_OF", source: JIA, target: BING } });
    expect((await all((page) => store().listEdges({ relations: ["MEMBER_OF"] }, page))).map(({ id }) => id)).toEqual([
      edgeId("MEMBER_OF", JIA, BING),
    ]);
    expect((await store().mentionedIn("d1")).map(({ id }) => id).sort()).toEqual([BING, YI, JIA].sort());
  });

  it("should unite a claim with what it was edited to, and part them when that is undone", async () => {
    await write(pair("d1", "甲", "乙", { validFrom: "2020" }), pair("d2", "甲", "乙", { validFrom: "2021" }));
    const claim = signing(JIA, YI, { method: "curated", validFrom: "2021" });
    await undoes({ action: "edit", claim, set: { validFrom: "2020" } });
    await decide({ action: "edit", claim, set: { validFrom: "2020" } });
    const [claims] = await store().claims([edgeId("SIGNED_WITH", JIA, YI)]);
    expect(claims?.map(({ evidence }) => evidence.map(({ document }) => document))).toEqual([["d1", "d2"]]);
  });

  it("should be exactly undone, each kind of decision", async () => {
    await fill();
    await write(proposal("p", "重庆大学", "新校"));
    const [[accepted] = []] = await store().claims([edgeId("PART_OF", ID.centre, ID.cas)]);
    await undoes({ action: "accept", claims: [accepted?.id ?? ""] });
    await undoes({ action: "reject", claims: [signing(ID.cqu, nodeId("Institution", "新校"))] });
    await undoes({ action: "merge", from: ID.cqupt, into: ID.cqu });
    await undoes({ action: "merge", from: ID.sichuan, into: ID.chongqing });
    await undoes({ action: "split", from: ID.cqu, name: "重庆大学医院", documents: ["feature-2024", "agreement-2020"] });
    await undoes({ action: "edit", claim: accepted?.id ?? "", set: { source: ID.lab, target: ID.cqu } });
    expect(await store().countDecisions({})).toBe(12);
  });

  it("should leave later decisions in force when an earlier one is undone", async () => {
    await write(proposal("d1", "甲", "乙"), proposal("d2", "丙", "丁"));
    await decide({ action: "merge", from: JIA, into: BING });
    await decide({ action: "accept", claims: [signing(BING, YI)] });
    await decide({ action: "undo", decision: 1 });
    expect(await state(signing(JIA, YI))).toBe("accepted");
    expect(await state(signing(BING, YI))).toBeUndefined();
  });

  it("should list the journal newest first, with what was undone by what", async () => {
    await write(proposal("d1", "甲", "乙"), pair("d2", "丙", "丁"));
    await decide({ action: "accept", claims: [signing(JIA, YI)], by: "陈", note: "见原文", at: "2026-01-01T00:00:00Z" });
    await decide({ action: "merge", from: JIA, into: BING });
    await decide({ action: "undo", decision: 1 });
    const listed = await all((page) => store().listDecisions({}, page));
    expect(listed.map(({ seq, undoneBy }) => [seq, undoneBy])).toEqual([
      [3, undefined],
      [2, undefined],
      [1, 3],
    ]);
    expect(listed[2]).toMatchObject({ by: "陈", note: "见原文", at: "2026-01-01T00:00:00.000Z", claims: [signing(JIA, YI)] });
    const first = await store().listDecisions({}, { first: 2 });
    const rest = await store().listDecisions({}, { first: 2, after: first.items.at(-1)?.cursor ?? "" });
    expect(rest.items.map(({ item }) => item.seq)).toEqual([1]);
    expect(rest.hasMore).toBe(false);
  });

  it("should list decisions by what they are about, and by their kind", async () => {
    await write(proposal("d1", "甲", "乙"), pair("d2", "丙", "丁"));
    await decide({ action: "accept", claims: [signing(JIA, YI)] });
    await decide({ action: "merge", from: JIA, into: BING });
    const listed = async (query: Parameters<ReturnType<typeof store>["listDecisions"]>[0]) =>
      (await all((page) => store().listDecisions(query, page))).map(({ seq }) => seq);
    expect(await listed({ target: signing(JIA, YI) })).toEqual([1]);
    expect(await listed({ target: BING })).toEqual([2]);
    expect(await listed({ actions: ["merge"] })).toEqual([2]);
    expect(await store().countDecisions({ target: JIA, actions: ["accept"] })).toBe(0);
  });

  it("should keep a journal of what people wrote, whatever characters it has", async () => {
    await write(proposal("d", "甲", "乙"));
    const note = "引号\"' 换行\n 零\0 𠮷";
    await decide({ action: "accept", claims: [signing(JIA, YI)], note });
    expect((await all((page) => store().listDecisions({}, page)))[0]?.note).toBe(note);
  });

  const unknown: readonly (readonly [string, DecisionRequest, string])[] = [
    ["an unknown claim", { action: "accept", claims: ["c0"] }, "NOT_FOUND"],
    ["no claims", { action: "reject", claims: [] }, "INVALID_INPUT"],
    ["an unknown node", { action: "merge", from: JIA, into: "institution:无" }, "NOT_FOUND"],
    ["a node and itself", { action: "merge", from: JIA, into: JIA }, "INVALID_INPUT"],
    ["nodes of two kinds", { action: "merge", from: JIA, into: "lab:室" }, "INVALID_INPUT"],
    ["a split of nothing", { action: "split", from: JIA, name: "丙" }, "INVALID_INPUT"],
    ["a split into itself", { action: "split", from: JIA, name: "甲", documents: ["d"] }, "INVALID_INPUT"],
    ["a document that does not mention the node", { action: "split", from: JIA, name: "丙", documents: ["l"] }, "NOT_FOUND"],
    ["a claim of other nodes", { action: "split", from: "lab:室", name: "丙", claims: [signing(JIA, YI)] }, "INVALID_INPUT"],
    ["an empty name", { action: "split", from: JIA, name: " ", documents: ["d"] }, "INVALID_INPUT"],
    ["an edit that the model forbids", { action: "edit", claim: signing(JIA, YI), set: { relation: "ISSUED" } }, "INVALID_INPUT"],
    ["an edit of nothing", { action: "edit", claim: signing(JIA, YI), set: {} }, "INVALID_INPUT"],
    ["an edit to an unknown end", { action: "edit", claim: signing(JIA, YI), set: { target: "institution:无" } }, "NOT_FOUND"],
    ["a decision that was not made", { action: "undo", decision: 7 }, "NOT_FOUND"],
    ["a moment that is none", { action: "accept", claims: [signing(JIA, YI)], at: "gestern" }, "INVALID_INPUT"],
    ["a note without end", { action: "accept", claims: [signing(JIA, YI)], note: "长".repeat(501) }, "INVALID_INPUT"],
  ];

  it.each(unknown)("should refuse %s, and write nothing", async (_, request, code) => {
    const d = new Draft({ id: "l", type: "text", title: "l" });
    d.claim("PART_OF" satisfies Relation, d.node("Lab", "室"), d.node("Institution", "乙"));
    await write(proposal("d", "甲", "乙"), d.build());
    const before = await dumped(store());
    await expect(decide(request)).rejects.toMatchObject({ code });
    expect(await dumped(store())).toEqual(before);
    expect(await store().countDecisions({})).toBe(0);
  });

  it("should refuse to undo twice, to undo an undo, and to speak of a node that was merged away", async () => {
    await write(pair("d1", "甲", "乙"), pair("d2", "丙", "丁"));
    await decide({ action: "merge", from: JIA, into: BING });
    await expect(decide({ action: "merge", from: JIA, into: YI })).rejects.toMatchObject({
      code: "CONFLICT",
      message: expect.stringContaining(BING),
    });
    await decide({ action: "undo", decision: 1 });
    await expect(decide({ action: "undo", decision: 1 })).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(decide({ action: "undo", decision: 2 })).rejects.toMatchObject({ code: "INVALID_INPUT" });
    expect(await store().countDecisions({})).toBe(2);
  });

  it("should report in a withdrawal what is gone as decisions had made it", async () => {
    await write(pair("d1", "甲", "乙"), pair("d2", "丙", "丁"));
    await decide({ action: "merge", from: JIA, into: BING });
    const report = await store().withdrawDocument("d1");
    expect(report).toMatchObject({ nodes: [YI], edges: [edgeId("SIGNED_WITH", BING, YI)] });
    expect(report.claims).toEqual([signing(BING, YI, { method: "curated" })]);
    expect(await store().nodes([BING])).toMatchObject([{ name: "丙", aliases: [] }]);
  });

  it("should take decisions that are sent at the same time as if one after the other", async () => {
    const names = Array.from({ length: 12 }, (_, i) => `乙${i}`);
    await write(...names.map((name, i) => proposal(`d${i}`, "甲", name)));
    const claims = names.map((name) => signing(JIA, nodeId("Institution", name)));
    const late = Array.from({ length: 6 }, (_, i) => proposal(`e${i}`, "甲", `丙${i}`));
    await Promise.all([
      ...claims.map((claim) => decide({ action: "accept", claims: [claim] })),
      ...late.map((bundle) => store().writeDocument(bundle)),
    ]);
    expect((await all((page) => store().listDecisions({}, page))).map(({ seq }) => seq)).toEqual(claims.map((_, i) => 12 - i));
    expect(await degree(JIA)).toBe(12);
  });

  it("should come to the same graph whether documents or decisions come first", async () => {
    await fill();
    await decide({ action: "merge", from: ID.cqupt, into: ID.cqu });
    await decide({ action: "split", from: ID.city, name: "科学城二期", documents: ["agreement-2020"] });
    const after = await dumped(store());
    for (const document of [...SAMPLE].reverse()) await store().withdrawDocument(document().document.id);
    expect(await dumped(store())).toEqual([]);
    for (const document of [agreement, ...SAMPLE]) await store().writeDocument(document());
    expect(await dumped(store())).toEqual(after);
  });
}
