import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Atlas, scratch, startAtlas } from "../support/atlas.js";
import { openBrowser } from "../support/browser.js";
import { drawn, open, openAtlas, retry, search, settled } from "../support/explorer.js";
import { API, asks } from "../support/requests.js";

const CITY = "park:西部(重庆)科学城";
const CQU = "institution:重庆大学";

let place: ReturnType<typeof scratch>;
let atlas: Atlas;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const complaints: string[] = [];
const at = (query: Readonly<Record<string, string>>) => `${atlas.url}/?${new URLSearchParams(query)}`;

beforeAll(async () => {
  place = scratch();
  atlas = await startAtlas({ ATLAS_DB: join(place.dir, "atlas.db") });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await atlas?.stop();
  place.remove();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN", reducedMotion: "reduce" });
  page = await context.newPage();
  complaints.length = 0;
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
});
afterEach(async () => {
  await context.close();
  expect(complaints).toEqual([]);
});

describe("exploring the sample network", () => {
  it("should open on the network itself, with its numbers", async () => {
    await openAtlas(page, atlas.url);
    const { nodes, edges } = await drawn(page);
    expect(Object.keys(nodes).length).toBeGreaterThan(150);
    expect(edges.length).toBeGreaterThan(180);
    await expect.poll(() => page.getByTestId("figure-numbers").innerText()).toMatch(/\d+ 个节点.*\d+ 条关系.*跨城/);
    expect(await page.getAttribute("html", "lang")).toMatch(/^zh/);
  });

  it("should show a science city alone, expand a partner without moving what is placed, and read the sentence of a signing", async () => {
    await openAtlas(page, atlas.url);
    const whole = await drawn(page);
    expect((await search(page, "西部(重庆)科学城"))[0]).toContain("西部（重庆）科学城");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByTestId("entity-name").innerText()).toBe("西部（重庆）科学城");

    await page.getByTestId("focus-button").click();
    await expect.poll(() => page.getByTestId("figure-title").innerText()).toBe("西部（重庆）科学城的网络");
    await settled(page);
    const before = await drawn(page);
    const placed = Object.keys(before.nodes);
    expect(placed.length).toBeGreaterThan(20);
    expect(placed.length).toBeLessThan(62);
    expect(await page.getByTestId("figure-numbers").innerText()).toContain(`${placed.length} 个节点`);
    await expect.poll(() => page.getByTestId("figure-source").innerText()).toContain("重庆科技报");

    await open(page, "重庆大学", "重庆大学");
    await page.getByTestId("expand-button").click();
    await expect.poll(() => page.getByTestId("expand-PART_OF").innerText()).toMatch(/\d+/);
    await page.getByTestId("expand-all").click();
    await expect.poll(async () => Object.keys((await drawn(page)).nodes)).toContain("institution:重庆大学锂电及新材料遂宁研究院");
    await settled(page);
    const after = await drawn(page);
    for (const [id, position] of Object.entries(before.nodes)) expect(after.nodes[id]).toEqual(position);
    const expanded = new URL(page.url());

    const signing =
      after.edges.find(({ id }) => id.includes(CITY) && id.endsWith(CQU)) ?? after.edges.find(({ id }) => id === `b:${CQU}|${CITY}`);
    if (!signing) throw new Error("the signing is not drawn");
    await page.mouse.click(signing.x, signing.y);
    await page.getByTestId("edge-panel").waitFor();
    expect(await page.getByTestId("evidence-quote").first().innerText()).toContain("重庆大学10月30日与西部(重庆)科学城签下两个项目");
    expect(await page.getByTestId("evidence-card").first().innerText()).toContain("重庆科技报");

    // the address alone brings the same picture
    await openAtlas(page, page.url());
    expect((await drawn(page)).nodes).toEqual(after.nodes);
    await page.getByTestId("edge-panel").waitFor();
    // so does it where what an expansion brought is selected
    expanded.searchParams.set("s", "institution:重庆大学锂电及新材料遂宁研究院");
    await openAtlas(page, expanded.href);
    expect((await drawn(page)).nodes).toEqual(after.nodes);

    await page.getByTestId("focus-leave").click();
    await expect.poll(() => page.getByTestId("figure-title").innerText()).toBe("成渝创新网络");
    await settled(page);
    expect((await drawn(page)).nodes).toEqual(whole.nodes);
    expect(await page.getByTestId("focus-leave").count()).toBe(0);
  });

  it("should open what was typed last, however soon Enter comes", async () => {
    await openAtlas(page, atlas.url);
    await open(page, "电子科技大学", "电子科技大学");
    // the first answer is listed when the second name is typed
    await search(page, "重庆师范大学");
    await open(page, "中冶赛迪集团", "中冶赛迪集团");
    // an answer that is late must not be taken for that of the text in the field
    await page.route(API, async (route) => {
      if (asks(route, "Search") || asks(route, "SearchKinds")) await new Promise((done) => setTimeout(done, 700));
      await route.continue();
    });
    await search(page, "重庆师范大学");
    await page.getByTestId("search-input").fill("重庆理工大学");
    expect(await page.getByTestId("search-list").getAttribute("aria-busy")).toBe("true");
    await page.getByTestId("search-result").first().click({ force: true });
    await page.getByTestId("search-input").press("Enter");
    await expect.poll(() => page.getByTestId("entity-name").innerText()).toBe("重庆理工大学");
  });

  it("should follow the dates, and say which are in force", async () => {
    await openAtlas(page, atlas.url);
    const all = Object.keys((await drawn(page)).nodes).length;
    await page.getByTestId("date-from").fill("2020-10");
    await page.getByTestId("date-from").press("Enter");
    await page
      .getByTestId("undated-switch")
      .locator("xpath=ancestor-or-self::*[self::label or contains(@class,'Switch-root')]")
      .first()
      .click();
    await expect.poll(async () => Object.keys((await drawn(page)).nodes).length).toBeLessThan(all / 2);
    expect(await page.locator("body").innerText()).toContain("2020-10 — 最近");
    await page.getByTestId("dates-clear").click();
    await expect.poll(async () => Object.keys((await drawn(page)).nodes).length).toBe(all);
  });

  it("should change its looks, and keep them", async () => {
    await openAtlas(page, atlas.url);
    for (const theme of ["projector", "dark"]) {
      await page.getByTestId("theme-menu").click();
      await page.getByTestId(`theme-${theme}`).click();
      await expect.poll(() => page.getAttribute("html", "data-theme")).toBe(theme);
    }
    await openAtlas(page, atlas.url);
    expect(await page.getAttribute("html", "data-theme")).toBe("dark");
  });

  it("should copy a citation with title, paper and date", async () => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await openAtlas(page, at({ s: `${CQU}~SIGNED_WITH~${CITY}` }));
    const title = await page.getByTestId("evidence-card").first().locator("figcaption p").first().innerText();
    await page.getByTestId("copy-citation").first().click();
    await expect.poll(() => page.getByTestId("copy-citation").first().innerText()).toBe("已复制");
    const citation = await page.evaluate(() => navigator.clipboard.readText());
    expect(citation).toContain(title);
    expect(citation).toContain("《重庆科技报》");
    expect(citation).toMatch(/2020年\d+月\d+日/);
  });

  it("should find by pinyin, initials, traditional characters, short forms and parts, and say where there is nothing", async () => {
    await openAtlas(page, atlas.url);
    const names = [
      ["cqdx", "重庆大学"],
      ["chongqing daxue", "重庆大学"],
      ["重慶大學", "重庆大学"],
      ["中科院", "中国科学院"],
      ["遂宁研究院", "重庆大学锂电及新材料遂宁研究院"],
    ] as const;
    for (const [text, name] of names) expect((await search(page, text)).join("\n")).toContain(name);
    await page.getByTestId("search-input").fill("查无此机构");
    await expect.poll(() => page.getByTestId("search-none").innerText()).toContain("查无此机构");
    expect(await page.getByTestId("search-result").count()).toBe(0);
  });

  it("should show the same after a reload, selection and all", async () => {
    await openAtlas(page, atlas.url);
    await open(page, "电子科技大学", "电子科技大学");
    await page.getByTestId("legend-kind-Person").click();
    await settled(page);
    const before = await drawn(page);
    expect(Object.keys(before.nodes).some((id) => id.startsWith("person:"))).toBe(false);
    await openAtlas(page, page.url());
    const after = await drawn(page);
    expect(after.nodes).toEqual(before.nodes);
    expect(await page.getByTestId("entity-name").innerText()).toBe("电子科技大学");
    await page.getByTestId("hide-button").click();
    await expect.poll(async () => Object.keys((await drawn(page)).nodes)).not.toContain("institution:电子科技大学");
  });

  it("should speak English where asked, and remember it", async () => {
    await openAtlas(page, atlas.url);
    await page.getByTestId("language-switch").click();
    await expect.poll(() => page.getByTestId("figure-numbers").innerText()).toMatch(/\d+ nodes/);
    expect(await page.getAttribute("html", "lang")).toMatch(/^en/);
    await openAtlas(page, atlas.url);
    expect(await page.getByTestId("figure-numbers").innerText()).toMatch(/\d+ nodes/);
  });

  it("should open a document at the sentence", async () => {
    await openAtlas(page, `${atlas.url}/?s=${encodeURIComponent(CQU)}`);
    await page.getByTestId("relation-row").first().click();
    const quote = (await page.getByTestId("evidence-quote").first().innerText()).slice(0, 12);
    await page.getByTestId("open-document").first().click();
    await expect.poll(() => page.getByTestId("reader-mark").first().innerText()).toContain(quote);
  });

  it("should stay usable on a phone", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openAtlas(page, atlas.url);
    await search(page, "cqdx");
    await page.getByTestId("search-result").first().click();
    await expect.poll(() => page.getByTestId("entity-name").innerText()).toBe("重庆大学");
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
    await page.getByTestId("focus-button").click();
    await expect.poll(() => page.getByTestId("figure-title").innerText()).toBe("重庆大学的网络");
    await page.getByTestId("focus-leave").click();
    await expect.poll(() => page.getByTestId("focus-leave").count()).toBe(0);
  });

  it("should pass the rules of accessibility that a machine can check", async () => {
    await openAtlas(page, `${atlas.url}/?s=${encodeURIComponent(CQU)}`);
    await page.getByTestId("entity-panel").waitFor();
    const { violations } = await new AxeBuilder({ page: page as never }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  describe("when the server has gone", () => {
    const gone = () => page.route(API, (route) => route.abort());
    const back = () => page.unroute(API);
    // the aborted requests are in the console, as they should be
    const forgive = () => complaints.splice(0, complaints.length, ...complaints.filter((text) => !text.includes("ERR_FAILED")));

    it("should say what is wrong with a node, an edge, a document, and recover", async () => {
      await openAtlas(page, atlas.url);
      await gone();
      await page.getByTestId("top-node").first().click();
      await page.getByTestId("panel").getByText("连不上服务器").waitFor();
      await back();
      await retry(page, "panel");
      await page.getByTestId("entity-name").waitFor();
      await page.getByTestId("relation-row").first().waitFor();

      await gone();
      await page.getByTestId("relation-row").first().click();
      await page.getByTestId("panel").getByText("连不上服务器").waitFor();
      await back();
      await retry(page, "panel");
      await page.getByTestId("evidence-quote").first().waitFor();

      await gone();
      await page.getByTestId("open-document").first().click();
      await page.getByTestId("reader").getByText("连不上服务器").waitFor();
      await back();
      await retry(page, "reader");
      await page.getByTestId("reader-mark").first().waitFor();
      forgive();
    });

    it("should say what is wrong with the picture and the search, and recover", async () => {
      await openAtlas(page, at({ s: CITY }));
      await page.getByTestId("relation-row").first().waitFor();
      const whole = Object.keys((await drawn(page)).nodes).length;
      await gone();
      await page.getByTestId("focus-button").click();
      await page.getByTestId("canvas-failed").waitFor();
      expect(Object.keys((await drawn(page)).nodes)).toHaveLength(whole);
      await page.getByTestId("search-input").fill("重庆大学");
      await page.getByTestId("search-list").getByTestId("retry").waitFor();
      await back();
      await retry(page, "search-list");
      await page.getByTestId("search-result").first().waitFor();
      await page.keyboard.press("Escape");
      await retry(page, "canvas-failed");
      await page.getByTestId("focus-leave").waitFor();
      await expect.poll(async () => Object.keys((await drawn(page)).nodes).length).toBeLessThan(62);
      forgive();
    });
  });
});
