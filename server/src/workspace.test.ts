import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BundleBuilder } from "./testing/bundles.js";
import { type Answer, serverOver, storeWith, type TestServer } from "./testing/harness.js";
import { sampleBundles } from "./testing/sample.js";

const CQU = "institution:重庆大学";
const UESTC = "institution:电子科技大学";
const LAB = "lab:川渝共建实验室";

/** A document that gives another number than the news. */
function otherCount() {
  const text = "2020年，重庆市有科技型企业25000家。";
  const draft = new BundleBuilder({ id: "count-2023", type: "text", title: "另一数", publishedOn: "2023" }, text);
  const city = draft.node("Place", "重庆市", { subtype: "city", city: "place:重庆市", region: "chongqing" });
  return draft.observe(city, text, { measure: "科技型企业数", value: 25000, unit: "家", period: "2020" }).build();
}

let server: TestServer;
let remove: () => Promise<void>;
beforeAll(async () => {
  const filled = await storeWith([...sampleBundles(), otherCount()]);
  remove = filled.remove;
  server = await serverOver(filled.store);
});
afterAll(async () => {
  await server.close();
  await remove();
});

/** The data of a query that must succeed. */
async function data(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer["data"]> {
  const { status, data: given, errors } = await server.ask(query, variables);
  expect(errors).toBeUndefined();
  expect(status).toBe(200);
  return given;
}

describe("two days compared", () => {
  it("should give what is new and what changed, each as of its day, with its evidence", async () => {
    const { changes } = await data(`{ changes(from: "2020-10-01", to: "2021-12-31") { before after undated
      added { totalCount ids nodes { id before { id } after { type status validFrom evidence { quote } } fields } }
      ended { totalCount }
      touched(first: 2) { totalCount nodes { node { id } added ended changed } } } }`);
    expect(changes.before).toBe(changes.undated);
    expect(changes.after).toBe(changes.before + changes.added.totalCount);
    expect(changes.ended.totalCount).toBe(0);
    const [signed] = changes.added.nodes;
    expect(changes.added.ids).toHaveLength(changes.added.totalCount);
    expect(signed).toMatchObject({ before: null, after: { type: "SIGNED_WITH", status: "done", validFrom: "2020-10-30" }, fields: [] });
    expect(signed.after.evidence).toHaveLength(2);
    expect(changes.touched.nodes).toEqual([
      { node: { id: UESTC }, added: 2, ended: 0, changed: 0 },
      { node: { id: CQU }, added: 2, ended: 0, changed: 0 },
    ]);
  });

  it("should say in which fields a relation changed", async () => {
    const { changes } = await data(`{ changes(from: "2020-12-31", to: "2021-12-31") { added { totalCount }
      changed { nodes { id fields before { status claims { status } amount { value } } after { status } } } } }`);
    expect(changes.added.totalCount).toBe(0);
    expect(changes.changed.nodes).toEqual([
      {
        id: `${CQU}~CO_BUILT~${LAB}`,
        fields: ["status", "validFrom", "claimCount"],
        before: { status: "planned", claims: [{ status: "planned" }], amount: { value: 5 } },
        after: { status: "done" },
      },
    ]);
  });

  it("should page, and follow filters of nodes and relations", async () => {
    const page = `query ($after: String) { changes(from: "2020-01-01", to: "2023-01-01", filter: { nodes: { kinds: [Institution, Lab] }, relations: { types: [SIGNED_WITH, CO_BUILT] } }) {
      added(first: 1, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id } }
      touched(first: 1, after: null) { totalCount } } }`;
    const ids: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { changes }: Answer["data"] = await data(page, { after });
      ids.push(...changes.added.nodes.map((node: { id: string }) => node.id));
      expect(changes.added.totalCount).toBe(3);
      expect(changes.touched.totalCount).toBe(3);
      after = changes.added.pageInfo.endCursor;
      more = changes.added.pageInfo.hasNextPage;
    }
    expect(ids).toEqual([`${UESTC}~SIGNED_WITH~${CQU}`, `${UESTC}~CO_BUILT~${LAB}`, `${CQU}~CO_BUILT~${LAB}`]);
  });

  it.each([
    ['changes(from: "2021-01-01", to: "2020-01-01") { before }', "BAD_USER_INPUT"],
    ['changes(from: "2020", to: "2021-01-01") { before }', "BAD_USER_INPUT"],
    ['changes(from: "2020-01-01", to: "2021-01-01", filter: { relations: { asOf: "2020-05-05" } }) { before }', "BAD_USER_INPUT"],
    ['changes(from: "2020-01-01", to: "2021-01-01") { added(after: "x") { nodes { id } } }', "INVALID_CURSOR"],
    ['changes(from: "2020-01-01", to: "2021-01-01") { added(first: 1000) { totalCount } }', "QUERY_LIMIT"],
  ])("should refuse %s", async (field, code) => {
    const { errors } = await server.ask(`{ ${field} }`);
    expect(errors?.[0]?.extensions.code).toBe(code);
  });
});

