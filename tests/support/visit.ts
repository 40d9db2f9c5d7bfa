import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { type Atlas, scratch, startAtlas } from "./atlas.js";
import { openBrowser } from "./browser.js";

export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

/** A running atlas and a fresh browser page for each test of a file; a test fails where the page complains. */
export interface Visit {
  readonly atlas: Atlas;
  readonly page: Page;
  /** Opens another page of the given size or manner in place of the first. */
  readonly renew: (more: Parameters<Browser["newContext"]>[0]) => Promise<Page>;
  /** What the page may say, since a test has brought it about. */
  forgive: RegExp | null;
}

/** Sets up what every test of a file needs. `prepare` fills the database, which has the sample in it. */
export function visiting(env: Readonly<Record<string, string>>, prepare: (env: Readonly<Record<string, string>>) => Promise<void>): Visit {
  let place: ReturnType<typeof scratch>;
  let atlas: Atlas;
  let browser: Browser;
  let context: BrowserContext | undefined;
  let page: Page;
  const complaints: string[] = [];
  const renew = async (more: Parameters<Browser["newContext"]>[0] = {}) => {
    await context?.close();
    context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN", reducedMotion: "reduce", ...more });
    page = await context.newPage();
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    return page;
  };
  const visit: Visit = {
    get atlas() {
      return atlas;
    },
    get page() {
      return page;
    },
    renew,
    forgive: null,
  };
  beforeAll(async () => {
    place = scratch();
    const whole = { ATLAS_DB: `${place.dir}/atlas.db`, ...env };
    atlas = await startAtlas(whole);
    await prepare(whole);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await atlas?.stop();
    place.remove();
  });
  beforeEach(async () => {
    complaints.length = 0;
    visit.forgive = null;
    await renew();
  });
  afterEach(async () => {
    await context?.close();
    context = undefined;
    expect(complaints.filter((text) => !visit.forgive?.test(text))).toEqual([]);
  });
  return visit;
}

/** Asks again until the answer is as expected, as long as a slow machine needs. */
export function until<T>(ask: () => T | Promise<T>): ReturnType<typeof expect.poll> {
  return expect.poll(ask, { timeout: 40_000 });
}

/** What axe finds on the page that is serious, in each theme; a part alone is looked through sooner. */
export async function seriousFindings(page: Page, within = "body"): Promise<readonly string[]> {
  const found: string[] = [];
  for (const theme of ["light", "dark", "projector"]) {
    await page.getByTestId("theme-menu").first().click();
    await page.getByTestId(`theme-${theme}`).click();
    await page.waitForFunction((name) => document.documentElement.dataset["theme"] === name, theme);
    await page.getByTestId(`theme-${theme}`).waitFor({ state: "hidden" });
    const { violations } = await new AxeBuilder({ page }).include(within).analyze();
    const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    found.push(...serious.map(({ id, nodes }) => `${theme}: ${id} ${nodes.map(({ target }) => target.join(" ")).join(", ")}`));
  }
  return found;
}
