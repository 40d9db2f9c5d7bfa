import type { GraphStore } from "@chengyu-atlas/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { counting, serverOver, storeWith, type TestServer } from "./testing/harness.js";
import { sampleBundles } from "./testing/sample.js";

let store: GraphStore;
let calls: string[];
let server: TestServer;
let remove: () => Promise<void>;

beforeAll(async () => {
  const made = await storeWith(sampleBundles());
  remove = made.remove;
  ({ store, calls } = counting(made.store));
  server = await serverOver(store);
});
afterAll(async () => {
  await server.close();
  await remove();
});

async function data(query: string) {
  const { data: found, errors } = await server.ask(query);
  expect(errors).toBeUndefined();
  return found;
}

describe("aggregates of nodes", () => {
  it("should follow the filter of the connection they stand in", async () => {
    const { institutions } = await data(`{ institutions(filter: { subtypes: ["university"] }, first: 0) {
      totalCount aggregate { count degree { min max average sum } groups(by: [REGION, CITY]) {
        totalCount nodes { count keys { key value label en: label(language: en) node { id } } degree { sum } } } } } }`);
    expect(institutions.totalCount).toBe(3);
    expect(institutions.aggregate.count).toBe(3);
    expect(institutions.aggregate.degree).toEqual({ min: 0, max: 5, average: 7 / 3, sum: 7 });
    const { nodes, totalCount } = institutions.aggregate.groups;
    expect(totalCount).toBe(2);
    expect(nodes[0]).toEqual({
      count: 2,
      keys: [
        { key: "REGION", value: "sichuan", label: "成都 · 四川", en: "Chengdu · Sichuan", node: null },
        { key: "CITY", value: "place:成都市", label: "成都市", en: "成都市", node: { id: "place:成都市" } },
      ],
      degree: { sum: 2 },
    });
  });

  it("should follow a search, of which an empty text finds nothing", async () => {
    const found =
      await data(`{ some: search(text: "大学") { totalCount aggregate { count groups(by: [KIND]) { nodes { count keys { label } } } } }
      none: search(text: "!") { totalCount aggregate { count degree { max } } } }`);
    expect(found.some.aggregate.count).toBe(found.some.totalCount);
    expect(found.some.aggregate.groups.nodes).toEqual([{ count: found.some.totalCount, keys: [{ label: "机构" }] }]);
    expect(found.none).toEqual({ totalCount: 0, aggregate: { count: 0, degree: null } });
  });

  it("should call what is not known by a name, and tell how many groups `first` cuts", async () => {
    const { policies, events } =
      await data(`{ policies { aggregate { groups(by: [CITY]) { nodes { keys { value label en: label(language: en) } } } } }
      events { aggregate { groups(by: [CITY], first: 0) { totalCount nodes { count } } } } }`);
    expect(policies.aggregate.groups.nodes).toEqual([{ keys: [{ value: null, label: "不详", en: "unknown" }] }]);
    expect(events.aggregate.groups).toEqual({ totalCount: 1, nodes: [] });
  });
});

