import type { Route } from "playwright-core";
import { describe, expect, it } from "vitest";
import { scratch, startAtlas } from "../support/atlas.js";
import { drawn, openAtlas } from "../support/explorer.js";
import { HUB, ODD, oddNames } from "../support/odd-names.js";
import { writeProposals } from "../support/proposals.js";
import { API, asks, variablesOf } from "../support/requests.js";
import { until, visiting } from "../support/visit.js";

const visit = visiting({ ATLAS_EDITOR_TOKEN: "0123456789abcdef-faults" }, (env) => writeProposals(env, [oddNames()]));

const CITY = "park:西部(重庆)科学城";
const NOWHERE = "institution:查无此处";
const at = (query: Readonly<Record<string, string>> = {}, path = "") => `${visit.atlas.url}/${path}?${new URLSearchParams(query)}`;
const count = async () => Object.keys((await drawn(visit.page)).nodes).length;
const NETWORK = /ERR_FAILED|ERR_CONNECTION|status of 500|Failed to load resource/u;

describe("a link that names what is not there", () => {
  it("should draw the rest and say by name what is missing", async () => {
    const { page } = visit;
    const v = `park:查无园区|*${NOWHERE}|!10,10!lab:查无平台|${CITY}`;
    await openAtlas(page, at({ s: NOWHERE, m: `${CITY}|person:查无此人`, v }));
    const words = page.getByTestId("left-out");
    await words.waitFor();
    const text = await words.innerText();
    for (const name of ["查无此处", "查无园区", "查无平台", "查无此人"]) expect(text).toContain(name);
    expect(text).toContain("4 个节点");
    expect(await count()).toBeGreaterThan(100);
    await page.getByTestId("panel").getByText("找不到这个节点").waitFor();
    await words.getByRole("button").click();
    await words.waitFor({ state: "detached" });
  });

  it.each([
    ["a focus", { v: `=${NOWHERE}` }],
    ["a relation", { s: `${NOWHERE}~SIGNED_WITH~${CITY}` }],
    ["path ends", { path: `${NOWHERE}..${CITY}` }],
    ["a pair", { pair: `${NOWHERE}~${CITY}` }],
    ["only these", { v: `@${NOWHERE},${CITY},institution:重庆大学` }],
  ])("should be usable with %s", async (_what, query) => {
    const { page } = visit;
    await openAtlas(page, at(query as Readonly<Record<string, string>>));
    await page.getByTestId("left-out").getByText("查无此处").waitFor();
    expect(await count()).toBeGreaterThan(0);
  });

  it("should say that a document is not there, and keep the picture", async () => {
    const { page } = visit;
    await openAtlas(page, at({ doc: "no-such-document", at: "3-9" }));
    await page.getByTestId("reader").getByText("找不到这份文献").waitFor();
    expect(await count()).toBeGreaterThan(100);
  });

  it("should say what it does not understand", async () => {
    const { page } = visit;
    await openAtlas(page, at({ view: "globe", v: `??|${CITY}`, asof: "昨天", lay: "spiral", at: "x", s: "什么", hue: "3" }));
    const text = await page.getByTestId("left-out").innerText();
    for (const part of ["“视图”", "globe", "“图上的操作”", "“日期”", "昨天", "“布局与样式”", "“选中”", "hue=3"])
      expect(text).toContain(part);
    expect(text).not.toContain("科学城");
  });

  it("should say nothing of a link that is whole", async () => {
    const { page } = visit;
    await openAtlas(page, at({ s: CITY, v: `=${CITY}`, view: "graph", utm_source: "mail" }));
    await page.waitForLoadState("networkidle");
    expect(await page.getByTestId("left-out").count()).toBe(0);
  });
});