describe("shared partners and paths beside the shortest", () => {
  it("should give what links each partner to each given node", async () => {
    const { sharedPartners: shared } = await data(
      `query ($of: [ID!]!) { sharedPartners(of: $of) { totalCount nodes { node { id } linked links { to { id } relations { type source { id } target { id } evidence { quote } } } } } }`,
      { of: [CQU, UESTC] },
    );
    expect(shared.totalCount).toBe(1);
    expect(shared.nodes[0]).toMatchObject({
      node: { id: LAB },
      linked: 2,
      links: [
        { to: { id: CQU }, relations: [{ type: "CO_BUILT", source: { id: CQU }, target: { id: LAB } }] },
        { to: { id: UESTC }, relations: [{ type: "CO_BUILT", source: { id: UESTC } }] },
      ],
    });
  });

  it("should loosen and narrow what links", async () => {
    const { some, none } = await data(
      `query ($of: [ID!]!) { some: sharedPartners(of: $of, atLeast: 2, first: 1) { totalCount nodes { linked } }
        none: sharedPartners(of: $of, relations: [SIGNED_WITH]) { totalCount nodes { linked } } }`,
      { of: [CQU, UESTC, "person:陈锦"] },
    );
    expect(some).toEqual({ totalCount: 1, nodes: [{ linked: 2 }] });
    expect(none).toEqual({ totalCount: 0, nodes: [] });
  });

  it("should give longer paths, and go around nodes", async () => {
    const { shortest, longer, around } = await data(
      `query ($from: ID!, $to: ID!, $avoid: [ID!]) { shortest: paths(from: $from, to: $to) { length }
        longer: paths(from: $from, to: $to, longer: 1) { length nodes { id } } around: paths(from: $from, to: $to, avoid: $avoid) { nodes { id } } }`,
      { from: CQU, to: LAB, avoid: [UESTC] },
    );
    expect(shortest).toEqual([{ length: 1 }]);
    expect(longer.map((path: { length: number }) => path.length)).toEqual([1, 2]);
    expect(longer[1].nodes[1].id).toBe(UESTC);
    expect(around).toEqual([{ nodes: [{ id: CQU }, { id: LAB }] }]);
  });

  it.each([
    ['sharedPartners(of: ["a"]) { totalCount }', "BAD_USER_INPUT"],
    ['sharedPartners(of: ["a", "b"], atLeast: 3) { totalCount }', "BAD_USER_INPUT"],
    ['sharedPartners(of: ["a", "b"], first: 201) { totalCount }', "QUERY_LIMIT"],
    ['paths(from: "a", to: "b", longer: 4) { length }', "QUERY_LIMIT"],
    ['paths(from: "a", to: "b", longer: -1) { length }', "BAD_USER_INPUT"],
  ])("should refuse %s", async (field, code) => {
    const { errors } = await server.ask(`{ ${field} }`);
    expect(errors?.[0]?.extensions.code).toBe(code);
  });
});

describe("brokers", () => {
  it("should name who joins the sides, within the filter", async () => {
    const { brokers, none, statistics } = await data(`{
      brokers(first: 2, filter: { relations: { asOf: "2022-12-31" } }) { totalCount connected nodes { node { id } cuts crossing sichuan chongqing shared } }
      none: brokers(filter: { relations: { types: [AFFILIATED_WITH] } }) { totalCount nodes { cuts } }
      statistics { crossing inside byYear { year crossing inside } byRelation { type crossing inside } } }`);
    expect(brokers.nodes).toHaveLength(2);
    expect(brokers.nodes[0].node.id).toBe(LAB);
    expect(brokers.nodes[0].cuts).toBeGreaterThan(0);
    expect(brokers.connected).toBeGreaterThan(brokers.nodes[0].cuts);
    expect(none).toEqual({ totalCount: 0, nodes: [] });
    const inside = statistics.byRelation.reduce((sum: number, row: { inside: number }) => sum + row.inside, 0);
    expect(inside).toBe(statistics.inside);
    expect(statistics.byYear.every((row: { crossing: number; inside: number }) => row.crossing <= row.inside)).toBe(true);
  });

  it("should refuse more than a page", async () => {
    const { errors } = await server.ask("{ brokers(first: 201) { totalCount } }");
    expect(errors?.[0]?.extensions.code).toBe("QUERY_LIMIT");
  });
});

