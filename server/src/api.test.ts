import { unpackSubgraph } from "@chengyu-atlas/model";
import { toSdl } from "@chengyu-atlas/model/derive";
import { buildSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, serverOver, storeWith, type TestServer } from "./testing/harness.js";
import { gridBundles, sampleBundles } from "./testing/sample.js";

const CQU = "institution:重庆大学";
const UESTC = "institution:电子科技大学";
const LAB = "lab:川渝共建实验室";

let server: TestServer;
let remove: () => Promise<void>;
beforeAll(async () => {
  const filled = await storeWith([...sampleBundles(), ...gridBundles(5, 3)]);
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

describe("nodes", () => {
  it("should be given by id with their places, and null where there is none", async () => {
    const { node, none } = await data(
      `query ($id: ID!) { none: node(id: "institution:无") { id }
        node(id: $id) { __typename id kind name aliases subtype region degree note city { name longitude } home { name home { id } city { id } } } }`,
      { id: CQU },
    );
    expect(none).toBeNull();
    expect(node).toMatchObject({
      __typename: "Institution",
      kind: "Institution",
      name: "重庆大学",
      aliases: ["CQU", "重大"],
      degree: 5,
      note: null,
    });
    expect(node.city).toEqual({ name: "重庆市", longitude: 106.55 });
    expect(node.home).toEqual({ name: "重庆市", home: null, city: { id: "place:重庆市" } });
  });

  it("should be given in the order asked, null where there is none", async () => {
    const { nodes } = await data("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: [LAB, "lab:无", CQU, LAB] });
    expect(nodes).toEqual([{ id: LAB }, null, { id: CQU }, { id: LAB }]);
  });

  it.each([
    ["institutions", 9],
    ["parks", 1],
    ["labs", 4],
    ["projects", 1],
    ["people", 1],
    ["policies", 1],
    ["events", 1],
    ["places", 2],
  ])("should be listed by kind: %s", async (field, count) => {
    const { list } = await data(
      `{ list: ${field} { totalCount nodes { __typename name } edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`,
    );
    expect(list.totalCount).toBe(count);
    expect(list.nodes).toHaveLength(count);
    expect(list.edges.at(-1).cursor).toBe(list.pageInfo.endCursor);
    expect(list.pageInfo.hasNextPage).toBe(false);
  });

  it("should be filtered and ordered", async () => {
    const { universities, best, none } = await data(`{
      universities: institutions(filter: { subtypes: ["university"], cities: ["place:成都市"], regions: [sichuan] }) { totalCount nodes { name } }
      best: institutions(filter: { minDegree: 2, text: "大学" }, orderBy: DEGREE) { nodes { name degree } }
      none: institutions(filter: { kinds: [Lab] }) { totalCount nodes { id } } }`);
    expect(universities.nodes.map((n: { name: string }) => n.name)).toEqual(["电子科技大学", "四川大学"]);
    expect(universities.totalCount).toBe(2);
    expect(best.nodes).toEqual([
      { name: "重庆大学", degree: 5 },
      { name: "电子科技大学", degree: 2 },
    ]);
    expect(none).toEqual({ totalCount: 0, nodes: [] });
  });

  it.each([
    ["institutions(first: 2, after: $after)", "id"],
    ["institutions(first: 2, after: $after, orderBy: DEGREE)", "id"],
    ["relations(first: 4, after: $after)", "id"],
    ['search(text: "大学", first: 1, after: $after)', "id"],
    ["documents(first: 1, after: $after)", "id"],
    ["observations(first: 1, after: $after)", "id"],
  ])("should come page by page to the end, as many as counted: %s", async (field, name) => {
    const seen: string[] = [];
    let after: string | undefined;
    let total: number;
    do {
      const { list } = await data(
        `query ($after: String) { list: ${field} { totalCount nodes { ${name} } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      total = list.totalCount;
      seen.push(...list.nodes.map((n: Record<string, string>) => n[name]));
      after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : undefined;
    } while (after !== undefined);
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
  });
});

describe("search", () => {
  it.each([
    ["重庆大学", CQU, "重庆大学"],
    ["重慶大學", CQU, "重庆大学"],
    ["cqu", CQU, "CQU"],
    ["chongqingdaxue", CQU, "重庆大学"],
    ["重大", CQU, "重大"],
    ["成电", UESTC, "成电"],
    ["dzkj", UESTC, "电子科技大学"],
  ])("should say which name %s met", async (text, id, matched) => {
    const { search } = await data(
      "query ($text: String!) { search(text: $text, kinds: [Institution]) { totalCount edges { matched node { id } } } }",
      { text },
    );
    expect(search.totalCount).toBeGreaterThan(0);
    expect(search.edges[0]).toEqual({ matched, node: { id } });
  });

  it("should find nothing in an empty text", async () => {
    expect((await data('{ search(text: " ") { totalCount nodes { id } } }')).search).toEqual({ totalCount: 0, nodes: [] });
  });
});

describe("relations of a node", () => {
  it("should lead from both ends, with the far end as node", async () => {
    const { cqu, lab } = await data(
      `query ($cqu: ID!, $lab: ID!) {
        cqu: node(id: $cqu) { ... on Institution { signedWith { edges { node { name } outgoing source { name } target { name } type } } coBuilt { edges { node { name } outgoing crossing } } } }
        lab: node(id: $lab) { ... on Lab { coBuiltBy { totalCount nodes { name } edges { outgoing source { name } target { name } } } } } }`,
      { cqu: CQU, lab: LAB },
    );
    expect(cqu.signedWith.edges).toEqual([
      {
        node: { name: "电子科技大学" },
        outgoing: true,
        source: { name: "电子科技大学" },
        target: { name: "重庆大学" },
        type: "SIGNED_WITH",
      },
    ]);
    expect(cqu.coBuilt.edges).toEqual([{ node: { name: "川渝共建实验室" }, outgoing: true, crossing: true }]);
    expect(lab.coBuiltBy.totalCount).toBe(2);
    expect(lab.coBuiltBy.nodes.map((n: { name: string }) => n.name).sort()).toEqual(["电子科技大学", "重庆大学"]);
    expect(lab.coBuiltBy.edges[0]).toMatchObject({ outgoing: false, target: { name: "川渝共建实验室" } });
  });

  it("should carry status, dates, titles, sums and what is disputed", async () => {
    const { node } = await data(
      `query ($id: ID!) { node(id: $id) { relationCounts { type outgoing count }
        relations { totalCount edges { id type status state validFrom validTo title role amount { value unit bound } claimCount documentCount disputes crossing } } } }`,
      { id: CQU },
    );
    const byType = Object.fromEntries(node.relations.edges.map((e: { type: string }) => [e.type, e]));
    expect(node.relations.totalCount).toBe(5);
    expect(byType["CO_BUILT"]).toMatchObject({
      status: "done",
      validFrom: "2021-03",
      amount: { value: 5, unit: "亿元", bound: "ABOUT" },
      claimCount: 2,
    });
    expect(byType["SIGNED_WITH"]).toMatchObject({ documentCount: 2, disputes: ["validFrom"], crossing: true });
    expect(byType["AFFILIATED_WITH"]).toMatchObject({ title: "校长" });
    expect(byType["PARTICIPATED_IN"]).toMatchObject({ role: "出席", validFrom: null });
    expect(node.relationCounts).toContainEqual({ type: "AFFILIATED_WITH", outgoing: false, count: 1 });
  });

  it("should be chosen by type, direction and filter, where the word beside the filter has the last say on the day", async () => {
    const { node } = await data(
      `query ($id: ID!) { node(id: $id) {
        out: relations(direction: OUT) { totalCount }
        in: relations(direction: IN) { totalCount nodes { name } }
        types: relations(types: [CO_BUILT, MEMBER_OF], filter: { types: [MEMBER_OF, SIGNED_WITH] }) { edges { type } }
        before: relations(types: [CO_BUILT], asOf: "2020-12-31") { edges { status claimCount } }
        later: relations(types: [CO_BUILT], filter: { asOf: "2020-12-31" }, asOf: "2021-12-31") { edges { status } }
        never: relations(types: [CO_BUILT], asOf: "2019-01-01") { totalCount edges { status } } } }`,
      { id: CQU },
    );
    expect(node.types.edges).toEqual([{ type: "MEMBER_OF" }]);
    expect(node.in.nodes.map((n: { name: string }) => n.name)).toContain("陈锦");
    expect(node.out.totalCount + node.in.totalCount).toBe(6); // the symmetric one stands in both
    expect(node.before.edges).toEqual([{ status: "planned", claimCount: 1 }]);
    expect(node.later.edges).toEqual([{ status: "done" }]);
    expect(node.never).toEqual({ totalCount: 0, edges: [] });
  });

  it("should keep what is proposed in a lane of its own", async () => {
    const query = (states: string) =>
      `{ node(id: "${LAB}") { ... on Lab { coBuiltBy(filter: { states: [${states}] }) { totalCount edges { state claims { method } } } } } }`;
    expect((await data(query("accepted"))).node.coBuiltBy.totalCount).toBe(2);
    expect((await data(query("proposed"))).node.coBuiltBy).toEqual({
      totalCount: 1,
      edges: [{ state: "proposed", claims: [{ method: "rule:join" }] }],
    });
    expect((await data(query("accepted, proposed"))).node.coBuiltBy.totalCount).toBe(3);
  });
});

describe("claims and evidence", () => {
  it("should quote the sentence that says so, with what stands around it", async () => {
    const { node } = await data(
      `query ($id: ID!) { node(id: $id) { relations(types: [SIGNED_WITH]) { edges {
        claims { id relation status validFrom method source { name } target { name } evidence { quote start end locator document { id title publishedOn } } }
        evidence { quote context(around: 30) { before quote after } } } } } }`,
      { id: UESTC },
    );
    const [edge] = node.relations.edges;
    const quotes = edge.evidence.map((e: { quote: string }) => e.quote).sort();
    expect(quotes).toEqual(["2020年10月30日，重庆大学与电子科技大学签署合作协议", "重庆大学与电子科技大学于2020年11月签约"]);
    const claim = edge.claims.find((c: { validFrom: string }) => c.validFrom === "2020-10-30");
    expect(claim).toMatchObject({
      relation: "SIGNED_WITH",
      method: "curated",
      source: { name: "电子科技大学" },
      target: { name: "重庆大学" },
    });
    expect(claim.evidence).toEqual([
      {
        quote: quotes[0],
        start: 14,
        end: 14 + quotes[0].length,
        locator: "01版",
        document: { id: "news-2020", title: "成渝科技创新联盟成立", publishedOn: "2020-11-03" },
      },
    ]);
    const { context } = edge.evidence.find((e: { quote: string }) => e.quote === quotes[0]);
    expect(context).toEqual({
      before: "成渝科技创新联盟在重庆成立。",
      quote: quotes[0],
      after: "。双方将共建川渝共建实验室，计划投资约5亿元。",
    });
  });

  it("should be those that the filter chose, as many as the relation counts", async () => {
    const query =
      "query ($filter: RelationFilter) { relations(filter: $filter, first: 200) { nodes { state claimCount claims { state } evidence { quote } } } }";
    for (const filter of [
      {},
      { asOf: "2020-11-15" },
      { to: "2020" },
      { undated: false },
      { states: ["accepted", "proposed"] },
      { documents: ["review-2022"] },
    ]) {
      const { relations } = await data(query, { filter });
      expect(relations.nodes.length).toBeGreaterThan(0);
      for (const { state, claimCount, claims, evidence } of relations.nodes) {
        expect(claims.filter((c: { state: string }) => c.state === state)).toHaveLength(claimCount);
        expect(evidence.length).toBeGreaterThanOrEqual(claimCount);
      }
    }
  });

  it("should be there for a relation that is asked for by id, whatever its state", async () => {
    const id = `institution:四川大学~CO_BUILT~${LAB}`;
    const { relation, none } = await data(
      `query ($id: ID!) { none: relation(id: "a~b~c") { id } relation(id: $id) { id state source { name } crossing claims { state evidence { quote } } rejected: claims(states: [rejected]) { id } } }`,
      { id },
    );
    expect(none).toBeNull();
    expect(relation).toEqual({
      id,
      state: "proposed",
      source: { name: "四川大学" },
      crossing: true,
      claims: [{ state: "proposed", evidence: [{ quote: "四川大学拟加入" }] }],
      rejected: [],
    });
  });
});

describe("parts of the network", () => {
  it("should give the relations between two dates, statuses and sides", async () => {
    const { planned, dated, crossing, all } = await data(`{
      planned: relations(filter: { statuses: [planned] }) { totalCount edges { cursor id node { source { name } } } }
      dated: relations(filter: { from: "2021", to: "2021", undated: false }) { totalCount }
      crossing: relations(filter: { crossing: true }, first: 200) { totalCount nodes { crossing } }
      all: relations { totalCount } }`);
    expect(planned.edges).toMatchObject([{ node: { source: { name: "电子科技大学" } } }]);
    expect(dated.totalCount).toBe(1);
    expect(crossing.nodes.every((r: { crossing: boolean }) => r.crossing)).toBe(true);
    expect(crossing.totalCount).toBe(crossing.nodes.length);
    expect(all.totalCount).toBe(24);
  });

  it("should give what lies around a node", async () => {
    const { one, two, built, small } = await data(
      `query ($of: [ID!]!) {
        one: neighborhood(of: $of) { nodes { name } edges { id source { id } target { id } crossing } truncated }
        two: neighborhood(of: $of, hops: 2) { nodes { id } }
        built: neighborhood(of: $of, relations: [CO_BUILT], filter: { types: [CO_BUILT, MEMBER_OF] }, asOf: "2020-12-31") { edges { type status } }
        small: neighborhood(of: $of, limit: 2) { nodes { id } truncated } }`,
      { of: [CQU] },
    );
    expect(one.nodes).toHaveLength(6);
    expect(one.truncated).toBe(false);
    expect(two.nodes.length).toBeGreaterThan(6);
    expect(built.edges.map((e: { type: string }) => e.type)).toEqual(built.edges.map(() => "CO_BUILT"));
    expect(small.nodes).toHaveLength(2);
    expect(small.truncated).toBe(true);
  });

  it("should give the best connected nodes and the relations among them", async () => {
    const { network } = await data(
      "{ network(nodes: { kinds: [Institution, Lab] }, relations: { types: [CO_BUILT] }, limit: 4) { nodes { name degree } edges { type source { name } } truncated } }",
    );
    expect(network.nodes).toHaveLength(4);
    expect(network.nodes[0].degree).toBeGreaterThanOrEqual(network.nodes[3].degree);
    expect(network.truncated).toBe(true);
  });

  it("should give the same part of the network as columns", async () => {
    const { network, none } = await data(`{
      network(limit: 1000, relations: { states: [accepted, proposed] }) { columns
        nodes { id kind name aliases subtype region home { id } city { id } longitude latitude degree }
        edges { id type source { id } target { id } status state validFrom validTo title role crossing claimCount documentCount disputes } }
      none: neighborhood(of: ["lab:无"]) { columns } }`);
    const { nodes, edges } = unpackSubgraph(network.columns);
    const idOf = (place: { id: string } | null) => place?.id ?? null;
    expect(nodes).toEqual(network.nodes.map((n: never) => ({ ...(n as object), home: idOf(n["home"]), city: idOf(n["city"]) })));
    expect(edges).toEqual(network.edges);
    expect(edges.length).toBeGreaterThan(20);
    expect(unpackSubgraph(none.columns)).toEqual({ nodes: [], edges: [] });
  });

  it("should give shortest paths, over the relations that are chosen", async () => {
    const { paths, none, signed, before } = await data(
      `query ($from: ID!, $to: ID!) {
        paths(from: $from, to: $to, maxHops: 3) { length nodes { name } edges { type source { name } target { name } crossing } }
        none: paths(from: $from, to: "project:联合研发项目") { length }
        signed: paths(from: $from, to: $to, relations: [SIGNED_WITH]) { length }
        before: paths(from: $from, to: $to, filter: { to: "2019", undated: false }) { length } }`,
      { from: "person:陈锦", to: LAB },
    );
    expect(paths).toHaveLength(1);
    expect(paths[0].length).toBe(2);
    expect(paths[0].nodes.map((n: { name: string }) => n.name)).toEqual(["陈锦", "重庆大学", "川渝共建实验室"]);
    expect(paths[0].edges[0]).toEqual({ type: "AFFILIATED_WITH", source: { name: "陈锦" }, target: { name: "重庆大学" }, crossing: false });
    expect([none, signed, before]).toEqual([[], [], []]);
  });
});

describe("counts", () => {
  it("should follow the filter", async () => {
    const query = `query ($filter: StatisticsFilter) { statistics(filter: $filter) { nodes relations documents observations undated crossing inside crossingShare
      byKind { kind count } byRelation { type count crossing } byStatus { status count } byRegion { region count } byCity { city { name } count } byYear { year count planned crossing } } }`;
    const { statistics: all } = await data(query);
    expect(all).toMatchObject({ nodes: 20, relations: 24, documents: 3, observations: 2 });
    expect(all.crossingShare).toBeCloseTo(all.crossing / all.inside);
    expect(all.byCity).toContainEqual({ city: { name: "重庆市" }, count: 4 });
    const { statistics: labs } = await data(query, { filter: { nodes: { kinds: ["Lab"] }, relations: { statuses: ["planned"] } } });
    expect(labs).toMatchObject({ nodes: 4, relations: 0, crossingShare: null });
  });

  it.each(["nodes", "byRegion { region count }", "crossingShare", "documents", "byYear { year count }", "... { ...Kinds } observations"])(
    "should be the same asked for alone and with all others: %s",
    async (selected) => {
      const kinds = "fragment Kinds on Statistics { byKind { kind count } }";
      const all = `nodes relations documents observations crossingShare byKind { kind count } byRegion { region count } byYear { year count }`;
      const alone = await data(`{ statistics { ${selected} } } ${selected.includes("Kinds") ? kinds : ""}`);
      const { statistics: together } = await data(`{ statistics { ${all} } }`);
      expect(together).toMatchObject(alone.statistics);
    },
  );
});

describe("sources", () => {
  it("should list documents and give one with its text and nodes", async () => {
    const { documents, found, document, none } = await data(`{
      documents { totalCount nodes { id type } } found: documents(text: "实验室") { totalCount }
      document(id: "news-2020") { title text length nodeCount claimCount observationCount mentions { id } } none: document(id: "none") { id } }`);
    expect(documents.totalCount).toBe(3);
    expect(documents.nodes[0]).toEqual({ id: "review-2022", type: "text" });
    expect(found.totalCount).toBe(2);
    expect(document.text).toHaveLength(document.length);
    expect(document).toMatchObject({ nodeCount: 12, claimCount: 10, observationCount: 2 });
    expect(document.mentions).toHaveLength(12);
    expect(none).toBeNull();
  });

  it("should give the documents and observations of a node", async () => {
    const { node, park } = await data(`{
      node(id: "${CQU}") { documents { totalCount nodes { id } } observations { totalCount } }
      park: node(id: "park:西部(重庆)科学城") { observations(first: 5) { totalCount pageInfo { hasNextPage } nodes { measure value unit bound period subject { name } evidence { quote } } } } }`);
    expect(node.documents).toEqual({ totalCount: 2, nodes: [{ id: "review-2022" }, { id: "news-2020" }] });
    expect(node.observations.totalCount).toBe(0);
    expect(park.observations).toEqual({
      totalCount: 1,
      pageInfo: { hasNextPage: false },
      nodes: [
        {
          measure: "科技型企业数",
          value: 1000,
          unit: "家",
          bound: "OVER",
          period: null,
          subject: { name: "西部(重庆)科学城" },
          evidence: [{ quote: "高新区超过1000家" }],
        },
      ],
    });
  });

  it("should list observations by subject, measure and document", async () => {
    const { all, some } = await data(
      `{ all: observations { totalCount } some: observations(filter: { subjects: ["place:重庆市"], measure: "科技型企业数", documents: ["news-2020"] }) { nodes { value period } } }`,
    );
    expect(all.totalCount).toBe(2);
    expect(some.nodes).toEqual([{ value: 25172, period: "2020" }]);
  });
});

describe("the degree of a node", () => {
  it("should be that of the day which is asked for", async () => {
    const days = ["2019-12-31", "2020-10-30", "2025-01-01"];
    const asked = days.map((day, i) => `d${i}: degree(asOf: "${day}") r${i}: relations(asOf: "${day}") { totalCount }`).join(" ");
    const { institutions } = await data(`{ institutions(first: 100) { nodes { degree now: relations { totalCount } ${asked} } } }`);
    const seen = new Set<string>();
    for (const node of institutions.nodes) {
      expect(node.degree).toBe(node.now.totalCount);
      for (const i of days.keys()) expect(node[`d${i}`]).toBe(node[`r${i}`].totalCount);
      seen.add(days.map((_, i) => node[`d${i}`]).join());
    }
    expect([...seen].some((counts) => new Set(counts.split(",")).size > 1)).toBe(true);
  });
});

describe("the schema as it is served", () => {
  it("should describe its scalars as it does on paper", async () => {
    const { day, date } = await data(`{ day: __type(name: "Date") { description } date: __type(name: "PartialDate") { description } }`);
    const paper = buildSchema(toSdl());
    expect(day.description).toBe(paper.getType("Date")?.description);
    expect(date.description).toBe(paper.getType("PartialDate")?.description);
    expect(day.description).toContain(" · ");
  });
});
