import { describe, expect, it } from "vitest";
import type { DocumentBundle } from "./bundle.js";
import { checkBundle } from "./check-bundle.js";
import { type Decision, nameInId, type Ruling, sameKind, standing, targetsOf } from "./decision.js";
import type { Claim } from "./fields.js";
import { claimId, kindOfId, observationId } from "./ids.js";
import type { Mention } from "./mention.js";
import { applyDecisions, Replay } from "./replay.js";

const [CQU, SHORT, SCU, LAB, CITY] = ["institution:重庆大学", "institution:重大", "institution:四川大学", "lab:联合实验室", "place:重庆市"];
const TEXT = "重庆大学与四川大学共建联合实验室。重大与四川大学签约。";

const mention = (id: string, more: Partial<Mention> = {}): Mention => ({
  id,
  kind: kindOfId(id) ?? "Institution",
  name: nameInId(id),
  aliases: [],
  trust: 1,
  ...more,
});

function claim(relation: Claim["relation"], source: string, target: string, more: Partial<Claim> = {}, document = "d"): Claim {
  const says = { relation, source, target, status: "done", method: "rule:r", ...more } as const;
  return { state: "proposed", ...says, id: claimId(says), evidence: [{ document, start: 0, end: 5 }] };
}

const said = { subject: SHORT, measure: "学生数", value: 3, unit: "万人", bound: "=" } as const;

function document(...claims: readonly Claim[]): DocumentBundle {
  return {
    document: { id: claims[0]?.evidence[0]?.document ?? "d", type: "text", title: "t" },
    text: TEXT,
    mentions: [
      mention(CQU, { region: "chongqing" }),
      mention(SHORT, { aliases: ["重大校方"], note: "简称", trust: 0 }),
      mention(SCU),
      mention(LAB, { place: CITY, city: CITY }),
      mention(CITY),
    ],
    claims,
    observations: [{ ...said, id: observationId(said), evidence: [{ document: "d", start: 0, end: 5 }] }],
  };
}

const journal = (...rulings: readonly Ruling[]): readonly Decision[] =>
  rulings.map((ruling, i) => ({ seq: i + 1, at: "2026-01-01T00:00:00.000Z", ...ruling }));

const signed = claim("SIGNED_WITH", SHORT, SCU);
const built = claim("CO_BUILT", CQU, LAB);
const builtShort = claim("CO_BUILT", SHORT, LAB);
const merge = { action: "merge", from: SHORT, into: CQU, name: "重庆大学" } as const;

/** What a document says after decisions; never anything that the model refuses. */
function after(raw: DocumentBundle, ...rulings: readonly Ruling[]): DocumentBundle {
  const bundle = applyDecisions(raw, journal(...rulings));
  expect(checkBundle(bundle)).toEqual([]);
  return bundle;
}
const states = (bundle: DocumentBundle) => bundle.claims.map(({ state }) => state);

