import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Atlas, scratch, startAtlas } from "../support/atlas.js";
import { openBrowser } from "../support/browser.js";
import { drawn, openAtlas, settled } from "../support/explorer.js";

let place: ReturnType<typeof scratch>;
let atlas: Atlas;
let browser: Browser;
let context: BrowserContext;
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

const count = async () => Number(/\d+/u.exec(await page.getByTestId("ask-count").innerText())?.[0]);

describe("typed questions", () => {
  it("should be understood in parts, answered with sentences, drawn, changed and kept", async () => {
    await openAtlas(page, atlas.url);
    await page.getByTestId("search-input").fill("谁与[西部(重庆)科学城]签约 2020年以来");
    await expect.poll(() => page.getByTestId("ask-option").innerText()).toMatch(/西部\(重庆\)科学城\s*签约\s*2020/u);
    await page.keyboard.press("Enter");
    await page.getByTestId("ask-count").waitFor();
    const dated = await count();
    expect(dated).toBeGreaterThan(3);
    expect(await page.getByTestId("ask-answer").first().innerText()).toMatch(/签约[\s\S]*2020/u);

    // the address carries the question
    await page.reload();
    await page.getByTestId("ask-count").waitFor();
    expect(await count()).toBe(dated);

    await page.getByTestId("ask-draw").click();
    await expect.poll(() => page.getByTestId("figure-title").innerText()).toBe("西部（重庆）科学城的网络");
    await settled(page);
    const { edges } = await drawn(page);
    expect(edges.length).toBeGreaterThanOrEqual(dated);

    await page.getByTestId("ask-keep").click();
    await page.getByTestId("ask-kind").selectOption({ label: "高校" });
    await expect.poll(count).toBeLessThan(dated);

    await page.getByTestId("search-input").click();
    await page.getByTestId("kept-question").first().waitFor();
  });

  it("should say when a name is unknown or nothing fits", async () => {
    await openAtlas(page, `${atlas.url}/?${new URLSearchParams({ ask: "[查无此所大学] 签约" })}`);
    await page.getByTestId("ask-unknown").waitFor();
    await page.goto(`${atlas.url}/?${new URLSearchParams({ ask: "[重庆大学] 签约 1990以前" })}`);
    await page.getByTestId("ask-none").waitFor();
  });

  it("should leave names to the search, sorted by kind", async () => {
    await openAtlas(page, atlas.url);
    await page.getByTestId("search-input").fill("重庆");
    await page.getByTestId("search-kinds").waitFor();
    expect(await page.getByTestId("ask-option").count()).toBe(0);
    await page.getByTestId("search-kind-Park").click();
    await expect
      .poll(() => page.getByTestId("search-result").allInnerTexts())
      .toSatisfy((names: readonly string[]) => names.length > 0 && names.every((name) => name.includes("园区")));
  });

  it("should work on a phone and pass the rules of accessibility", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openAtlas(page, `${atlas.url}/?${new URLSearchParams({ ask: "四川的高校" })}`);
    await page.getByTestId("ask-count").waitFor();
    expect(await count()).toBeGreaterThan(1);
    const { violations } = await new AxeBuilder({ page }).include('[data-testid="ask"]').analyze();
    expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id }) => id)).toEqual([]);
  });
});
