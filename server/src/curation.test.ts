import type { GraphStore } from "@chengyu-atlas/store";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BundleBuilder } from "./testing/bundles.js";
import { type Answer, serverOver, storeWith, type TestServer } from "./testing/harness.js";
import { sampleBundles } from "./testing/sample.js";

const TOKEN = "0123456789abcdef-editors";
const [CQU, SCU, UESTC, SHORT] = ["institution:重庆大学", "institution:四川大学", "institution:电子科技大学", "institution:川大"];

/** A document whose claims wait for review. */
function proposals() {
  const text = "四川大学与重庆大学签署协议。电子科技大学加入成渝科技创新联盟。川大与电子科技大学签约。";
  const draft = new BundleBuilder({ id: "machine-2021", type: "text", title: "待审" }, text);
  const [cqu, scu, uestc, short] = ["重庆大学", "四川大学", "电子科技大学", "川大"].map((name) => draft.node("Institution", name)) as [
    string,
    string,
    string,
    string,
  ];
  const alliance = draft.node("Institution", "成渝科技创新联盟");
  const proposed = (method: string) => ({ state: "proposed", method }) as const;
  return draft
    .claim("SIGNED_WITH", scu, cqu, "四川大学与重庆大学签署协议。", proposed("rule:signing"))
    .claim("MEMBER_OF", uestc, alliance, "电子科技大学加入成渝科技创新联盟。", proposed("rule:member"))
    .claim("SIGNED_WITH", short, uestc, "川大与电子科技大学签约。", proposed("rule:signing"))
    .build();
}

let store: GraphStore;
let server: TestServer;
let close: () => Promise<void>;
beforeEach(async () => {
  const filled = await storeWith([...sampleBundles(), proposals()]);
  store = filled.store;
  server = await serverOver(store, { editorToken: TOKEN });
  close = async () => {
    await server.close();
    await filled.remove();
  };
});
afterEach(() => close());

const ask = (query: string, variables = {}, authorization = `Bearer ${TOKEN}`) => server.ask(query, variables, { authorization });