describe("applyDecisions", () => {
  it("should leave a document alone of which no decision speaks", () => {
    const raw = document(signed);
    expect(applyDecisions(raw, journal({ action: "accept", claims: ["c0"] }, { ...merge, from: "institution:别的" }))).toBe(raw);
  });

  it("should accept and reject claims by id, the later word standing", () => {
    const raw = document(signed, built);
    expect(states(after(raw, { action: "accept", claims: [signed.id] }))).toEqual(["accepted", "proposed"]);
    expect(states(after(raw, { action: "accept", claims: [signed.id, built.id] }, { action: "reject", claims: [built.id] }))).toEqual([
      "accepted",
      "rejected",
    ]);
  });

  it("should make one node of two: names as aliases, ends and observations led over, ids anew", () => {
    const bundle = after(document(signed, built), merge);
    expect(bundle.mentions.map(({ id }) => id)).not.toContain(SHORT);
    expect(bundle.mentions.find(({ id }) => id === CQU)).toMatchObject({
      name: "重庆大学",
      aliases: ["重大", "重大校方"],
      region: "chongqing",
      note: "简称",
      trust: 1,
    });
    expect(bundle.claims.map(({ id }) => id)).toContain(claim("SIGNED_WITH", CQU, SCU).id);
    expect(bundle.observations[0]).toMatchObject({ subject: CQU, id: observationId({ ...said, subject: CQU }) });
  });

  it("should give the merged name where the document knows the other alone, and never prefer its words", () => {
    const raw = document(signed);
    const bundle = after({ ...raw, mentions: raw.mentions.filter(({ id }) => id !== CQU) }, merge);
    expect(bundle.mentions.find(({ id }) => id === CQU)).toMatchObject({ name: "重庆大学", aliases: ["重大", "重大校方"], trust: 3 });
  });

  it("should unite claims that become equal, with the evidence of both and the stronger state", () => {
    const other = { ...builtShort, state: "accepted" as const, evidence: [{ document: "d", start: 17, end: 20 }] };
    const bundle = after(document(built, other), merge);
    expect(bundle.claims).toHaveLength(1);
    expect(bundle.claims[0]).toMatchObject({ id: built.id, state: "accepted" });
    expect(bundle.claims[0]?.evidence.map(({ start }) => start)).toEqual([0, 17]);
  });

  it("should drop a claim that would join a node with itself", () => {
    expect(after(document(claim("SIGNED_WITH", CQU, SHORT), signed), merge).claims).toHaveLength(1);
  });

  it("should lead places over, and leave none in itself", () => {
    const home = "place:渝";
    const raw = document(built);
    const bundle = after(
      { ...raw, mentions: [...raw.mentions, mention(home, { place: CITY })] },
      { action: "merge", from: CITY, into: home, name: "渝" },
    );
    expect(bundle.mentions.find(({ id }) => id === LAB)).toMatchObject({ place: home, city: home });
    expect(bundle.mentions.find(({ id }) => id === home)?.place).toBeUndefined();
  });

  it("should take a whole document's word of a node to another", () => {
    const into = "institution:重大@别处";
    const bundle = after(document(signed, built), { action: "split", from: SHORT, into, name: "重大", documents: ["d"], claims: [] });
    expect(bundle.mentions.find(({ id }) => id === into)).toMatchObject({ name: "重大", aliases: [], note: "简称" });
    expect(bundle.mentions.map(({ id }) => id)).not.toContain(SHORT);
    expect(bundle.claims.map(({ id }) => id)).toContain(claim("SIGNED_WITH", into, SCU).id);
    expect(bundle.observations[0]?.subject).toBe(into);
  });

  it("should take single claims to another node, and the node where nothing is left to say of it", () => {
    const [into, action] = ["institution:另一所", "split"] as const;
    const one = after(document(signed, builtShort), { action, from: SHORT, into, name: "另一所", documents: [], claims: [signed.id] });
    expect(one.mentions.map(({ id }) => id)).toEqual(expect.arrayContaining([SHORT, into]));
    expect(one.claims.map(({ id }) => id)).toEqual([builtShort.id, claim("SIGNED_WITH", into, SCU).id]);
    expect(one.observations[0]?.subject).toBe(SHORT);
    const silent = { ...document(signed), observations: [] };
    const all = after(silent, { action, from: SHORT, into, name: "另一所", documents: [], claims: [signed.id] });
    expect(all.mentions.map(({ id }) => id)).not.toContain(SHORT);
  });

  it("should not split what another document says", () => {
    const raw = document(signed);
    expect(
      applyDecisions(raw, journal({ action: "split", from: SHORT, into: "institution:新", name: "新", documents: ["e"], claims: [] })),
    ).toBe(raw);
  });

  it("should edit a claim by hand: fields anew or gone, evidence kept, and counted", () => {
    const dated = claim("SIGNED_WITH", SHORT, SCU, { validFrom: "2020" });
    const [edited] = after(document(dated), {
      action: "edit",
      claim: dated.id,
      set: { status: "planned", validFrom: null, title: "校长" },
    }).claims;
    expect(edited).toMatchObject({ status: "planned", title: "校长", state: "accepted", method: "curated", evidence: dated.evidence });
    expect(edited?.validFrom).toBeUndefined();
  });

  it("should mention the end that an edit names", () => {
    const bundle = after(document(built), {
      action: "edit",
      claim: built.id,
      set: { source: "institution:新" },
      names: { "institution:新": "新大学" },
    });
    expect(bundle.mentions.find(({ id }) => id === "institution:新")).toMatchObject({ name: "新大学", kind: "Institution", trust: 3 });
    expect(bundle.claims[0]?.source).toBe("institution:新");
  });

  it("should pass over an edit that no longer makes sense", () => {
    const set = { relation: "ISSUED" } as const;
    expect(after(document(built), { action: "edit", claim: built.id, set }).claims[0]).toMatchObject({ id: built.id, state: "proposed" });
  });

  it("should follow ids through merges and edits, in the order of the journal", () => {
    const led = claim("SIGNED_WITH", CQU, SCU);
    expect(states(after(document(signed), merge, { action: "accept", claims: [led.id] }))).toEqual(["accepted"]);
    expect(states(after(document(signed), { action: "accept", claims: [led.id] }, merge))).toEqual(["proposed"]);
  });

  it("should keep a decision in force by origin when what gave the claim its id is undone", () => {
    const led = claim("SIGNED_WITH", CQU, SCU);
    const bundle = after(
      document(signed, built),
      merge,
      { action: "reject", claims: [led.id], origins: [["d", signed.id]] },
      { action: "undo", decision: 1 },
    );
    expect(bundle.claims.map(({ id, state }) => [id, state])).toEqual([
      [signed.id, "rejected"],
      [built.id, "proposed"],
    ]);
  });

  it("should be as if a decision had never been made that was undone", () => {
    const raw = document(signed, built, builtShort);
    const others: readonly Ruling[] = [{ action: "accept", claims: [built.id] }];
    expect(after(raw, merge, ...others, { action: "undo", decision: 1 })).toEqual(after(raw, ...others));
  });
});

