import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serverOver, storeWith, type TestServer } from "../testing/harness.js";
import { sampleBundles } from "../testing/sample.js";

let server: TestServer;
let remove: () => Promise<void>;
beforeAll(async () => {
  const filled = await storeWith(sampleBundles());
  remove = filled.remove;
  server = await serverOver(filled.store);
});
afterAll(async () => {
  await server.close();
  await remove();
});

const nested = (levels: number, first: number | string) => {
  let inner = "id";
  for (let i = 0; i < levels; i++) inner = `relations(first: ${first}) { nodes { ${inner} } }`;
  return `institutions(first: ${first}) { nodes { ${inner} } }`;
};
const times = (n: number, one: (i: number) => string) => Array.from({ length: n }, (_, i) => one(i)).join(" ");
const post = (body: string) => fetch(`${server.url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body });
const queryBody = (query: string, variables?: unknown) => JSON.stringify({ query, variables });

// the shapes of research/reliability.md, section 2B, and those that this schema adds
const SHAPES: Readonly<Record<string, () => string>> = {
  "depth 5 with a fan-out of 10": () => queryBody(`{ ${nested(4, 10)} }`),
  "depth 100 with a fan-out of 1": () => queryBody(`{ ${nested(50, 1)} }`),
  "depth 10,000": () => queryBody(`{ ${'node(id: "a") { city { '.repeat(1)}${"home { ".repeat(10_000)} id ${"}".repeat(10_002)} }`),
  "1,000 aliases": () => queryBody(`{ ${times(1000, (i) => `a${i}: __typename`)} }`),
  "31 aliases of a costly field": () => queryBody(`{ ${times(31, (i) => `a${i}: statistics { nodes }`)} }`),
  "the same field 3,000 times": () => queryBody(`{ ${times(3000, () => "__typename")} }`),
  "10,000 unknown directives": () => queryBody(`{ __typename ${"@aa ".repeat(10_000)} }`),
  "ten unknown directives": () => queryBody(`{ __typename ${"@aa ".repeat(10)} }`),
  "circular fragments": () => queryBody("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"),
  "a fragment bomb of 2^24": () =>
    queryBody(
      `{ ...F0 } ${times(24, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F24 on Query { __typename }`,
    ),
  "inline fragments 60 by 40": () => queryBody(`{ ${times(60, () => `${"... on Query { ".repeat(40)} __typename ${"}".repeat(40)}`)} }`),
  "an array of 1,000 queries": () => JSON.stringify(Array.from({ length: 1000 }, () => ({ query: "{ __typename }" }))),
  "a body of 10 MB": () => queryBody(`# ${"x".repeat(10 * 1024 * 1024)}`),
  "a page of a million": () => queryBody(`{ ${nested(2, 1_000_000)} }`),
  "a page of a million in a variable": () => queryBody(`query ($n: Int) { ${nested(2, "$n")} }`, { n: 1_000_000 }),
  "a costly product in variables": () => queryBody(`query ($n: Int) { ${nested(3, "$n")} }`, { n: 150 }),
  "a page of a million in a variable's default": () => queryBody(`query ($n: Int = 1000000) { ${nested(1, "$n")} }`),
  "malformed JSON": () => '{"query": "{ __typename }',
  "a negative page": () => queryBody("{ institutions(first: -1) { nodes { id } } }"),
  "a page of 2^53": () => queryBody("{ institutions(first: 9007199254740992) { nodes { id } } }"),
  "a page that is no number": () => queryBody("query ($n: Int) { institutions(first: $n) { nodes { id } } }", { n: "NaN" }),
  "a forged cursor": () => queryBody('{ institutions(after: "bm90IGEgY3Vyc29y") { nodes { id } } }'),
  "a search for 100 KB": () => queryBody("query ($t: String!) { search(text: $t) { nodes { id } } }", { t: "大".repeat(33_000) }),
  "a search for 300 characters": () => queryBody(`{ search(text: "${"大".repeat(300)}") { nodes { id } } }`),
  "a list of 5,000 ids": () =>
    queryBody("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: Array.from({ length: 5000 }, (_, i) => `a${i}`) }),
  "too many hops": () => queryBody('{ neighborhood(of: ["institution:重庆大学"], hops: 9) { nodes { id } } }'),
  "a network of a million": () => queryBody("{ network(limit: 1000000) { nodes { id } } }"),
  "a limit in a variable": () => queryBody("query ($n: Int) { network(limit: $n) { nodes { id } } }", { n: 5001 }),
  "too many paths": () => queryBody('{ paths(from: "a", to: "b", limit: 51) { length } }'),
  "introspection in circles": () =>
    queryBody("{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }"),
  "a mutation": () => queryBody("mutation { deleteEverything }"),
  "a subscription": () => queryBody("subscription { changes }"),
  "an empty body": () => "",
  "a number as body": () => "42",
};

describe("a hostile query", () => {
  it.each(Object.keys(SHAPES))("should be refused in few words: %s", async (name) => {
    const response = await post(SHAPES[name]?.() ?? "");
    const text = await response.text();
    expect(response.status, text).toBeGreaterThanOrEqual(400);
    expect(response.status, text).toBeLessThan(500);
    expect(response.headers.get("content-type")).toContain("json");
    expect(Buffer.byteLength(text)).toBeLessThan(1024);
    const { errors } = JSON.parse(text);
    expect(errors[0].message).not.toBe("");
    expect(errors[0].extensions.code).toMatch(/^[A-Z_]+$/);
    expect(text).not.toMatch(/node_modules|\.js:\d|at .+\(/);
  });

  it("should leave the server answering at once", async () => {
    const from = performance.now();
    const { status, data } = await server.ask("{ __typename }");
    expect(status).toBe(200);
    expect(data).toEqual({ __typename: "Query" });
    expect(performance.now() - from).toBeLessThan(200);
  });

  it.each([
    ["{ __typename ".padEnd(6010, "a b ").concat("}"), "QUERY_LIMIT", "2000"],
    [`{ ${nested(6, 1)} }`, "QUERY_LIMIT", "12"],
    ["{ institutions(first: 201) { nodes { id } } }", "QUERY_LIMIT", "200"],
    ['{ institutions(first: 1, after: "x") { nodes { id } } }', "INVALID_CURSOR", "after"],
    ["{ institutions(first: -2) { nodes { id } } }", "BAD_USER_INPUT", "first"],
    ['{ relations(filter: { asOf: "2020-13-01" }) { totalCount } }', "BAD_USER_INPUT", "2020-13-01"],
    ['{ relations(filter: { from: "20-1" }) { totalCount } }', "BAD_USER_INPUT", "20-1"],
    ["{ nothing }", "GRAPHQL_VALIDATION_FAILED", "nothing"],
    ["{", "GRAPHQL_PARSE_FAILED", "Syntax"],
  ])("should carry a code and name what is wrong: %s", async (query, code, word) => {
    const { status, errors } = await server.ask(query);
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(errors?.[0]?.message).toContain(word);
  });

  it("should have codes for variables of a wrong form too", async () => {
    const { status, errors } = await server.ask("query ($d: Date) { relations(filter: { asOf: $d }) { totalCount } }", { d: "gestern" });
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });
});

describe("a query within the limits", () => {
  it.each([
    [
      "two typed traversals with claims, evidence and documents",
      `{ institutions(first: 5) { edges { node { name signedWith(first: 5) { edges { node { ... on Institution { coBuilt(first: 5) { edges { claims { evidence { quote document { title } } } } } } } } } } } } }`,
    ],
    [
      "20 institutions with 10 relations, claims, evidence and documents",
      "{ institutions { nodes { name relations(first: 10) { edges { node { name } claims { evidence { quote document { title } } } } } } } }",
    ],
    [
      "the largest network with both ends of its relations",
      "{ network(limit: 2000) { nodes { id name city { id } home { id } } edges { id source { id } target { id } status } } }",
    ],
    [
      "aggregates of a page of nodes and of the relations of each",
      "{ institutions(first: 50) { aggregate { groups(by: [KIND], first: 1000) { nodes { count } } } nodes { relations { aggregate { groups(by: [TYPE, STATUS]) { nodes { count } } } } } } }",
    ],
    ["the largest network as columns", "{ network(limit: 5000) { truncated columns } }"],
    [
      "the standard introspection",
      "{ __schema { queryType { name } types { name kind fields { name args { name type { name ofType { name ofType { name ofType { name } } } } } type { name ofType { name ofType { name ofType { name ofType { name } } } } } } } } }",
    ],
  ])("should be answered: %s", async (_name, query) => {
    const { status, errors } = await server.ask(query);
    expect(errors).toBeUndefined();
    expect(status).toBe(200);
  });

  it("should be counted anew for each set of variables, though the document is cached", async () => {
    const query = "query ($n: Int) { institutions(first: $n) { totalCount } }";
    expect((await server.ask(query, { n: 10 })).status).toBe(200);
    expect((await server.ask(query, { n: 201 })).status).toBe(400);
    expect((await server.ask(query, { n: 200 })).status).toBe(200);
  });
});
