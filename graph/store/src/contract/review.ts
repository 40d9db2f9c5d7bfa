import { claimId, type DocumentBundle, nodeId } from "@chengyu-atlas/model";
import { expect, it } from "vitest";
import type { ReviewFilter } from "../curation/curation.js";
import { Draft } from "./fixture.js";
import { all, type Subject, walk } from "./suite.js";

const inst = (name: string) => nodeId("Institution", name);

/** A document that proposes: two signings by one frame and a membership by another, and states one signing. */
function proposals(id: string, ...[a, b, c, d]: readonly [string, string, string, string]): DocumentBundle {
  const draft = new Draft({ id, type: "text", title: id });
  for (const name of [a, b, c, d]) draft.node("Institution", name);
  return draft
    .claim("SIGNED_WITH", inst(a), inst(b), { state: "proposed", method: "rule:signing" })
    .claim("MEMBER_OF", inst(b), inst(c), { state: "proposed", method: "rule:member" })
    .claim("SIGNED_WITH", inst(a), inst(c), { state: "proposed", method: "rule:signing" })
    .claim("SIGNED_WITH", inst(a), inst(d))
    .build();
}

const idOf = (relation: "SIGNED_WITH" | "MEMBER_OF", source: string, target: string) =>
  claimId({
    relation,
    source: inst(source),
    target: inst(target),
    status: "done",
    method: relation === "MEMBER_OF" ? "rule:member" : "rule:signing",
  });