describe("a server in trouble", () => {
  it("should be told when it is gone at the start, and then draw", async () => {
    const { page } = visit;
    visit.forgive = NETWORK;
    await page.route(API, (route) => route.abort());
    await page.goto(at());
    await page.getByTestId("canvas-failed").getByText("连不上服务器").waitFor();
    await page.unroute(API);
    await page.getByTestId("canvas-failed").getByTestId("retry").click();
    await page.getByTestId("canvas-failed").waitFor({ state: "detached" });
    await until(count).toBeGreaterThan(100);
  });

  it("should keep the picture while a real server is stopped, and go on when it is back", async () => {
    const { page } = visit;
    visit.forgive = NETWORK;
    const place = scratch();
    const env = { ATLAS_DB: `${place.dir}/atlas.db` };
    let own = await startAtlas(env);
    try {
      await openAtlas(page, own.url);
      const before = await count();
      const { port } = new URL(own.url);
      await own.stop();
      await page.getByTestId("legend-crossing").first().click();
      await page.getByTestId("canvas-failed").getByText("连不上服务器").waitFor();
      expect(await count()).toBe(before);
      own = await startAtlas({ ...env, PORT: port });
      await page.getByTestId("canvas-failed").getByTestId("retry").click();
      await page.getByTestId("canvas-failed").waitFor({ state: "detached" });
      await until(count).toBeLessThan(before);
    } finally {
      await own.stop();
      place.remove();
    }
  });

  const broken: readonly (readonly [string, string, (route: Route) => Promise<void>])[] = [
    ["500", "服务器出了错", (route) => route.fulfill({ status: 500, body: "oops" })],
    ["a cut answer", "答复不完整", (route) => route.fulfill({ status: 200, contentType: "application/json", body: '{"data":{"netw' })],
    ["nothing where the network should be", "答复不完整", (route) => answer(route, { data: { network: null } })],
    [
      "an error for one field",
      "服务器出了错",
      (route) =>
        answer(route, { data: null, errors: [{ message: "x", path: ["network"], extensions: { code: "INTERNAL_SERVER_ERROR" } }] }),
    ],
  ];
  it.each(broken)("should keep the picture and say why: %s", async (_what, words, fulfil) => {
    const { page } = visit;
    visit.forgive = /status of 500|Failed to load resource/u;
    await openAtlas(page, at());
    const before = await count();
    await page.route(API, (route) => (asks(route, "Network") ? fulfil(route) : route.continue()));
    await page.getByTestId("legend-crossing").first().click();
    await page.getByTestId("canvas-failed").getByText(words).waitFor();
    expect(await count()).toBe(before);
    await page.unroute(API);
    await page.getByTestId("canvas-failed").getByTestId("retry").click();
    await page.getByTestId("canvas-failed").waitFor({ state: "detached" });
    await until(count).toBeLessThan(before);
  });

  it("should leave the last picture while an answer is slow, and not let it overwrite a later one", async () => {
    const { page } = visit;
    await openAtlas(page, at());
    const before = await count();
    let release: () => void = () => undefined;
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route(API, async (route) => {
      if (asks(route, "Network") && JSON.stringify(variablesOf(route.request())).includes('"crossing":true')) await held;
      await route.continue();
    });
    await page.getByTestId("legend-crossing").first().click();
    await page.locator('[data-stale="true"]').first().waitFor();
    expect(await count()).toBe(before);
    await page.getByTestId("legend-crossing").first().click();
    await page.waitForFunction(() => document.querySelector('[data-stale="true"]') === null);
    release();
    await page.waitForLoadState("networkidle");
    expect(await count()).toBe(before);
  });
});

const answer = (route: Route, body: unknown) => route.fulfill({ status: 200, contentType: "application/json", body: JSON.stringify(body) });

