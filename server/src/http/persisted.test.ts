import { request as ask } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { GraphStore } from "@chengyu-atlas/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OPERATIONS } from "../persisted/operations.generated.js";
import { KnownOperations, LIVE_FIELDS } from "../persisted/operations.js";
import { serverOver, storeWith, type TestServer } from "../testing/harness.js";
import { sampleBundles } from "../testing/sample.js";

const operations = Object.entries(OPERATIONS);
const hashOf = (name: string) => operations.find(([, query]) => new RegExp(`^(query|mutation) ${name}\\b`, "u").test(query))?.[0] ?? "";
const PREFLIGHT = { "apollo-require-preflight": "true" };
const editorToken = "token-of-the-editors";

let store: GraphStore;
let remove: () => Promise<void>;
let open: TestServer;
let strict: TestServer;
beforeAll(async () => {
  ({ store, remove } = await storeWith(sampleBundles()));
  open = await serverOver(store, { editorToken });
  strict = await serverOver(store, { editorToken, strict: true });
});
afterAll(async () => {
  for (const server of [open, strict]) await server.close();
  await remove();
});

const persisted = (sha256Hash: unknown, version: unknown = 1) => ({ persistedQuery: { version, sha256Hash } });
const addressOf = (parameters: Readonly<Record<string, unknown>>) =>
  Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(typeof value === "string" ? value : JSON.stringify(value))}`)
    .join("&");

/** Asks by GET. */
async function get(server: TestServer, parameters: Readonly<Record<string, unknown>>, headers: Readonly<Record<string, string>> = {}) {
  const answer = await fetch(`${server.url}/graphql?${addressOf(parameters)}`, { headers: { ...PREFLIGHT, ...headers } });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, text, body: text === "" ? undefined : JSON.parse(text) };
}

async function post(server: TestServer, body: Readonly<Record<string, unknown>>, headers: Readonly<Record<string, string>> = {}) {
  const answer = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Record<string, never> };
}

const search = { operationName: "Search", variables: { text: "重庆大学", first: 5 }, extensions: persisted(hashOf("Search")) };
const codeOf = (body: { readonly errors?: readonly { readonly extensions: { readonly code: string } }[] }) =>
  body.errors?.[0]?.extensions.code;

describe("the queries of our own client", () => {
  it("should each be known, and be taken in strict mode", () => {
    const known = new KnownOperations();
    expect(operations.length).toBeGreaterThan(50);
    for (const [hash, query] of operations) expect(known.byText(query)).toBe(known.byHash(hash));
  });

  it("should be answered by their hash, by GET and by POST", async () => {
    for (const server of [open, strict]) {
      for (const { status, body } of [await get(server, search), await post(server, search)]) {
        expect([status, body.errors]).toEqual([200, undefined]);
        expect(JSON.stringify(body.data)).toContain("institution:重庆大学");
      }
    }
  });

  it("should be answered where the text comes with an unknown hash", async () => {
    const answer = await post(open, { query: "{ statistics { nodes } }", extensions: persisted("0".repeat(64)) });
    expect(answer.status).toBe(200);
  });

  it("should not be learnt from others", async () => {
    const query = "{ statistics { nodes } }";
    const [hash, extensions] = ["0".repeat(64), persisted("0".repeat(64))];
    await post(open, { query, extensions });
    for (const answer of [await get(open, { extensions }), await post(open, { extensions })]) {
      expect([answer.status, codeOf(answer.body as never)]).toEqual([404, "PERSISTED_QUERY_NOT_FOUND"]);
    }
    expect(new KnownOperations().byHash(hash)).toBeUndefined();
  });

  it.each([[persisted("abc")], [persisted(hashOf("Search"), 2)], [persisted(["a"])], [{ persistedQuery: "x" }], [{ persistedQuery: [] }]])(
    "should be asked for in the right form: %j",
    async (extensions) => {
      for (const answer of [await get(open, { extensions }), await post(open, { extensions })]) {
        expect([answer.status, codeOf(answer.body as never)]).toEqual([400, "BAD_REQUEST"]);
      }
    },
  );

  it("should not be changed by GET, known or not", async () => {
    const variables = { ids: ["c0"] };
    for (const asked of [
      { extensions: persisted(hashOf("AcceptClaims")), variables },
      { query: "mutation { undoDecision(id: 1) { documents } }" },
    ]) {
      const answer = await get(open, asked, { authorization: `Bearer ${editorToken}` });
      expect(answer.status).toBe(405);
    }
    expect(await store.countDecisions({})).toBe(0);
  });

  it("should not be asked by pages of other sites", async () => {
    const simple = await fetch(`${open.url}/graphql?${addressOf(search)}`);
    expect(simple.status).toBe(400);
    const foreign = await get(open, search, { origin: "https://elsewhere.example" });
    expect(foreign.status).toBe(403);
  });
});

describe("a strict server", () => {
  it.each([
    ["a query of somebody else's", { query: "{ statistics { nodes } }" }],
    ["introspection", { query: "{ __schema { types { name } } }" }],
    ["__typename", { query: "{ __typename }" }],
    ["one of ours, changed", { query: `${OPERATIONS[hashOf("Search")]} ` }],
    ["somebody else's under an unknown hash", { query: "{ statistics { nodes } }", extensions: persisted("0".repeat(64)) }],
    ["an unknown hash", { extensions: persisted("0".repeat(64)) }],
    ["what is no GraphQL", { query: "{" }],
  ])("should refuse %s", async (_, asked) => {
    for (const answer of [await get(strict, asked), await post(strict, asked)]) {
      expect([answer.status, codeOf(answer.body as never)]).toEqual([403, "PERSISTED_QUERY_REQUIRED"]);
      expect(JSON.stringify(answer.body)).toContain("--strict");
    }
  });

  it("should run its own query, whatever text comes with the hash", async () => {
    const answer = await post(strict, { ...search, query: "{ __schema { types { name } } }" });
    expect(JSON.stringify(answer.body)).toContain("institution:重庆大学");
    expect(JSON.stringify(answer.body)).not.toContain("__schema");
  });

  it("should take our own texts, as a page of the same build sends them", async () => {
    expect((await post(strict, { query: OPERATIONS[hashOf("Search")], variables: search.variables })).status).toBe(200);
  });

  it("should refuse what asks for nothing, batches, and other methods", async () => {
    expect((await post(strict, {})).status).toBe(400);
    expect((await get(strict, {})).status).toBe(400);
    const batch = await fetch(`${strict.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify([{ query: "{ statistics { nodes } }" }]),
    });
    expect(batch.status).toBe(400);
    for (const method of ["PUT", "DELETE", "HEAD"]) {
      const answer = await fetch(`${strict.url}/graphql?query={__typename}`, { method, headers: PREFLIGHT });
      expect(answer.status, method).toBeGreaterThanOrEqual(400);
    }
  });

  it("should say so in its health", async () => {
    const healthOf = async (server: TestServer) => (await (await fetch(`${server.url}/health`)).json()) as Record<string, unknown>;
    expect(await healthOf(strict)).toMatchObject({ status: "ok", strict: true });
    expect(await healthOf(open)).not.toHaveProperty("strict");
  });
});

