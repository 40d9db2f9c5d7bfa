import { serverAudits } from "graphql-http";
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

describe("GraphQL over HTTP", () => {
  it("should keep every MUST of the specification and most of its SHOULDs", async () => {
    const results = await Promise.all(
      serverAudits({ url: () => `${server.url}/graphql` }).map(async (audit) => ({ audit, result: await audit.fn() })),
    );
    const kept = (level: string) => results.filter(({ audit, result }) => audit.name.startsWith(level) && result.status === "ok").length;
    const broken = results.filter(({ result }) => result.status === "error").map(({ audit }) => audit.name);
    expect(broken).toEqual([]);
    expect(kept("MUST")).toBe(13);
    expect(kept("SHOULD")).toBeGreaterThanOrEqual(20);
  });
});
