import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Atlas, scratch, startAtlas } from "../support/atlas.js";
import { openBrowser } from "../support/browser.js";
import { drawn, openAtlas } from "../support/explorer.js";
import { API } from "../support/requests.js";

const place = scratch();
const env = { ATLAS_DB: join(place.dir, "atlas.db"), ATLAS_EDITOR_TOKEN: "0123456789abcdef-persisted" };
let browser: Browser;
let atlas: Atlas;
beforeAll(async () => {
  browser = await openBrowser();
  atlas = await startAtlas(env, ["--strict"]);
});
afterAll(async () => {
  await browser.close();
  await atlas.stop();
  place.remove();
});

/** What a page asked of the API, as far as it is told here. */
interface Asked {
  readonly method: string;
  readonly text: boolean;
  /** As it came over the network: the page itself sees 200 where the browser was told 304. */
  readonly status: number;
}

async function listening(): Promise<{ readonly page: Page; readonly asked: Asked[] }> {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" })).newPage();
  const asked: Asked[] = [];
  const network = await page.context().newCDPSession(page);
  const sent = new Map<string, Omit<Asked, "status">>();
  network.on("Network.requestWillBeSent", ({ requestId, request: { url, method, postData = "" } }) => {
    if (API.test(url)) sent.set(requestId, { method, text: `${new URL(url).searchParams.get("query")}${postData}`.includes("__typename") });
  });
  network.on("Network.responseReceivedExtraInfo", ({ requestId, statusCode }) => {
    const request = sent.get(requestId);
    if (request !== undefined) asked.push({ ...request, status: statusCode });
  });
  await network.send("Network.enable");
  return { page, asked };
}

describe("our own pages", () => {
  it("should be answered by a strict server, asking by hash, and be told the second time that nothing changed", async () => {
    const { page, asked } = await listening();
    await openAtlas(page, atlas.url);
    const first = Object.keys((await drawn(page)).nodes).length;
    expect(first).toBeGreaterThan(100);
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.filter(({ text, method, status }) => text || method !== "GET" || status !== 200)).toEqual([]);
    const before = asked.length;
    await openAtlas(page, atlas.url);
    expect(Object.keys((await drawn(page)).nodes)).toHaveLength(first);
    const second = asked.slice(before);
    expect(second.length).toBeGreaterThan(2);
    expect(second.filter(({ status }) => status !== 304)).toEqual([]);
    await page.context().close();
  });

  it("should send their texts to a server of another build, which does not know the hashes", async () => {
    const other = await startAtlas(env);
    const { page } = await listening();
    const texts: string[] = [];
    let refused = 0;
    await page.route(API, async (route) => {
      const request = route.request();
      if (request.method() === "GET") {
        refused += 1;
        const errors = [{ message: "unknown", extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }];
        return route.fulfill({ status: 404, contentType: "application/json", body: JSON.stringify({ errors }) });
      }
      texts.push((JSON.parse(request.postData() ?? "{}") as { query?: string }).query ?? "");
      await route.continue();
    });
    await openAtlas(page, other.url);
    expect(Object.keys((await drawn(page)).nodes).length).toBeGreaterThan(100);
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.filter((text) => !text.startsWith("query "))).toEqual([]);
    const once = refused;
    await page.getByTestId("legend-crossing").first().click();
    await expect.poll(() => texts.some((text) => text.startsWith("query Network"))).toBe(true);
    expect(refused).toBe(once);
    await page.context().close();
    await other.stop();
  });

  it("should be all that a strict server answers", async () => {
    const answer = await fetch(`${atlas.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ __schema { queryType { name } } }" }),
    });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: "PERSISTED_QUERY_REQUIRED" } }] });
  });
});