describe("answers that a browser keeps", () => {
  const again = (tag: string | null, headers: Readonly<Record<string, string>> = {}) =>
    get(open, search, { "if-none-match": tag ?? "", ...headers });

  it("should be told unchanged until something is written, and then be made anew", async () => {
    const first = await get(open, search);
    const tag = first.headers.get("etag");
    expect(tag).toMatch(/^W\/"[\w-]{43}"$/u);
    expect(first.headers.get("cache-control")).toBe("private, no-cache");
    const second = await again(tag);
    expect([second.status, second.text, second.headers.get("etag")]).toEqual([304, "", tag]);
    expect(second.headers.get("cache-control")).toBe("private, no-cache");
    await store.saveView({ name: "一", address: "view=twin" });
    const third = await again(tag);
    expect([third.status, third.text]).toEqual([200, first.text]);
    expect(third.headers.get("etag")).not.toBe(tag);
    expect((await again(`"x", ${third.headers.get("etag")}`)).status).toBe(304);
  });

  it("should differ by variables, by what is accepted, and by server", async () => {
    const tag = (await get(open, search)).headers.get("etag");
    expect((await get(open, { ...search, variables: { text: "四川", first: 5 } }, { "if-none-match": tag ?? "" })).status).toBe(200);
    expect((await again(tag, { accept: "application/graphql-response+json" })).status).toBe(200);
    expect((await get(strict, search, { "if-none-match": tag ?? "" })).status).toBe(200);
  });

  it("should be none where the answer is an error, a change, live, or to a query that is not known", async () => {
    expect(LIVE_FIELDS).toContain("editing");
    const answers = [
      await get(open, { ...search, variables: { text: "x".repeat(500), first: 5 } }),
      await get(open, { query: "{ statistics { nodes } }" }),
      await get(open, { extensions: persisted(hashOf("ReviewEditing")) }),
      await post(open, search),
      await post(
        open,
        { extensions: persisted(hashOf("AcceptClaims")), variables: { ids: ["c0"] } },
        { authorization: `Bearer ${editorToken}` },
      ),
    ];
    expect(answers.map(({ status }) => status)).toEqual([400, 200, 200, 200, expect.any(Number)]);
    for (const { headers } of answers) expect([headers.get("etag"), headers.get("cache-control")]).toEqual([null, "no-store"]);
  });
});

describe("large answers", () => {
  const query =
    "{ relations(first: 100) { nodes { source { name note } target { name } evidence { quote context { before after } document { title text } } } } }";

  /** The answer as it travels; `fetch` would unpack it. */
  const travelling = (headers: Readonly<Record<string, string>>) =>
    new Promise<{ readonly encoding: string | undefined; readonly vary: string | undefined; readonly body: Buffer }>((done, fail) => {
      const sent = ask(`${open.url}/graphql`, { method: "POST", headers: { "content-type": "application/json", ...headers } }, (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("end", () => {
          const { "content-encoding": encoding, vary } = answer.headers;
          done({ encoding, vary, body: Buffer.concat(parts) });
        });
      });
      sent.on("error", fail);
      sent.end(
        JSON.stringify({
          query: `query { ${Array.from({ length: 12 }, (_, i) => query.slice(1, -1).trim().replace("relations", `r${i}: relations`)).join(" ")} }`,
        }),
      );
    });

  it("should be compressed as the other machine takes it, also where a proxy asks for it", async () => {
    const away = { "x-forwarded-for": "192.0.2.7" };
    const plain = await travelling({ ...away, "accept-encoding": "identity" });
    expect(plain.encoding).toBeUndefined();
    expect(plain.body.length).toBeGreaterThan(16 * 1024);
    const [brotli, gzip] = [
      await travelling({ ...away, "accept-encoding": "br" }),
      await travelling({ ...away, "accept-encoding": "gzip" }),
    ];
    expect([brotli.encoding, gzip.encoding]).toEqual(["br", "gzip"]);
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    expect(brotli.vary).toContain("Accept-Encoding");
  });

  it("should not be compressed for this machine", async () => {
    expect((await travelling({ "accept-encoding": "br, gzip" })).encoding).toBeUndefined();
  });
});