describe("aggregates of relations", () => {
  it("should sum amounts and give the range of dates", async () => {
    const { relations } = await data(`{ relations(filter: { statuses: [planned, done] }, asOf: "2020-12-31") { totalCount
      aggregate { count amounts { unit count bounded sum average } validFrom { min max } validTo { min } groups(by: [TYPE, YEAR], first: 2) {
        totalCount nodes { count keys { value } validFrom { max } amounts { sum } } } } } }`);
    const { count, amounts, validFrom, validTo } = relations.aggregate;
    expect(count).toBe(relations.totalCount);
    expect(amounts).toEqual([{ unit: "亿元", count: 1, bounded: 1, sum: 5, average: 5 }]);
    expect([validFrom, validTo]).toEqual([{ min: "2020-10-30", max: "2020-10-30" }, null]);
    expect(relations.aggregate.groups.nodes).toHaveLength(2);
    expect(relations.aggregate.groups.nodes[0]).toEqual({
      count: 2,
      keys: [{ value: "CO_BUILT" }, { value: "2020" }],
      validFrom: { max: "2020-10-30" },
      amounts: [{ sum: 5 }],
    });
  });

  it("should answer many nodes in one question", async () => {
    calls.length = 0;
    const { institutions } = await data(`{ institutions { nodes { name relations { totalCount aggregate { count groups(by: [STATUS]) {
      nodes { count } } } } signedWith { aggregate { count } } } } }`);
    for (const { relations } of institutions.nodes) {
      const { count, groups } = relations.aggregate;
      expect(count).toBe(relations.totalCount);
      expect(groups.nodes.reduce((sum: number, group: { count: number }) => sum + group.count, 0)).toBe(count);
    }
    expect(calls.filter((name) => name === "groupRelationsOf")).toHaveLength(1);
  });

  it("should follow contradictions: those in dispute alone", async () => {
    const { contradictions } = await data("{ contradictions { totalCount aggregate { count groups(by: [TYPE]) { totalCount } } } }");
    expect(contradictions.aggregate.count).toBe(contradictions.totalCount);
  });

  it("should name ends, sides and truths", async () => {
    const { relations } = await data(`{ relations(filter: { types: [SIGNED_WITH] }) { aggregate {
      groups(by: [SOURCE, TARGET_SUBTYPE, CROSSING, STATUS]) { nodes { keys { value label(language: en) } } } } } }`);
    expect(relations.aggregate.groups.nodes).toEqual([
      {
        keys: [
          { value: expect.stringMatching(/^institution:/), label: expect.not.stringMatching(/^institution:/) },
          { value: "university", label: "university" },
          { value: "true", label: "crossing" },
          { value: "done", label: "done" },
        ],
      },
    ]);
  });
});

describe("aggregates of sources", () => {
  it("should sum observations by unit, of all and of a node", async () => {
    const { observations, node } = await data(`{ observations { aggregate { count values { unit count bounded sum min max average }
      groups(by: [MEASURE, YEAR]) { nodes { count keys { value } values { sum } } } } }
      node(id: "place:重庆市") { observations { aggregate { count values { sum } } } } }`);
    expect(observations.aggregate.values).toEqual([
      { unit: "家", count: 2, bounded: 1, sum: 26172, min: 1000, max: 25172, average: 13086 },
    ]);
    expect(observations.aggregate.groups.nodes.map((group: { keys: { value: string }[] }) => group.keys[1]?.value)).toEqual(["2020", null]);
    expect(node.observations.aggregate).toEqual({ count: 1, values: [{ sum: 25172 }] });
  });

  it("should put documents together by paper, year and type", async () => {
    const { documents } = await data(`{ documents { aggregate { count publishedOn { min max }
      groups(by: [PUBLICATION, TYPE]) { nodes { count keys { label } publishedOn { min } } } } } }`);
    expect(documents.aggregate).toEqual({
      count: 2,
      publishedOn: { min: "2020-11-03", max: "2022-05-01" },
      groups: {
        nodes: [
          { count: 1, keys: [{ label: "科技报" }, { label: "摘编" }], publishedOn: { min: "2020-11-03" } },
          { count: 1, keys: [{ label: "不详" }, { label: "文本" }], publishedOn: { min: "2022-05-01" } },
        ],
      },
    });
  });
});

describe("statistics of the two sides", () => {
  it("should give the E-I index beside the share, overall and by year", async () => {
    const { statistics } = await data(
      "{ statistics { crossing inside crossingShare eiIndex byYear { crossing inside crossingShare eiIndex } } }",
    );
    const { crossing, inside } = statistics;
    expect(statistics.eiIndex).toBeCloseTo((crossing - (inside - crossing)) / inside, 12);
    for (const year of statistics.byYear) expect(year.eiIndex).toBe(year.inside === 0 ? null : 2 * year.crossingShare - 1);
    const none = await data("{ statistics(filter: { relations: { types: [] } }) { eiIndex crossingShare } }");
    expect(none.statistics).toEqual({ eiIndex: null, crossingShare: null });
  });

  it("should tell of spheres and of brokers in the same network", async () => {
    const asked = `tripleHelix { relations both one none pairs { pair count } built { total none one two three mix { spheres count } }
      byYear { year relations built { total } } }`;
    const { statistics } = await data(`{ statistics { ${asked} brokers(first: 2) { totalCount nodes { node { name } } } } }`);
    const { relations, both, one, none, pairs, built, byYear } = statistics.tripleHelix;
    expect([relations, both + one + none]).toEqual([3, relations]);
    expect(pairs.find(({ pair }: { pair: string }) => pair === "UU").count).toBe(1);
    expect([built.total, built.one, built.mix.length]).toEqual([1, 1, 8]);
    expect(byYear.map(({ year }: { year: number }) => year)).toEqual([2020, 2021]);
    const { brokers } = await data("{ brokers(first: 2) { totalCount nodes { node { name } } } }");
    expect(statistics.brokers).toEqual(brokers);
  });
});