describe("a part of the program that cannot be fetched", () => {
  it.each([
    ["a view", { view: "table" }, "**/assets/TableStage-*.js", ""],
    ["a page", {}, "**/assets/QualityPage-*.js", "quality"],
  ])("should say so and load anew: %s", async (_what, query, file, path) => {
    const { page } = visit;
    visit.forgive = /ERR_FAILED|dynamically imported/u;
    await page.route(file, (route) => route.abort());
    await page.goto(at(query as Readonly<Record<string, string>>, path));
    await page.getByTestId("chunk-trouble").waitFor();
    await page.unroute(file);
    await page.getByTestId("reload").click();
    await page.getByTestId("chunk-trouble").waitFor({ state: "detached" });
    await (path === "" ? page.getByRole("grid").or(page.getByRole("table")) : page.getByRole("main")).first().waitFor();
  });

  it("should leave the page as it is where only a dialog is missing", async () => {
    const { page } = visit;
    visit.forgive = /ERR_FAILED|dynamically imported/u;
    await openAtlas(page, at());
    await page.route("**/assets/ExportDialog-*.js", (route) => route.abort());
    await page.getByTestId("export-open").click();
    await page.getByTestId("toast").getByText("没有载入").waitFor();
    expect(await count()).toBeGreaterThan(100);
  });
});

describe("a browser that refuses", () => {
  it("should work without storage, and say so where something was to be kept", async () => {
    const { page } = visit;
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException("refused", "SecurityError");
      };
      Object.defineProperty(window, "localStorage", { get: refuse });
      Object.defineProperty(window, "sessionStorage", { get: refuse });
    });
    await openAtlas(page, at());
    await page.getByTestId("saved-open").click();
    await page.getByTestId("saved-name").fill("存不下的");
    await page.getByTestId("saved-dialog").getByText("本机", { exact: true }).click();
    await page.getByTestId("saved-save").click();
    await page.getByTestId("saved-trouble").getByText("浏览器不让存").waitFor();
    expect(await page.getByTestId("saved-name").inputValue()).toBe("存不下的");
  });

  it.each(["graph", "twin", "map", "time", "table"])("should show the view without workers: %s", async (view) => {
    const { page } = visit;
    await page.addInitScript(() => {
      Object.defineProperty(window, "Worker", {
        value: class {
          constructor() {
            throw new Error("no workers here");
          }
        },
      });
    });
    await page.goto(at({ view, sty: "betweenness~community" }));
    await page.locator(`[data-view="${view}"][data-shown]`).waitFor();
    await page.waitForLoadState("networkidle");
    if (view === "graph") await until(count).toBeGreaterThan(100);
    expect(await page.getByText("这一块出了问题").count()).toBe(0);
  });
});

describe("names as hostile hands write them", () => {
  const broken = () => visit.page.evaluate(() => (window as never as { __broken?: number }).__broken);

  it.each(["graph", "twin", "map", "time", "table"])("should be text in every view: %s", async (view) => {
    const { page } = visit;
    await page.goto(at({ view, v: `=${HUB}` }));
    await page.locator(`[data-view="${view}"][data-shown]`).waitFor();
    await page.waitForLoadState("networkidle");
    expect(await broken()).toBeUndefined();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide).toBe(false);
  });

  it("should be text in the panel, on its page, and in a picture that is exported", async () => {
    const { page } = visit;
    await openAtlas(page, at({ s: HUB, v: `=${HUB}` }));
    await page.getByTestId("panel").getByText(ODD.image).first().waitFor();
    for (const path of [`node/${encodeURIComponent(HUB)}`, "document/odd-names"]) {
      await page.goto(at({}, path));
      await page.getByText(ODD.script.slice(0, 20)).first().waitFor();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(wide).toBe(false);
    }
    expect(await broken()).toBeUndefined();
  });

  it("should be held to the width of a phone", async () => {
    const page = await visit.renew({ viewport: { width: 390, height: 844 } });
    await openAtlas(page, at({ s: HUB, v: `=${HUB}` }));
    await page.getByTestId("panel").getByText(ODD.emoji.slice(-3)).first().waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide).toBe(false);
    expect(await broken()).toBeUndefined();
  });
});
