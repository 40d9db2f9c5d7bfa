import { AtlasError } from "@chengyu-atlas/model";
import type { GraphStore } from "@chengyu-atlas/store";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serverOver, storeWith } from "./testing/harness.js";
import { sampleBundles } from "./testing/sample.js";

let store: GraphStore;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ store, remove } = await storeWith(sampleBundles()));
});
afterAll(() => remove());

/** A store one of whose methods does something else. */
function broken(method: keyof GraphStore, instead: () => Promise<unknown>): GraphStore {
  // methods are called on the store itself, whose private parts no proxy has
  const own = (member: unknown) => (typeof member === "function" ? member.bind(store) : member);
  return new Proxy(store, { get: (target, name) => (name === method ? instead : own(Reflect.get(target, name, target))) });
}

async function askOver(over: GraphStore, query: string, options: Parameters<typeof serverOver>[1] = {}) {
  const server = await serverOver(over, options);
  try {
    return await server.ask(query);
  } finally {
    await server.close();
  }
}

describe("a store that fails", () => {
  it("should be a typed answer with the status of its kind and no stack", async () => {
    const down = broken("statistics", () =>
      Promise.reject(new AtlasError("STORE_UNAVAILABLE", "Neo4j at bolt://x cannot be reached; start it.")),
    );
    const { status, text, errors } = await askOver(down, "{ statistics { nodes } }");
    expect(status).toBe(503);
    expect(errors?.[0]).toMatchObject({
      message: "Neo4j at bolt://x cannot be reached; start it.",
      extensions: { code: "STORE_UNAVAILABLE" },
    });
    expect(text).not.toMatch(/\.ts:\d|\.js:\d|stack/);
  });

  it("should keep to itself what it says of its insides, and log it under the id that the caller gets", async () => {
    const lines: string[] = [];
    const logger = pino({ level: "error" }, { write: (line: string) => lines.push(line) });
    const odd = broken("statistics", () => Promise.reject(new Error("SQLITE_ERROR in /home/user/secret.db\nSELECT 1")));
    const { status, text, errors } = await askOver(odd, "{ statistics { nodes } }", { logger });
    expect(status).toBe(500);
    expect(text).not.toContain("secret");
    const extensions: Readonly<Record<string, string>> = errors?.[0]?.extensions ?? {};
    expect(extensions["code"]).toBe("INTERNAL_SERVER_ERROR");
    expect(lines).toHaveLength(1);
    const logged = JSON.parse(lines[0] ?? "");
    expect(logged.requestId).toBe(extensions["requestId"]);
    expect(logged.err.message).toContain("secret");
  });

  it("should take only its own part of an answer with it", async () => {
    const half = broken("texts", () => Promise.reject(new AtlasError("STORE_UNAVAILABLE", "gone")));
    const { status, data, errors } = await askOver(
      half,
      '{ node(id: "institution:重庆大学") { name } document(id: "news-2020") { text } }',
    );
    expect(status).toBe(200);
    expect(data).toEqual({ node: { name: "重庆大学" }, document: null });
    expect(errors?.[0]?.extensions.code).toBe("STORE_UNAVAILABLE");
  });

  it("should be given up after the time that a request has", async () => {
    const slow = broken("statistics", () => new Promise(() => undefined));
    const from = performance.now();
    const { status, errors } = await askOver(slow, "{ statistics { nodes } }", { time: 80 });
    expect(performance.now() - from).toBeLessThan(2000);
    expect(status).toBe(422);
    expect(errors?.[0]?.extensions.code).toBe("TIMEOUT");
    expect(errors?.[0]?.message).toContain("0.08 s");
  });
});

describe("introspection", () => {
  it("should go, with suggestions, where it is switched off", async () => {
    const server = await serverOver(store, { introspection: false });
    expect((await server.ask("{ __schema { queryType { name } } }")).status).toBe(400);
    const { errors } = await server.ask("{ institution { id } }");
    expect(errors?.[0]?.message).not.toContain("Did you mean");
    await server.close();
  });
});
