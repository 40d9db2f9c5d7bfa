import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, serverOver, storeWith, type TestServer } from "./testing/harness.js";
import { gridBundles, sampleBundles } from "./testing/sample.js";

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

async function data(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer["data"]> {
  const { data: given, errors } = await server.ask(query, variables);
  expect(errors).toBeUndefined();
  return given;
}

const ids = (connection: { readonly nodes: readonly { readonly id: string }[] }) => connection.nodes.map(({ id }) => id);

describe("filters", () => {
  it("should be joined, and turned round", async () => {
    const given = await data(`{
      all: institutions(first: 100) { nodes { id } }
      some: institutions(filter: { name: { contains: "大学" } }, first: 100) { totalCount nodes { id } }
      others: institutions(filter: { not: { name: { contains: "大学" } } }, first: 100) { totalCount nodes { id } }
      both: institutions(filter: { or: [{ name: { contains: "大学" } }, { not: { name: { contains: "大学" } } }] }) { totalCount }
      none: institutions(filter: { or: [] }) { totalCount }
    }`);
    expect(given.some.totalCount).toBeGreaterThan(0);
    expect([...ids(given.some), ...ids(given.others)].sort()).toEqual(ids(given.all).sort());
    expect(given.both.totalCount).toBe(given.all.nodes.length);
    expect(given.none.totalCount).toBe(0);
  });

  it("should choose relations by their ends and by filters within the filter", async () => {
    const { chosen, left, every } = await data(`{
      every: relations(first: 200) { totalCount }
      chosen: relations(filter: { source: { name: { equals: "重慶大學" } } }, first: 200) { totalCount nodes { source { name } } }
      left: relations(filter: { not: { source: { name: { equals: "重慶大學" } } } }) { totalCount }
    }`);
    expect(chosen.nodes.length).toBeGreaterThan(0);
    expect(new Set(chosen.nodes.map((one: { source: { name: string } }) => one.source.name))).toEqual(new Set(["重庆大学"]));
    expect(chosen.totalCount + left.totalCount).toBe(every.totalCount);
  });

  const deep = (levels: number): string => (levels === 0 ? "{ kinds: [Institution] }" : `{ not: ${deep(levels - 1)} }`);

  it.each([
    [`{ institutions(filter: ${deep(6)}) { totalCount } }`, "BAD_USER_INPUT", "5"],
    [`{ relations(filter: { amount: { min: 1 } }) { totalCount } }`, "BAD_USER_INPUT", "unit"],
    [`{ relations(filter: { amount: { min: 2, max: 1, unit: "元" } }) { totalCount } }`, "BAD_USER_INPUT", "min"],
    [`{ documents(text: "a", filter: { text: "b" }) { totalCount } }`, "BAD_USER_INPUT", "text"],
    ["{ institutions(first: 1, last: 1) { nodes { id } } }", "BAD_USER_INPUT", "last"],
    ["{ institutions(last: 201) { nodes { id } } }", "QUERY_LIMIT", "200"],
    ['{ institutions(last: 1, before: "x") { nodes { id } } }', "INVALID_CURSOR", "before"],
    ['{ institutions(after: "x") { totalCount } }', "INVALID_CURSOR", "after"],
    ['{ relations(before: "x", last: 0) { aggregate { count } } }', "INVALID_CURSOR", "before"],
    ['{ search(text: "大学", after: "x") { aggregate { count } } }', "INVALID_CURSOR", "after"],
  ])("should be refused in words: %s", async (query, code, word) => {
    const { errors } = await server.ask(query);
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(errors?.[0]?.message).toContain(word);
  });

  it("should take as many levels as are allowed", async () => {
    const { institutions } = await data(`{ institutions(filter: ${deep(5)}) { totalCount } }`);
    expect(institutions.totalCount).toBe(0);
  });
});

describe("pages", () => {
  it("should run from either end in one order", async () => {
    const query =
      "query ($before: String) { institutions(orderBy: [SUBTYPE, NAME_DESC], last: 2, before: $before) { nodes { id } pageInfo { hasPreviousPage startCursor } } }";
    const found: string[] = [];
    for (let before: string | null = null, more = true; more; ) {
      const { institutions }: Answer["data"] = await data(query, { before });
      found.unshift(...ids(institutions));
      before = institutions.pageInfo.startCursor;
      more = institutions.pageInfo.hasPreviousPage;
    }
    const { institutions } = await data("{ institutions(orderBy: [SUBTYPE, NAME_DESC], first: 200) { nodes { id } } }");
    expect(found).toEqual(ids(institutions));
  });

  it("should refuse the cursor of another order", async () => {
    const { relations } = await data("{ relations(orderBy: [VALID_FROM], first: 1) { pageInfo { endCursor hasPreviousPage } } }");
    expect(relations.pageInfo.hasPreviousPage).toBe(false);
    const { errors } = await server.ask("query ($after: String) { relations(first: 1, after: $after) { nodes { id } } }", {
      after: relations.pageInfo.endCursor,
    });
    expect(errors?.[0]?.extensions.code).toBe("INVALID_CURSOR");
  });

  it("should take one order as it did before there could be several", async () => {
    const { one, list } = await data("{ one: parks(orderBy: DEGREE) { nodes { id } } list: parks(orderBy: [DEGREE]) { nodes { id } } }");
    expect(one).toEqual(list);
  });
});