/** What waits for review, and how far it has come. */
export function review({ store }: Subject): void {
  const queue = (filter: ReviewFilter = {}) => all((page) => store().reviewQueue(filter, page));
  const ids = async (filter: ReviewFilter = {}) => (await queue(filter)).map(({ claim }) => claim.id);
  const fillQueue = async () => {
    await store().writeDocument(proposals("d2", "甲", "乙", "丙", "丁"));
    await store().writeDocument(proposals("d1", "甲", "乙", "戊", "己"));
  };

  it("should list what is proposed by document, then by place in it", async () => {
    await fillQueue();
    expect((await queue()).map(({ document, claim }) => [document, claim.id])).toEqual([
      ["d1", idOf("SIGNED_WITH", "甲", "乙")],
      ["d1", idOf("MEMBER_OF", "乙", "戊")],
      ["d1", idOf("SIGNED_WITH", "甲", "戊")],
      ["d2", idOf("MEMBER_OF", "乙", "丙")],
      ["d2", idOf("SIGNED_WITH", "甲", "丙")],
    ]);
  });

  it("should list a claim once, with the evidence of all documents", async () => {
    await fillQueue();
    const [first] = await queue();
    expect(first?.claim.state).toBe("proposed");
    expect(first?.claim.evidence.map(({ document }) => document)).toEqual(["d1", "d2"]);
  });

  it("should come page by page, and go on where it was after claims before that were decided", async () => {
    await fillQueue();
    expect(await walk((page) => store().reviewQueue({}, page), 2)).toEqual(await queue());
    const { items } = await store().reviewQueue({}, { first: 2 });
    await store().decide({ action: "accept", claims: items.map(({ item }) => item.claim.id) });
    const rest = await store().reviewQueue({}, { first: 10, after: items.at(-1)?.cursor ?? "" });
    expect(rest.items.map(({ item }) => item.claim.id)).toEqual(await ids());
    expect(rest.items).toHaveLength(3);
  });

  it("should refuse the cursor of another list", async () => {
    await fillQueue();
    const { items } = await store().listDocuments({}, { first: 1 });
    await expect(store().reviewQueue({}, { first: 1, after: items[0]?.cursor ?? "" })).rejects.toMatchObject({ code: "INVALID_CURSOR" });
  });

  it("should choose by frame, relation and document", async () => {
    await fillQueue();
    expect(await ids({ methods: ["rule:member"] })).toHaveLength(2);
    expect(await ids({ relations: ["SIGNED_WITH"] })).toHaveLength(3);
    expect(await ids({ relations: ["SIGNED_WITH"], methods: ["rule:member"] })).toEqual([]);
    expect((await queue({ documents: ["d2"] })).map(({ document }) => document)).toEqual(["d2", "d2", "d2"]);
    expect(await ids({ documents: [] })).toEqual([]);
  });

  it("should leave out what some document states", async () => {
    await fillQueue();
    const draft = new Draft({ id: "d3", type: "text", title: "d3" });
    draft.claim("SIGNED_WITH", draft.node("Institution", "甲"), draft.node("Institution", "乙"), { method: "rule:signing" });
    await store().writeDocument(draft.build());
    expect(await ids()).not.toContain(idOf("SIGNED_WITH", "甲", "乙"));
    expect((await store().reviewCounts({})).proposed).toBe(4);
  });

  it("should count what waits by frame, relation and document", async () => {
    await fillQueue();
    expect(await store().reviewCounts({})).toEqual({
      proposed: 5,
      decided: 0,
      byMethod: [
        { method: "rule:member", proposed: 2, decided: 0 },
        { method: "rule:signing", proposed: 3, decided: 0 },
      ],
      byRelation: [
        { relation: "SIGNED_WITH", proposed: 3, decided: 0 },
        { relation: "MEMBER_OF", proposed: 2, decided: 0 },
      ],
      byDocument: [
        { document: "d1", proposed: 3, decided: 0 },
        { document: "d2", proposed: 3, decided: 0 },
      ],
    });
  });

  it("should count what was accepted, rejected and edited as decided, under the frame that proposed it", async () => {
    await fillQueue();
    await store().decide({ action: "accept", claims: [idOf("SIGNED_WITH", "甲", "乙")] });
    await store().decide({ action: "reject", claims: [idOf("MEMBER_OF", "乙", "丙")] });
    await store().decide({ action: "edit", claim: idOf("SIGNED_WITH", "甲", "丙"), set: { status: "planned" } });
    const counts = await store().reviewCounts({});
    expect(counts).toMatchObject({ proposed: 2, decided: 3 });
    expect(counts.byMethod).toEqual([
      { method: "rule:member", proposed: 1, decided: 1 },
      { method: "rule:signing", proposed: 1, decided: 2 },
    ]);
    expect(counts.byDocument).toEqual([
      { document: "d1", proposed: 2, decided: 1 },
      { document: "d2", proposed: 0, decided: 3 },
    ]);
    expect(await store().reviewCounts({ methods: ["rule:member"], documents: ["d2"] })).toMatchObject({ proposed: 0, decided: 1 });
  });

  it("should let what was undone wait again", async () => {
    await fillQueue();
    const before = await queue();
    await store().decide({ action: "accept", claims: before.map(({ claim }) => claim.id) });
    expect(await queue()).toEqual([]);
    expect(await store().reviewCounts({})).toMatchObject({ proposed: 0, decided: 5 });
    await store().decide({ action: "undo", decision: 1 });
    expect(await queue()).toEqual(before);
    expect(await store().reviewCounts({})).toMatchObject({ proposed: 5, decided: 0 });
  });

  it("should let go of the progress of a document that is withdrawn", async () => {
    await fillQueue();
    await store().decide({ action: "accept", claims: [idOf("SIGNED_WITH", "甲", "丙")] });
    await store().withdrawDocument("d2");
    expect(await store().reviewCounts({})).toMatchObject({ proposed: 3, decided: 0 });
  });

  it("should list claims of merged nodes under their new ends", async () => {
    await fillQueue();
    await store().decide({ action: "merge", from: inst("戊"), into: inst("丙") });
    expect(await ids({ documents: ["d1"] })).toEqual([
      idOf("SIGNED_WITH", "甲", "乙"),
      idOf("MEMBER_OF", "乙", "丙"),
      idOf("SIGNED_WITH", "甲", "丙"),
    ]);
    expect((await store().reviewCounts({})).proposed).toBe(3);
  });

  it("should never count a proposed claim unless asked", async () => {
    await fillQueue();
    expect((await store().statistics({})).relations).toBe(2);
    expect(await store().countEdges({})).toBe(2);
    expect(await store().countEdges({ states: ["proposed"] })).toBe(5);
    expect((await store().nodes([inst("甲"), inst("乙"), inst("丙")])).map((node) => node?.degree)).toEqual([2, 0, 0]);
    expect(await store().countRelationsOf([inst("乙")], {})).toEqual([0]);
  });
}