async function data(query: string, variables = {}): Promise<Answer["data"]> {
  const answer = await ask(query, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

const QUEUE = "{ reviewQueue { totalCount nodes { claim { id type: relation state } frame sentence } } }";
const queue = async (): Promise<{ claim: { id: string }; frame: string }[]> => (await data(QUEUE)).reviewQueue.nodes;
const idOf = async (at: number) => (await queue())[at]?.claim.id ?? "";

describe("the review queue", () => {
  it("should give each claim with its sentence, where that names the ends, its frame and document", async () => {
    const { reviewQueue } = await data(`{ reviewQueue(first: 2) { totalCount pageInfo { hasNextPage } nodes {
      claim { relation source { name } target { name } evidence { locator } } frame document { id title }
      sentence evidence { start } sourceSpan { start end } targetSpan { start end } } } }`);
    expect(reviewQueue.totalCount).toBe(4);
    expect(reviewQueue.pageInfo.hasNextPage).toBe(true);
    expect(reviewQueue.nodes[0]).toMatchObject({
      claim: { relation: "SIGNED_WITH", source: { name: "四川大学" }, target: { name: "重庆大学" } },
      frame: "rule:signing",
      document: { id: "machine-2021", title: "待审" },
      sentence: "四川大学与重庆大学签署协议。",
      evidence: { start: 0 },
      sourceSpan: { start: 0, end: 4 },
      targetSpan: { start: 5, end: 9 },
    });
  });

  it("should follow its filter, and go on after a cursor", async () => {
    const { member, second } = await data(`{ member: reviewQueue(filter: { frames: ["rule:member"], types: [MEMBER_OF] }) { totalCount }
      second: reviewQueue(first: 1) { pageInfo { endCursor } } }`);
    expect(member.totalCount).toBe(1);
    const { reviewQueue } = await data("query ($after: String) { reviewQueue(after: $after) { nodes { frame } } }", {
      after: second.pageInfo.endCursor,
    });
    expect(reviewQueue.nodes).toEqual([{ frame: "rule:member" }, { frame: "rule:signing" }, { frame: "rule:join" }]);
  });

  it("should tell how far the review has come", async () => {
    await data("mutation ($ids: [ID!]!) { rejectClaims(ids: $ids) { documents } }", { ids: [await idOf(1)] });
    const { reviewProgress } = await data(
      `{ reviewProgress(filter: { documents: ["machine-2021"] }) { proposed decided byFrame { frame proposed decided } byRelation { type proposed decided }
         byDocument(first: 1) { document { title } proposed decided } } }`,
    );
    expect(reviewProgress).toEqual({
      proposed: 2,
      decided: 1,
      byFrame: [
        { frame: "rule:member", proposed: 0, decided: 1 },
        { frame: "rule:signing", proposed: 2, decided: 0 },
      ],
      byRelation: [
        { type: "SIGNED_WITH", proposed: 2, decided: 0 },
        { type: "MEMBER_OF", proposed: 0, decided: 1 },
      ],
      byDocument: [{ document: { title: "待审" }, proposed: 2, decided: 1 }],
    });
  });
});

describe("curation", () => {
  it("should accept and reject claims", async () => {
    const [first, second] = [await idOf(0), await idOf(1)];
    const { acceptClaims, rejectClaims } = await data(
      `mutation ($a: [ID!]!, $b: [ID!]!) {
        acceptClaims(ids: $a, by: "陈", note: "见原文") { decision { id by note action claims } documents claims { id state } }
        rejectClaims(ids: $b) { decision { id } claims { state } } }`,
      { a: [first], b: [second] },
    );
    expect(acceptClaims).toEqual({
      decision: { id: 1, by: "陈", note: "见原文", action: "accept", claims: [first] },
      documents: ["machine-2021"],
      claims: [{ id: first, state: "accepted" }],
    });
    expect(rejectClaims).toEqual({ decision: { id: 2 }, claims: [{ state: "rejected" }] });
    expect(await queue()).toHaveLength(2);
  });

  it("should accept all that a frame proposes, some at a time", async () => {
    const accept = 'mutation ($n: Int) { acceptFrame(frame: "rule:signing", atMost: $n) { accepted remaining decision { claims } } }';
    expect((await data(accept, { n: 1 })).acceptFrame).toMatchObject({ accepted: 1, remaining: 1 });
    expect((await data(accept, { n: 10 })).acceptFrame).toMatchObject({ accepted: 1, remaining: 0 });
    expect((await data(accept, { n: 10 })).acceptFrame).toEqual({ accepted: 0, remaining: 0, decision: null });
    expect(await queue()).toMatchObject([{ frame: "rule:member" }, { frame: "rule:join" }]);
  });

  it("should merge nodes, lead old ids over, and undo it", async () => {
    const merge = `mutation { mergeNodes(from: "${SHORT}", into: "${SCU}", rule: "alias") {
      decision { id rule from into name } node { name aliases formerIds } } }`;
    expect((await data(merge)).mergeNodes).toEqual({
      decision: { id: 1, rule: "alias", from: SHORT, into: SCU, name: "四川大学" },
      node: { name: "四川大学", aliases: ["川大"], formerIds: [SHORT] },
    });
    const old = `{ node(id: "${SHORT}") { id } neighborhood(of: ["${SHORT}"], filter: { states: [accepted, proposed] }) { nodes { id } }
      paths(from: "${SHORT}", to: "${UESTC}", filter: { states: [proposed] }) { nodes { id } } }`;
    const led = await data(old);
    expect(led.node).toEqual({ id: SCU });
    expect(led.neighborhood.nodes.map(({ id }: { id: string }) => id)).toContain(UESTC);
    expect(led.paths).toEqual([{ nodes: [{ id: SCU }, { id: UESTC }] }]);
    const { undoDecision } = await data("mutation { undoDecision(id: 1) { decision { id action undoes } documents } }");
    expect(undoDecision).toEqual({ decision: { id: 2, action: "undo", undoes: 1 }, documents: ["machine-2021"] });
    expect((await data(old)).node).toEqual({ id: SHORT });
  });

  it("should split a node by document", async () => {
    const { splitNode } = await data(
      `mutation { splitNode(from: "${CQU}", name: "重庆大学", within: "旧校", documents: ["machine-2021"]) {
        decision { from into name documents } node { id degree } } }`,
    );
    expect(splitNode).toEqual({
      decision: { from: CQU, into: `${CQU}@旧校`, name: "重庆大学", documents: ["machine-2021"] },
      node: { id: `${CQU}@旧校`, degree: 0 },
    });
  });

  it("should edit a claim, and say what was changed", async () => {
    const set = { status: "planned", validFrom: "2021-03", role: "", amount: { value: 5, unit: "亿元", bound: "ABOUT" } };
    const { editClaim } = await data(
      `mutation ($id: ID!, $set: ClaimEdit!) { editClaim(id: $id, set: $set) {
        decision { action claims changes { field value } } claims { status state method validFrom role amount { value bound } evidence { quote } } } }`,
      { id: await idOf(0), set },
    );
    expect(editClaim.claims).toEqual([
      {
        ...{ status: "planned", state: "accepted", method: "curated", validFrom: "2021-03", role: null },
        amount: { value: 5, bound: "ABOUT" },
        evidence: [{ quote: "四川大学与重庆大学签署协议。" }],
      },
    ]);
    expect(editClaim.decision.changes).toContainEqual({ field: "role", value: null });
    expect(editClaim.decision.changes).toContainEqual({ field: "validFrom", value: "2021-03" });
  });

  it("should list the journal, and what undid what", async () => {
    await data("mutation ($ids: [ID!]!) { acceptClaims(ids: $ids) { documents } }", { ids: [await idOf(0)] });
    await data("mutation { undoDecision(id: 1) { documents } }");
    const { about } = (await data("{ decisions { nodes { action about(first: 1) { state source { name } } } } }")).decisions.nodes[1];
    expect(about).toEqual([{ state: "proposed", source: { name: "四川大学" } }]);
    const { decisions, merges } = await data(`{ decisions(first: 1) { totalCount nodes { id action at undoes } pageInfo { endCursor } }
      merges: decisions(filter: { actions: [merge] }) { totalCount } }`);
    expect(decisions).toMatchObject({ totalCount: 2, nodes: [{ id: 2, action: "undo", undoes: 1 }] });
    expect(merges.totalCount).toBe(0);
    const after = decisions.pageInfo.endCursor;
    const rest = await data("query ($after: String) { decisions(after: $after) { nodes { id undoneBy } } }", { after });
    expect(rest.decisions.nodes).toEqual([{ id: 1, undoneBy: 2 }]);
  });

  it("should see what a mutation before it did, in one request", async () => {
    const { a, b } = await data(`mutation { a: mergeNodes(from: "${SHORT}", into: "${SCU}") { node { formerIds } }
      b: mergeNodes(from: "${SCU}", into: "${UESTC}") { node { formerIds } } }`);
    expect([a.node.formerIds, b.node.formerIds]).toEqual([[SHORT], [SCU, SHORT].sort()]);
  });

  it.each([
    ["an unknown claim", 'acceptClaims(ids: ["c0"]) { documents }', "NOT_FOUND", 404],
    ["an unknown node", `mergeNodes(from: "${SHORT}", into: "institution:无") { documents }`, "NOT_FOUND", 404],
    ["a node and itself", `mergeNodes(from: "${SHORT}", into: "${SHORT}") { documents }`, "BAD_USER_INPUT", 400],
    ["a decision that was not made", "undoDecision(id: 3) { documents }", "NOT_FOUND", 404],
    ["an edit that takes away what a claim needs", 'editClaim(id: "c0", set: { status: null }) { documents }', "BAD_USER_INPUT", 400],
    ["a date that does not exist", 'editClaim(id: "c0", set: { validFrom: "2020-13" }) { documents }', "BAD_USER_INPUT", 400],
    ["more than may be accepted at once", 'acceptFrame(frame: "rule:signing", atMost: 1001) { accepted }', "QUERY_LIMIT", 400],
  ])("should refuse %s", async (_, mutation, code, status) => {
    const answer = await ask(`mutation { ${mutation} }`);
    expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([status, code]);
    expect(await store.countDecisions({})).toBe(0);
  });

  it("should say that a decision was undone already", async () => {
    await data(`mutation { mergeNodes(from: "${SHORT}", into: "${SCU}") { documents } undoDecision(id: 1) { documents } }`);
    const answer = await ask("mutation { undoDecision(id: 1) { documents } }");
    expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([409, "CONFLICT"]);
  });
});

describe("the editors' token", () => {
  const MERGE = `mutation { mergeNodes(from: "${SHORT}", into: "${SCU}") { documents } }`;

  it.each([
    ["no header", ""],
    ["another token", "Bearer 0123456789abcdef-others!"],
    ["part of the token", `Bearer ${TOKEN.slice(0, -1)}`],
    ["the bare token", TOKEN],
    ["another scheme", `Basic ${TOKEN}`],
    ["the token and more", `Bearer ${TOKEN} ${TOKEN}`],
  ])("should be asked for by every mutation: %s", async (_, authorization) => {
    const mutations = [
      'acceptClaims(ids: ["c0"]) { documents }',
      'rejectClaims(ids: ["c0"]) { documents }',
      'acceptFrame(frame: "rule:signing") { accepted }',
      `mergeNodes(from: "${SHORT}", into: "${SCU}") { documents }`,
      `splitNode(from: "${SHORT}", name: "新", documents: ["machine-2021"]) { documents }`,
      'editClaim(id: "c0", set: { status: done }) { documents }',
      "undoDecision(id: 1) { documents }",
    ];
    for (const mutation of mutations) {
      const answer = await ask(`mutation { ${mutation} }`, {}, authorization);
      expect([answer.status, answer.data ?? null, answer.errors?.[0]?.extensions.code], mutation).toEqual([401, null, "UNAUTHENTICATED"]);
      expect(answer.text).not.toContain(TOKEN);
    }
    expect(await store.countDecisions({})).toBe(0);
  });

  it("should be told whether it may edit", async () => {
    const editing = async (authorization: string) => (await ask("{ editing }", {}, authorization)).data.editing;
    expect([await editing(`Bearer ${TOKEN}`), await editing("Bearer wrong"), await editing("")]).toEqual(["open", "locked", "locked"]);
    const closed = await serverOver(store);
    const { data: answer } = await closed.ask("{ editing }", {}, { authorization: `Bearer ${TOKEN}` });
    await closed.close();
    expect(answer.editing).toBe("closed");
  });

  it("should not be asked for by those who read", async () => {
    expect((await ask(QUEUE, {}, "")).errors).toBeUndefined();
    expect((await ask("{ decisions { totalCount } }", {}, "Bearer wrong")).errors).toBeUndefined();
  });

  it("should let nobody edit where none is set, and say how to set one", async () => {
    const closed = await serverOver(store);
    const { status, errors } = await closed.ask(MERGE, {}, { authorization: "Bearer " });
    await closed.close();
    expect([status, errors?.[0]?.extensions.code]).toEqual([401, "UNAUTHENTICATED"]);
    expect(errors?.[0]?.message).toContain("ATLAS_EDITOR_TOKEN");
  });

  it("should not help a page of another site: neither a form nor a GET decides anything", async () => {
    const authorization = `Bearer ${TOKEN}`;
    const forms = ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"];
    for (const type of forms) {
      const body = JSON.stringify({ query: MERGE });
      const response = await fetch(`${server.url}/graphql`, { method: "POST", headers: { "content-type": type, authorization }, body });
      expect(response.status, type).toBe(400);
    }
    const address = `${server.url}/graphql?query=${encodeURIComponent(MERGE)}`;
    expect((await fetch(address, { headers: { authorization, "apollo-require-preflight": "1" } })).status).toBeGreaterThanOrEqual(400);
    const foreign = { "content-type": "application/json", authorization, origin: "https://evil.example" };
    const posted = await fetch(`${server.url}/graphql`, { method: "POST", headers: foreign, body: JSON.stringify({ query: MERGE }) });
    expect(posted.status).toBe(403);
    expect(await store.countDecisions({})).toBe(0);
  });
});
