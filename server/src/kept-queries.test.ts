import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serverOver, storeWith, type TestServer } from "./testing/harness.js";

let server: TestServer;
let close: () => Promise<void>;
beforeAll(async () => {
  const filled = await storeWith([]);
  server = await serverOver(filled.store, {});
  close = async () => {
    await server.close();
    await filled.remove();
  };
});
afterAll(() => close());

const KEEP =
  "mutation ($query: String!, $variables: String, $show: String) { keepQuery(query: $query, variables: $variables, show: $show) { id } }";

describe("a query that is kept for a short address", () => {
  it("should be kept by everybody, under the same id each time, and be read by it", async () => {
    const variables = { query: "query ($t: String!) { search(text: $t) { totalCount } }", variables: '{"t": "重庆"}', show: "table" };
    const first = await server.ask(KEEP, variables);
    expect(first.errors).toBeUndefined();
    const { id } = first.data.keepQuery;
    expect((await server.ask(KEEP, variables)).data.keepQuery.id).toBe(id);
    const { data } = await server.ask(`{ keptQuery(id: "${id}") { id query variables show } none: keptQuery(id: "0") { id } }`);
    expect(data).toEqual({ keptQuery: { id, ...variables }, none: null });
  });

  it.each([
    ["what changes something", { query: 'mutation { deleteView(id: "v0") { id } }' }],
    ["what is no GraphQL", { query: "buy cheap things" }],
    ["what this API does not answer", { query: "{ spam }" }],
    ["variables that are no object", { query: "{ __typename }", variables: "[1]" }],
    ["variables that are no JSON", { query: "{ __typename }", variables: "{a}" }],
    ["what is too long", { query: `{ __typename }#${"x".repeat(7990)}` }],
  ])("should not be %s", async (_what, variables) => {
    const { status, errors } = await server.ask(KEEP, variables);
    expect(status).toBe(400);
    expect(["BAD_USER_INPUT", "QUERY_LIMIT"]).toContain(errors?.[0]?.extensions.code);
  });
});