describe("where sources disagree, are thin or miss something", () => {
  it("should list relations on which documents disagree, with their claims", async () => {
    const { contradictions, none } = await data(`{
      contradictions { totalCount nodes { id disputes claims { validFrom evidence { quote document { id } } } } edges { cursor type } }
      none: contradictions(filter: { relations: { documents: ["news-2020"] } }) { totalCount nodes { id } } }`);
    expect(contradictions.totalCount).toBe(1);
    expect(contradictions.nodes[0]).toMatchObject({ id: `${UESTC}~SIGNED_WITH~${CQU}`, disputes: ["validFrom"] });
    expect(contradictions.nodes[0].claims.map((claim: { validFrom: string }) => claim.validFrom).sort()).toEqual(["2020-10-30", "2020-11"]);
    expect(contradictions.edges).toMatchObject([{ type: "SIGNED_WITH" }]);
    expect(none).toEqual({ totalCount: 0, nodes: [] });
  });

  it("should list exact numbers that differ, of one period and unit", async () => {
    const { observationConflicts } = await data(`{ observationConflicts { totalCount nodes { subject { id } measure period unit
      observations { value evidence { document { id } } } } } }`);
    expect(observationConflicts.totalCount).toBe(1);
    expect(observationConflicts.nodes[0]).toMatchObject({
      subject: { id: "place:重庆市" },
      measure: "科技型企业数",
      period: "2020",
      unit: "家",
    });
    const values = observationConflicts.nodes[0].observations.map((o: { value: number }) => o.value);
    expect(values.sort((a: number, b: number) => a - b)).toEqual([25000, 25172]);
  });

  it("should count what stands behind the network", async () => {
    const { coverage } = await data(`{ coverage { byPublication { publication documents claims } byYear { year documents claims }
      byCity(first: 1) { id place { name } nodes relations mentions } byPlace { id nodes } } }`);
    expect(coverage.byPublication[0]).toMatchObject({ publication: null, documents: 2 });
    expect(coverage.byYear.map((row: { year: number }) => row.year)).toEqual([2020, 2022, 2023]);
    expect(coverage.byCity).toEqual([{ id: "place:重庆市", place: { name: "重庆市" }, nodes: 4, relations: 7, mentions: 6 }]);
    expect(coverage.byPlace.length).toBeGreaterThan(1);
  });

  it("should name what is missing", async () => {
    const { gaps } = await data(`{ gaps(asOf: "2026-01-01", years: 3) { withoutCrossing(first: 5) { totalCount nodes { id } }
      parksWithoutEnterprise { totalCount nodes { id } } onlyPlanned { totalCount } } }`);
    expect(gaps.withoutCrossing.nodes.map(({ id }: { id: string }) => id)).toContain("institution:四川大学");
    expect(gaps.parksWithoutEnterprise).toEqual({ totalCount: 1, nodes: [{ id: "park:西部(重庆)科学城" }] });
    expect(gaps.onlyPlanned.totalCount).toBe(0);
  });

  it.each([
    ['gaps(asOf: "2026", years: 3) { onlyPlanned { totalCount } }', "BAD_USER_INPUT"],
    ['gaps(asOf: "2026-01-01", years: 51) { onlyPlanned { totalCount } }', "QUERY_LIMIT"],
    ['gaps(asOf: "2026-01-01") { onlyPlanned(first: 201) { totalCount } }', "QUERY_LIMIT"],
    ['contradictions(after: "x") { nodes { id } }', "INVALID_CURSOR"],
  ])("should refuse %s", async (field, code) => {
    const { errors } = await server.ask(`{ ${field} }`);
    expect(errors?.[0]?.extensions.code).toBe(code);
  });
});