describe("asOf", () => {
  it.each([
    ["relations(asOf: $day) { totalCount }", "relations(filter: { asOf: $day }) { totalCount }"],
    ["statistics(asOf: $day) { relations undated }", "statistics(filter: { relations: { asOf: $day } }) { relations undated }"],
    ["brokers(asOf: $day) { totalCount connected }", "brokers(filter: { relations: { asOf: $day } }) { totalCount connected }"],
    ["contradictions(asOf: $day) { totalCount }", "contradictions(filter: { relations: { asOf: $day } }) { totalCount }"],
    ["network(asOf: $day) { edges { id status } }", "network(relations: { asOf: $day }) { edges { id status } }"],
    [
      'paths(from: "institution:重庆大学", to: "lab:川渝共建实验室", asOf: $day) { edges { status } }',
      'paths(from: "institution:重庆大学", to: "lab:川渝共建实验室", filter: { asOf: $day }) { edges { status } }',
    ],
    [
      'sharedPartners(of: ["institution:重庆大学", "institution:电子科技大学"], asOf: $day) { totalCount }',
      'sharedPartners(of: ["institution:重庆大学", "institution:电子科技大学"], filter: { asOf: $day }) { totalCount }',
    ],
    [
      'node(id: "institution:重庆大学") { relationCounts(asOf: $day) { type count } }',
      'node(id: "institution:重庆大学") { relationCounts(filter: { asOf: $day }) { type count } }',
    ],
  ])("should say the same beside a field as in its filter: %s", async (beside, inside) => {
    for (const day of ["2019-01-01", "2020-11-30", "2021-12-31"]) {
      const asked = (query: string) => data(`{ ${query.replaceAll("$day", `"${day}"`)} }`);
      expect(await asked(beside)).toEqual(await asked(inside));
    }
  });

  it("should take the place of the filter's own", async () => {
    const { late, early } = await data(`{ late: relations(filter: { asOf: "2019-01-01" }, asOf: "2022-12-31") { totalCount }
      early: relations(filter: { asOf: "2019-01-01" }) { totalCount } }`);
    expect(late.totalCount).toBeGreaterThan(early.totalCount);
  });

  it("should show one relation as of a day, and none before it was", async () => {
    const id = "institution:重庆大学~CO_BUILT~lab:川渝共建实验室";
    const { now, then, before } = await data(`{ now: relation(id: "${id}") { status claims { status } }
      then: relation(id: "${id}", asOf: "2020-12-31") { status claims { status } } before: relation(id: "${id}", asOf: "2019-12-31") { id } }`);
    expect([now.status, now.claims.length]).toEqual(["done", 2]);
    expect(then).toEqual({ status: "planned", claims: [{ status: "planned" }] });
    expect(before).toBeNull();
  });
});

describe("what groups refuse", () => {
  it.each([
    ["{ institutions { aggregate { groups(by: [KIND, KIND]) { totalCount } } } }", "BAD_USER_INPUT", "KIND"],
    ["{ relations { aggregate { groups(by: [TYPE, STATUS, STATE, YEAR, MONTH]) { totalCount } } } }", "BAD_USER_INPUT", "4"],
    ["{ relations { aggregate { groups(by: [TYPE], first: 1001) { totalCount } } } }", "QUERY_LIMIT", "1000"],
    ["{ relations { aggregate { groups(by: [COLOUR]) { totalCount } } } }", "GRAPHQL_VALIDATION_FAILED", "COLOUR"],
  ])("should say what is wrong: %s", async (query, code, word) => {
    const { status, errors } = await server.ask(query);
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(errors?.[0]?.message).toContain(word);
  });
});