describe("Replay", () => {
  it("should say which decisions met something, and which proposals were decided", () => {
    const decisions = journal(merge, { action: "accept", claims: [built.id] }, { action: "reject", claims: ["c9"] });
    const replayed = new Replay(decisions).apply(document(built, { ...signed, state: "accepted" }));
    expect(replayed.decisions).toEqual([1, 2]);
    expect(replayed.decided).toEqual([{ claim: built.id, relation: "CO_BUILT", method: "rule:r" }]);
    expect(replayed.origins.get(claim("SIGNED_WITH", CQU, SCU).id)).toEqual(new Set([signed.id]));
  });

  it("should lead an old id to the node that it was merged into, through several merges and never in circles", () => {
    const replay = new Replay(
      journal(merge, { ...merge, from: CQU, into: SCU, name: "四川大学" }, { ...merge, from: SCU, into: SHORT, name: "重大" }),
    );
    expect([SHORT, CQU, SCU, LAB].map((id) => replay.currentId(id))).toEqual([SHORT, SHORT, SHORT, LAB]);
    expect(replay.formerIds(SHORT)).toEqual([SCU, CQU].sort());
    expect(new Replay(journal(merge, { action: "undo", decision: 1 })).currentId(SHORT)).toBe(SHORT);
  });
});

describe("decisions", () => {
  it("should stand until they are undone", () => {
    expect(standing(journal(merge, { action: "accept", claims: ["c"] }, { action: "undo", decision: 1 })).map(({ seq }) => seq)).toEqual([
      2,
    ]);
  });

  it("should name what they are about", () => {
    expect(targetsOf(merge)).toEqual([SHORT, CQU]);
    expect(targetsOf({ action: "split", from: SHORT, into: CQU, name: "", documents: ["d"], claims: ["c"] })).toEqual([
      SHORT,
      CQU,
      "d",
      "c",
    ]);
    expect(targetsOf({ action: "undo", decision: 3 })).toEqual(["3"]);
    expect(targetsOf({ action: "accept", claims: ["c", "c"] })).toEqual(["c"]);
  });

  it("should read names and kinds off ids", () => {
    expect(nameInId("person:张伟@重庆大学")).toBe("张伟");
    expect(nameInId("lab:a@b")).toBe("a@b");
    expect(sameKind(CQU, SCU)).toBe(true);
    expect(sameKind(CQU, LAB)).toBe(false);
    expect(sameKind("x", "x")).toBe(false);
  });
});
