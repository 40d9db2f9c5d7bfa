import { readFile } from "node:fs/promises";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Atlas, scratch, startAtlas } from "../support/atlas.js";
import { openBrowser } from "../support/browser.js";
import { API, asks } from "../support/requests.js";

let place: ReturnType<typeof scratch>;
let atlas: Atlas;
let browser: Browser;
let context: BrowserContext | undefined;
let page: Page;
const complaints: string[] = [];

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
afterEach(async () => {
  await context?.close();
  expect(complaints.splice(0)).toEqual([]);
});

async function openTable(query: Readonly<Record<string, string>> = {}, more: Parameters<Browser["newContext"]>[0] = {}): Promise<void> {
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN", reducedMotion: "reduce", ...more });
  page = await context.newPage();
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`${atlas.url}/?${new URLSearchParams({ view: "table", ...query })}`);
  await page.locator('[data-testid="table"]:not([data-busy])').waitFor();
}
const column = (id: string) => page.locator(`[data-testid="table-row"] [data-column="${id}"]`).allInnerTexts();
const kept = (name: string) => new URL(page.url()).searchParams.get(name);
const count = () => page.getByTestId("table-count").innerText();

describe("the table", () => {
  it("should sort by one column, then by several, and keep it in the address", async () => {
    await openTable();
    const degrees = (await column("degree")).map(Number);
    expect(degrees).toEqual([...degrees].sort((a, b) => b - a));
    await page.getByTestId("sort-kind").click();
    await page.getByTestId("sort-degree").click({ modifiers: ["Shift"] });
    await expect.poll(() => kept("ts")).toBe("kind,-degree");
    await expect.poll(async () => new Set(await column("kind"))).toEqual(new Set(["机构"]));
    const head = page.locator("th", { has: page.getByTestId("sort-degree") });
    expect(await head.getAttribute("aria-sort")).toBe("descending");
    await page.goBack();
    await expect.poll(() => kept("ts")).toBe("kind");
  });

  it("should filter by text, pinyin initials and chosen values, and say what is left", async () => {
    await openTable();
    const all = await count();
    await page.getByTestId("filter-name").fill("dzkjdx");
    await expect.poll(() => column("name")).toEqual(["电子科技大学"]);
    expect(await count()).toMatch(/^1 行，共 \d+ 行$/);
    await page.getByTestId("filter-name").fill("没有这个名字");
    await page.getByTestId("table-none").waitFor();
    await page.getByTestId("table-clear-filters").click();
    await expect.poll(count).toBe(all);
    await page.getByTestId("filter-kind").click();
    await page.getByTestId("pick-Lab").check();
    await expect.poll(async () => new Set(await column("kind"))).toEqual(new Set(["平台"]));
    expect(kept("tf")).toBe("kind=Lab");
  });

  it("should select with a click, walk and mark with keys, and show the marked on the graph", async () => {
    await openTable();
    await page.getByTestId("table-row").first().click();
    await expect.poll(() => page.getByTestId("entity-name").innerText()).toBe("西部（重庆）科学城");
    await page.getByTestId("table-grid").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Space");
    await expect.poll(() => page.getByTestId("table-marked").innerText()).toContain("2");
    await expect.poll(() => kept("m")?.split("|")).toHaveLength(2);
    const ids = kept("m")?.split("|");
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator('tr[aria-current="true"]').count()).toBe(1);
    await page.getByTestId("table-graph").click();
    await expect.poll(() => kept("view")).toBeNull();
    await expect.poll(() => kept("m")?.split("|")).toEqual(ids);
    await page.getByTestId("view-table").click();
    await page.getByTestId("table-grid").focus();
    await page.keyboard.press("Home");
    await expect.poll(() => page.locator('tr[aria-selected="true"]').count()).toBe(2);
  });

  it("should list relations with what the reader chose to see, and export just that", async () => {
    await openTable({ tt: "relations" });
    await page.getByTestId("table-columns").click();
    await page.getByTestId("column-sentence").check();
    await page.keyboard.press("Escape");
    await page.getByTestId("filter-source").fill("重庆大学");
    await expect.poll(async () => (await column("source")).every((name) => name.includes("重庆大学"))).toBe(true);
    await expect.poll(async () => (await column("sentence")).some((text) => text.includes("重庆大学"))).toBe(true);
    const rows = Number((await count()).split(" ")[0]);
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByTestId("table-csv").click()]);
    const text = await readFile(await download.path(), "utf8");
    expect(text.startsWith("\ufeff起点,关系,终点")).toBe(true);
    expect(text.split("\r\n")[0]).toContain("原句");
    expect(text.trimEnd().split("\r\n")).toHaveLength(rows + 1);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByTestId("table-copy").click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain("起点\t关系\t终点");
  });

  it("should list all that passes the filter, also what the picture leaves out", async () => {
    await openTable();
    const here = Number((await count()).split(" ")[0]);
    await page.getByTestId("table-scope-all").click();
    await page.locator('[data-testid="table-loaded"][data-done]').waitFor();
    const all = Number((await count()).split(" ")[0]);
    expect(all).toBeGreaterThan(here);
    expect(await page.getByTestId("table-loaded").innerText()).toBe(`已载入 ${all} / ${all}`);
    expect(kept("tw")).toBe("all");
  });

  it("should keep the rows that are there when the rest does not come, and try again", async () => {
    context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
    page = await context.newPage();
    let broken = true;
    await page.route(API, (route) =>
      broken && asks(route, "TableNodeFacts") ? route.fulfill({ status: 500, body: "{}" }) : route.continue(),
    );
    await page.goto(`${atlas.url}/?view=table`);
    await page.getByTestId("table-failed").waitFor();
    expect(await page.getByTestId("table-row").count()).toBeGreaterThan(5);
    broken = false;
    await page.getByTestId("table-failed").getByTestId("retry").click();
    await expect.poll(async () => (await column("city"))[0]).toBe("重庆市");
  });

  it.each(["light", "dark", "projector"])("should have no serious accessibility faults in the %s theme", async (theme) => {
    await openTable({ theme, tf: "kind=Park" });
    await page.getByTestId("table-mark").first().check();
    await page.getByTestId("table-row").nth(1).click();
    await page.getByTestId("entity-name").waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical")).toEqual([]);
  });
});

describe("the table on a phone", () => {
  it("should be a list to search, sort and open", async () => {
    await openTable({}, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await page.getByTestId("table-card").count()).toBeGreaterThan(5);
    await page.getByTestId("table-find").fill("重庆大学");
    await expect
      .poll(async () => (await page.getByTestId("table-card").allInnerTexts()).every((text) => text.includes("重庆大学")))
      .toBe(true);
    await page.getByTestId("table-card").first().tap();
    await expect.poll(() => page.getByTestId("sheet").getAttribute("data-height")).toBe("half");
    await page.getByTestId("table-tab-relations").tap();
    await expect.poll(() => kept("tt")).toBe("relations");
  });
});
