import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { AtlasError } from "@chengyu-atlas/model";
import type { GraphStore } from "@chengyu-atlas/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer } from "../start-server.js";
import { serverOver, silent, storeWith, type TestServer } from "../testing/harness.js";
import { sampleBundles } from "../testing/sample.js";

let store: GraphStore;
let server: TestServer;
let remove: () => Promise<void>;
const dir = mkdtempSync(join(tmpdir(), "atlas-client-"));
beforeAll(async () => {
  mkdirSync(join(dir, "assets"));
  writeFileSync(join(dir, "index.html"), "<!doctype html><html><head><title>atlas</title></head></html>");
  writeFileSync(join(dir, "assets", "app-1a2b3c.js"), `console.log(${JSON.stringify("x".repeat(5000))})`);
  writeFileSync(join(dir, "assets", "page-4d5e6f.js"), "page()");
  // not what it would be compressed to, so that it is seen which of both is sent
  writeFileSync(join(dir, "assets", "page-4d5e6f.js.br"), brotliCompressSync("built()"));
  writeFileSync(join(dir, "favicon.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
  ({ store, remove } = await storeWith(sampleBundles()));
  server = await serverOver(store, { clientDir: dir, allowedHosts: ["atlas.example.org"] });
});
afterAll(async () => {
  await server.close();
  await remove();
  rmSync(dir, { recursive: true, force: true });
});

/** A request with headers that `fetch` would not let a caller set. */
function raw(
  path: string,
  headers: Record<string, string>,
  method = "GET",
  body?: string,
): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }> {
  return new Promise((done, refuse) => {
    const outgoing = request(`${server.url}${path}`, { method, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => done({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    outgoing.on("error", refuse);
    outgoing.end(body);
  });
}
const JSON_TYPE = { "content-type": "application/json" };
const ASK = JSON.stringify({ query: "{ __typename }" });

describe("the host and the origin of a request", () => {
  it.each([
    ["a foreign host", { host: "evil.example" }],
    ["a foreign host that ends like ours", { host: "atlas.example.org.evil.example" }],
    ["a foreign origin", { origin: "https://evil.example" }],
    ["no origin that can be named", { origin: "null" }],
  ])("should be refused with 403: %s", async (_name, headers) => {
    for (const path of ["/graphql", "/health", "/", "/assets/app-1a2b3c.js"]) {
      const answer = await raw(
        path,
        { ...JSON_TYPE, ...headers },
        path === "/graphql" ? "POST" : "GET",
        path === "/graphql" ? ASK : undefined,
      );
      expect(answer.status).toBe(403);
      expect(JSON.parse(answer.text).errors[0].extensions.code).toBe("FORBIDDEN");
      expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
    }
  });

  it("should be refused before a browser may ask: preflight", async () => {
    const answer = await raw("/graphql", { origin: "https://evil.example", "access-control-request-method": "POST" }, "OPTIONS");
    expect(answer.status).toBe(403);
    expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
  });

  it.each([
    { host: "localhost:4000" },
    { host: "127.0.0.1" },
    { host: "[::1]:4000" },
    { host: "Atlas.Example.org" },
    { origin: "http://localhost:4173" },
  ])("should be taken from this machine and from hosts that are allowed: %o", async (headers) => {
    expect((await raw("/graphql", { ...JSON_TYPE, ...headers } as Record<string, string>, "POST", ASK)).status).toBe(200);
  });
});

describe("a request that a page of another site could make", () => {
  it.each(["application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=x"])(
    "should be refused: POST of %s",
    async (type) => {
      const answer = await raw("/graphql", { "content-type": type }, "POST", "query={__typename}");
      expect(answer.status).toBe(400);
      expect(JSON.parse(answer.text).errors[0].message).toContain("CSRF");
    },
  );

  it("should be refused: a bare GET, and a mutation by GET", async () => {
    expect((await raw("/graphql?query={__typename}", {})).status).toBe(400);
    const answer = await raw("/graphql?query=mutation{x}", { "apollo-require-preflight": "1" });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });

  it("should be answered where a browser would have asked first", async () => {
    expect((await raw("/graphql?query={__typename}", { "apollo-require-preflight": "1" })).status).toBe(200);
  });
});

describe("a body that is none", () => {
  it.each([
    ["malformed", 400, "BAD_REQUEST", '{"query":', {}],
    ["too large", 413, "QUERY_LIMIT", JSON.stringify({ query: `#${"x".repeat(300_000)}` }), {}],
    ["compressed", 415, "BAD_REQUEST", "x", { "content-encoding": "gzip" }],
    ["in another charset", 415, "BAD_REQUEST", ASK, { "content-type": "application/json; charset=gbk" }],
    ["no object", 400, "BAD_REQUEST", '"{ __typename }"', {}],
    ["several queries", 400, "BAD_REQUEST", `[${ASK}]`, {}],
  ])("should be refused in JSON: %s", async (_name, status, code, body, headers) => {
    const answer = await raw("/graphql", { ...JSON_TYPE, ...(headers as Record<string, string>) }, "POST", body);
    expect(answer.status).toBe(status);
    expect(answer.headers["content-type"]).toContain("application/json");
    expect(JSON.parse(answer.text).errors[0].extensions.code).toBe(code);
    expect(answer.text).not.toContain("node_modules");
  });
});

describe("a query posted as JSON", () => {
  it.each([
    ["plainly", ASK, {}],
    ["after a byte order mark", `\ufeff${ASK}`, {}],
    ["with extensions that name no other", JSON.stringify({ query: "{ __typename }", extensions: {} }), {}],
    ["in a charset that is named", ASK, { "content-type": 'application/json; charset="utf-8"' }],
    ["in pieces", ASK, { "transfer-encoding": "chunked" }],
    ["for another machine", ASK, { "x-forwarded-for": "192.0.2.1", "accept-encoding": "gzip" }],
  ])("should be answered alike: %s", async (_name, body, headers) => {
    const answer = await raw("/graphql", { ...JSON_TYPE, ...(headers as Record<string, string>) }, "POST", body);
    expect([answer.status, JSON.parse(answer.text)]).toEqual([200, { data: { __typename: "Query" } }]);
    expect(answer.headers["content-type"]).toBe("application/json; charset=utf-8");
    expect(answer.headers["cache-control"]).toBe("no-store");
    expect(answer.headers["x-content-type-options"]).toBe("nosniff");
    expect(answer.headers["x-powered-by"]).toBeUndefined();
  });

  it("should be answered compressed where it is large and goes to another machine", async () => {
    const query = "{ __schema { types { name description fields { name description } } } }";
    const headers = { ...JSON_TYPE, "accept-encoding": "gzip" };
    const [far, near] = [{ ...headers, "x-forwarded-for": "192.0.2.1" }, headers];
    expect((await raw("/graphql", far, "POST", JSON.stringify({ query }))).headers["content-encoding"]).toBe("gzip");
    expect((await raw("/graphql", near, "POST", JSON.stringify({ query }))).headers["content-encoding"]).toBeUndefined();
  });
});

describe("every answer", () => {
  it("should not say what serves it, and keep to its type", async () => {
    for (const path of ["/", "/health", "/assets/app-1a2b3c.js", "/assets/none.js"]) {
      const { headers } = await raw(path, {});
      expect(headers["x-powered-by"]).toBeUndefined();
      expect(headers["x-content-type-options"]).toBe("nosniff");
    }
  });

  it("should refuse other methods in JSON", async () => {
    for (const [path, method] of [
      ["/", "POST"],
      ["/health", "DELETE"],
      ["/graphql", "PUT"],
      ["/graphql", "DELETE"],
    ] as const) {
      const answer = await raw(path, JSON_TYPE, method, method === "DELETE" ? undefined : "{}");
      expect(answer.status, `${method} ${path}`).toBe(405);
      expect(JSON.parse(answer.text).errors).toHaveLength(1);
    }
  });
});

describe("the built client", () => {
  it("should keep hashed files for ever and ask for pages anew", async () => {
    const asset = await raw("/assets/app-1a2b3c.js", {});
    expect(asset.status).toBe(200);
    expect(asset.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    for (const path of ["/", "/entity/institution:%E9%87%8D%E5%BA%86%E5%A4%A7%E5%AD%A6", "/favicon.svg"]) {
      const page = await raw(path, { accept: "text/html,*/*" });
      expect(page.status).toBe(200);
      expect(page.headers["cache-control"]).toBe("no-cache");
    }
  });

  it("should be sent compressed", async () => {
    for (const encoding of ["br", "gzip"]) {
      const { headers } = await raw("/assets/app-1a2b3c.js", { "accept-encoding": encoding });
      expect(headers["content-encoding"]).toBe(encoding);
    }
  });

  it("should be sent as the build compressed it, to those who take it", async () => {
    const answer = await fetch(`${server.url}/assets/page-4d5e6f.js`, { headers: { "accept-encoding": "br" } });
    expect(await answer.text()).toBe("built()");
    expect(answer.headers.get("content-type")).toMatch(/^text\/javascript/);
    expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(answer.headers.get("vary")).toContain("Accept-Encoding");
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect((await raw("/assets/page-4d5e6f.js", { "accept-encoding": "gzip" })).headers["content-encoding"]).not.toBe("br");
    expect((await raw("/assets/page-4d5e6f.js", {})).text).toBe("page()");
  });

  it("should be kept to its own origin", async () => {
    const { headers } = await raw("/", { accept: "text/html" });
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("worker-src 'self' blob:");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers["referrer-policy"]).toBe("no-referrer");
    expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
  });

  it("should give no page for a file that is missing, and nothing outside its folder", async () => {
    for (const path of [
      "/assets/old-0000.js",
      "/assets/../../package.json",
      "/..%2f..%2fpackage.json",
      "/%2e%2e/%2e%2e/etc/passwd",
      "/%c0%ae",
    ]) {
      const answer = await raw(path, { accept: "*/*" });
      expect(answer.text).not.toContain('"dependencies"');
      expect(answer.text).not.toContain("root:");
      expect(answer.text).not.toContain("node_modules");
    }
    expect((await raw("/assets/old-0000.js", { accept: "*/*" })).status).toBe(404);
    expect((await raw("/%c0%ae", { accept: "*/*" })).status).toBe(400);
  });
});

describe("a path below others", () => {
  let below: TestServer;
  beforeAll(async () => {
    below = await serverOver(store, { clientDir: dir, base: "/atlas/" });
  });
  afterAll(() => below.close());
  const at = (path: string, more: RequestInit = {}) => fetch(`${new URL(below.url).origin}${path}`, { redirect: "manual", ...more });

  it("should be taken off what is asked for, also where a proxy took it off before", async () => {
    for (const path of ["/atlas/health", "/health"]) expect((await at(path)).status).toBe(200);
    const ask = { method: "POST", headers: { "content-type": "application/json" }, body: ASK };
    for (const path of ["/atlas/graphql", "/graphql"])
      expect(await (await at(path, ask)).json()).toEqual({ data: { __typename: "Query" } });
    for (const path of ["/atlas/assets/app-1a2b3c.js", "/assets/app-1a2b3c.js"]) expect((await at(path)).status).toBe(200);
  });

  it("should be written into every page, and led to where its last slash is missing", async () => {
    for (const path of ["/atlas/", "/atlas/node/institution:x", "/atlas/index.html", "/node/institution:x"]) {
      const page = await at(path, { headers: { accept: "text/html" } });
      expect(page.status).toBe(200);
      expect(await page.text()).toContain('<meta name="atlas-base" content="/atlas/" />');
    }
    const bare = await at("/atlas?s=a");
    expect([bare.status, bare.headers.get("location")]).toEqual([308, "/atlas/?s=a"]);
  });
});

describe("health", () => {
  it("should say what the store holds", async () => {
    const response = await fetch(`${server.url}/health`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: "ok", backend: store.backend, nodes: 12, relations: 9, documents: 2 });
  });

  it("should say why the store is down", async () => {
    const down = new Proxy(store, {
      get(target, name) {
        if (name === "check") return () => Promise.reject(new AtlasError("STORE_UNAVAILABLE", "The file is gone; restore it."));
        return Reflect.get(target, name, target);
      },
    });
    const other = await serverOver(down);
    const response = await fetch(`${other.url}/health`);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ status: "down", code: "STORE_UNAVAILABLE", reason: "The file is gone; restore it." });
    await other.close();
  });
});

describe("starting", () => {
  it("should name the port that is in use and another", async () => {
    const taken = createServer();
    const port = await new Promise<number>((done) => {
      taken.listen(0, "127.0.0.1", () => done((taken.address() as AddressInfo).port));
    });
    await expect(startServer({ store, port, logger: silent })).rejects.toThrow(
      `Port ${port} is in use; set PORT to another, e.g. PORT=${port + 1} npm start.`,
    );
    await new Promise((done) => taken.close(done));
  });

  it("should serve other machines only under names that are given", async () => {
    await expect(startServer({ store, host: "0.0.0.0", port: 0, logger: silent })).rejects.toThrow("ALLOWED_HOSTS");
    const open = await startServer({ store, host: "0.0.0.0", port: 0, allowedHosts: ["atlas.example.org"], logger: silent });
    await open.close();
  });
});

describe("closing", () => {
  it("should let a request under way end, and close a connection that is idle", async () => {
    let started: () => void = () => undefined;
    const running = new Promise<void>((done) => {
      started = done;
    });
    const slow = new Proxy(store, {
      get(target, name) {
        if (name !== "statistics") return Reflect.get(target, name, target);
        return async () => {
          started();
          await new Promise((done) => setTimeout(done, 300));
          return target.statistics({});
        };
      },
    });
    const other = await serverOver(slow);
    const { port } = new URL(other.url);
    const idle = connect(Number(port), "127.0.0.1");
    const closed = new Promise((done) => idle.on("close", done));
    const answer = other.ask("{ statistics { nodes } }");
    await running;
    await other.close();
    expect((await answer).status).toBe(200);
    await closed;
    await expect(other.ask("{ __typename }")).rejects.toThrow();
  });
});
