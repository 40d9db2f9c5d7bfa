import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Atlas, scratch, startAtlas } from "../support/atlas.js";
import { openBrowser } from "../support/browser.js";
import { API, asks } from "../support/requests.js";

const CITY = "park:西部(重庆)科学城";
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

async function openMap(query: Readonly<Record<string, string>> = {}, more: Parameters<Browser["newContext"]>[0] = {}): Promise<void> {
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN", reducedMotion: "reduce", ...more });
  page = await context.newPage();
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`${atlas.url}/?${new URLSearchParams({ view: "map", ...query })}`);
  await page.getByTestId("map-disc").first().waitFor();
}
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const discs = () => page.getByTestId("map-disc").evaluateAll((all) => all.map((disc) => disc.getAttribute("data-id") ?? ""));
const zoom = () => page.locator("[data-k]").evaluate((stage) => Number(stage.getAttribute("data-k")));
const kept = (name: string) => new URL(page.url()).searchParams.get(name);

describe("the map", () => {
  it("should show where nodes stand, say what it cannot place, and lead there", async () => {
    await openMap();
    expect(await page.getByTestId("map-title").innerText()).toMatch(/连着.+与/);
    expect(await page.getByTestId("map-numbers").innerText()).toMatch(/\d+ 个节点，\d+ 处地点，图上 \d+ 条跨城关系/);
    expect(await page.getByTestId("map-unplaced").innerText()).toMatch(/可定位 \d+ 个，\d+ 个在川渝以外，\d+ 个没有确切地点/);
    expect(await page.getByTestId("map-source").innerText()).toContain("界线仅作示意");
    expect((await discs()).some((id) => id.endsWith(CITY))).toBe(true);
    expect(await page.getByTestId("map-pill").count()).toBeGreaterThan(2);
    await page.getByTestId("map-to-table").click();
    await page.getByTestId("table-row").first().waitFor();
    await expect.poll(() => page.getByTestId("table-count").innerText()).toMatch(/\d+ 行，共 \d+ 行/);
  });

  it("should list what stands at a place and what reaches over, and keep both in the address", async () => {
    await openMap();
    await page.locator(`[data-testid="map-disc"][data-id$="${CITY}"]`).click();
    await expect.poll(() => page.getByTestId("map-place-name").innerText()).toBe("西部（重庆）科学城");
    expect(await page.getByTestId("map-member").count()).toBeGreaterThan(10);
    expect(await page.getByTestId("map-reach").count()).toBeGreaterThan(0);
    await page.getByTestId("map-mark").click();
    const address = page.url();
    await page.getByTestId("map-member").first().click();
    await page.getByTestId("entity-name").waitFor();
    await page.getByTestId("panel-close").click();
    await expect.poll(() => page.getByTestId("map-place-name").innerText()).toBe("西部（重庆）科学城");
    await page.goto(address);
    await expect.poll(() => page.getByTestId("map-place-name").innerText()).toBe("西部（重庆）科学城");
  });

  it("should list the relations of a line with the sentences behind them", async () => {
    await openMap();
    const thick = page.locator('[data-testid="map-pill"][data-count="3"]').first();
    await thick.focus();
    await page.keyboard.press("Enter");
    await page.getByTestId("map-line").waitFor();
    expect(await page.getByTestId("map-line").getByTestId("relation-row").count()).toBe(3);
    await expect.poll(() => page.getByTestId("map-line").locator("mark").count()).toBe(3);
    await page.getByTestId("map-read").first().click();
    await expect.poll(() => kept("doc")).not.toBeNull();
  });

  it("should open places further when zoomed in, by buttons, wheel and keys, and come back", async () => {
    await openMap();
    const wide = await discs();
    const first = await zoom();
    for (let i = 0; i < 3; i++) await page.getByTestId("map-zoom-in").click();
    await expect.poll(zoom).toBeGreaterThan(first * 3);
    await expect.poll(async () => (await discs()).length).toBeGreaterThan(wide.length);
    await expect.poll(() => kept("mc")).not.toBeNull();
    const { left, top } = await page.getByTestId("map").evaluate((map) => map.getBoundingClientRect().toJSON());
    await page.mouse.move(left + 500, top + 400);
    const before = await zoom();
    await page.mouse.wheel(0, -600);
    await expect.poll(zoom).toBeGreaterThan(before);
    await page.locator("[data-k]").focus();
    await page.keyboard.press("0");
    await expect.poll(zoom).toBe(first);
    expect(await discs()).toEqual(wide);
  });

  it("should follow the filter, show links that stay on one side when asked, and say when nothing can be placed", async () => {
    await openMap();
    const lines = await page.getByTestId("map-arc").count();
    await page.getByTestId("map-local").click();
    await expect.poll(() => page.getByTestId("map-arc").count()).toBeGreaterThan(lines);
    await context?.close();
    await openMap({ cross: "true" });
    expect(await page.locator('[data-testid="map-arc"]:not([data-kind="crossing"])').count()).toBe(0);
    await context?.close();
    context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
    page = await context.newPage();
    await page.goto(`${atlas.url}/?${new URLSearchParams({ view: "map", off: "sichuan,chongqing,shared" })}`);
    await page.getByTestId("map-nothing").waitFor();
  });

  it("should keep the map when the places cannot be had, and try again", async () => {
    context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
    page = await context.newPage();
    let broken = true;
    await page.route(API, (route) =>
      broken && asks(route, "Whereabouts") ? route.fulfill({ status: 500, body: "{}" }) : route.continue(),
    );
    await page.goto(`${atlas.url}/?view=map`);
    await page.getByTestId("map-failed").waitFor();
    broken = false;
    await page.getByTestId("map-failed").getByTestId("retry").click();
    await page.getByTestId("map-disc").first().waitFor();
    expect(await page.getByTestId("map-failed").count()).toBe(0);
  });

  it.each(["light", "dark", "projector"])("should have no serious accessibility faults in the %s theme", async (theme) => {
    await openMap({ theme });
    await page.locator(`[data-testid="map-disc"][data-id$="${CITY}"]`).click();
    await page.getByTestId("map-place").waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical")).toEqual([]);
  });
});

describe("the map on a phone", () => {
  it("should be pulled with one finger and raise the sheet for a place", async () => {
    await openMap({}, PHONE);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    const touch = await page.context().newCDPSession(page);
    const send = (type: string, points: readonly { x: number; y: number; id: number }[]) =>
      touch.send("Input.dispatchTouchEvent", { type, touchPoints: points } as never);
    await send("touchStart", [{ x: 60, y: 600, id: 1 }]);
    for (const x of [80, 110, 140]) await send("touchMove", [{ x, y: 600, id: 1 }]);
    await send("touchEnd", []);
    await expect.poll(() => kept("mc")).not.toBeNull();
    const before = await zoom();
    await send("touchStart", [
      { x: 150, y: 560, id: 1 },
      { x: 220, y: 600, id: 2 },
    ]);
    for (const by of [20, 50, 80])
      await send("touchMove", [
        { x: 150 - by / 2, y: 560 - by / 2, id: 1 },
        { x: 220 + by / 2, y: 600 + by / 2, id: 2 },
      ]);
    await send("touchEnd", []);
    await expect.poll(zoom).toBeGreaterThan(before);
    await page.getByTestId("map-fit").tap();
    await page.locator(`[data-testid="map-disc"][data-id$="${CITY}"]`).tap();
    await expect.poll(() => page.getByTestId("sheet").getAttribute("data-height")).toBe("half");
    await expect.poll(() => page.getByTestId("map-place-name").innerText()).toBe("西部（重庆）科学城");
  });
});
