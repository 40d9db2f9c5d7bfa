import { connect } from "node:net";
import { type Claim, claimId, type DocumentBundle, nodeId } from "@chengyu-atlas/model";
import type { GraphStore } from "@chengyu-atlas/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { counting, serverOver, storeWith, type TestServer } from "../testing/harness.js";
import { MOST_EXPORTS } from "./serve-export.js";

/** Documents whose export is larger than what sockets hold: many relations with long sentences. */
function* longDocuments(): Generator<DocumentBundle> {
  for (let d = 0; d < 24; d++) {
    const line = `${`第${d}份文献的一句长话，`.repeat(150)}\n`;
    const names = Array.from({ length: 60 }, (_, i) => `机构${d}之${i}`);
    const lab = nodeId("Lab", "共同的平台");
    const claims = names.map((name, i): Claim => {
      const said = { relation: "CO_BUILT", source: nodeId("Institution", name), target: lab, status: "done", method: "curated" } as const;
      const evidence = [{ document: `d${d}`, start: i * line.length, end: (i + 1) * line.length }];
      return { ...said, id: claimId(said), state: "accepted", evidence };
    });
    const mention = (id: string, kind: "Institution" | "Lab", name: string) => ({ id, kind, name, aliases: [], trust: 0 });
    yield {
      document: { id: `d${d}`, type: "text", title: `文献${d}` },
      text: line.repeat(names.length),
      mentions: [mention(lab, "Lab", "共同的平台"), ...names.map((name) => mention(nodeId("Institution", name), "Institution", name))],
      claims,
      observations: [],
    };
  }
}

describe("GET /export", () => {
  let calls: string[];
  let server: TestServer;
  let remove: () => Promise<void>;
  const asked = () => calls.filter((name) => name === "claims").length;

  beforeAll(async () => {
    const filled = await storeWith([...longDocuments()]);
    const counted: { readonly store: GraphStore; readonly calls: string[] } = counting(filled.store);
    calls = counted.calls;
    remove = filled.remove;
    server = await serverOver(counted.store, { base: "/atlas/" });
  }, 60_000);
  afterAll(async () => {
    await server.close();
    await remove();
  });

  it.each([
    ["graphml", "application/graphml+xml; charset=utf-8", "graphml"],
    ["gexf", "application/gexf+xml; charset=utf-8", "gexf"],
    ["csv", "application/zip", "zip"],
    ["json", "application/json; charset=utf-8", "json"],
    ["jsonld", "application/ld+json; charset=utf-8", "jsonld"],
  ])(
    "should name %s by its type and a Chinese file name, below the base path, and answer HEAD without working",
    async (format, type, ending) => {
      const before = calls.length;
      const answer = await fetch(`${server.url}/export?format=${format}&asof=2024-12-31`, { method: "HEAD" });
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")).toBe(type);
      const disposition = answer.headers.get("content-disposition") ?? "";
      expect(disposition).toContain(`filename="chengyu-atlas_2024-12-31.${ending}"`);
      expect(decodeURIComponent(disposition)).toContain(`filename*=UTF-8''成渝创新图谱_2024-12-31.${ending}`);
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect(calls.length).toBe(before);
    },
  );

  it.each([
    ["", /"format" is missing.*graphml, gexf, csv, json, jsonld/],
    ["?format=xlsx", /no format "xlsx".*graphml, gexf, csv, json, jsonld/],
    ["?format=neo4j-admin", /npm run export/],
    ["?format=json&asof=2020", /asof=2020/],
    ["?format=json&off=Robot", /off=Robot/],
    ["?format=json&v=bogus", /v=bogus/],
    ["?format=json&nodes={", /"nodes".*JSON/],
    ["?format=json&asOf=2020-10-30", /"asOf".*relations=.*asof/],
    ["?format=json&kinds=Lab", /"kinds".*nodes=.*off/],
    [`?format=json&nodes=${encodeURIComponent('{"kinds":["Robot"]}')}`, /kinds/],
    [`?format=json&relations=${encodeURIComponent('{"asOf":"2020"}')}`, /relations.*asOf/],
    ["?format=jsonld&base=nonsense", /"base"/],
  ])("should refuse %j in words", async (query, words) => {
    for (const method of ["GET", "HEAD"]) {
      const answer = await fetch(`${server.url}/export${query}`, { method });
      expect(answer.status).toBe(400);
      if (method === "GET")
        expect(await answer.json()).toMatchObject({
          errors: [{ message: expect.stringMatching(words), extensions: { code: "BAD_USER_INPUT" } }],
        });
    }
  });

  it("should take GET and HEAD alone", async () => {
    const answer = await fetch(`${server.url}/export?format=json`, { method: "POST" });
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });

  it("should give all of it, as often as it is asked", { timeout: 60_000 }, async () => {
    const [one, two] = [await fetch(`${server.url}/export?format=json`), await fetch(`${server.url}/export?format=json`)];
    const text = await one.text();
    expect(await two.text()).toBe(text);
    const { nodes, relations, documents } = JSON.parse(text);
    expect([nodes.length, relations.length, documents.length]).toEqual([24 * 60 + 1, 24 * 60, 24]);
  });

  /** A client that asks and then reads nothing. */
  const idle = () => {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    socket.on("error", () => undefined);
    socket.pause();
    socket.write(`GET /atlas/export?format=json HTTP/1.1\r\nHost: ${hostname}:${port}\r\n\r\n`);
    return socket;
  };
  /** Waits until the export asks the store for nothing more. */
  const settled = async () => {
    let last = -1;
    const isQuiet = () => {
      const before = last;
      last = asked();
      return before > 0 && before === last;
    };
    await expect.poll(isQuiet, { interval: 300, timeout: 30_000 }).toBe(true);
    return last;
  };

  it("should read no further than its reader, run few at a time, and stop when the reader leaves", { timeout: 90_000 }, async () => {
    calls.length = 0;
    const whole = await fetch(`${server.url}/export?format=json`).then((answer) => answer.text().then(asked));
    calls.length = 0;
    const readers = Array.from({ length: MOST_EXPORTS }, idle);
    const held = await settled();
    expect(held).toBeLessThan(whole * MOST_EXPORTS);
    const refused = await fetch(`${server.url}/export?format=csv`);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "10"]);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: "TOO_MANY_REQUESTS" } }] });
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    expect((await server.ask("{ statistics { nodes } }")).status).toBe(200);
    for (const reader of readers) reader.destroy();
    const again = async () => {
      const answer = await fetch(`${server.url}/export?format=graphml`);
      await answer.text();
      return answer.status;
    };
    await expect.poll(again, { timeout: 30_000 }).toBe(200);
  });
});
