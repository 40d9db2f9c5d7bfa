import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Atlas, scratch, startAtlas } from "../support/atlas.js";
import { openBrowser } from "../support/browser.js";
import { drawn, openAtlas, settled } from "../support/explorer.js";
import { API, asks } from "../support/requests.js";

let place: ReturnType<typeof scratch>;
let atlas: Atlas;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const complaints: string[] = [];
const at = (query: Readonly<Record<string, string>>) => `${atlas.url}/?${new URLSearchParams(query)}`;
const asked = (name: string) => new URL(page.url()).searchParams.get(name);

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
  await context.close();
  expect(complaints).toEqual([]);
});

async function start(viewport: { readonly width: number; readonly height: number }): Promise<void> {
  context = await browser.newContext({ viewport, locale: "zh-CN", reducedMotion: "reduce" });
  page = await context.newPage();
  complaints.length = 0;
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
}

const byQuarter = () => page.locator('[data-testid="histogram"][data-by="quarter"]').first().waitFor();

/** How the canvas marks its lines: the class of each line that a comparison speaks of. */
const marked = () =>
  page.evaluate(() => {
    const { cy } = (window as never as { __atlas: { cy: { edges(selector: string): { length: number } } } }).__atlas;
    const count = (name: string) => cy.edges(`.cmp-${name}`).length;
    return { added: count("added"), ended: count("ended"), changed: count("changed"), rest: count("rest") };
  });

describe("the timeline", () => {
  beforeEach(() => start({ width: 1440, height: 900 }));

  it("should count by quarter, and let the keyboard move the range by quarter and by year", async () => {
    await openAtlas(page, atlas.url);
    await byQuarter();
    const first = page.getByTestId("range-start");
    await first.focus();
    await page.keyboard.press("Shift+ArrowRight");
    await expect.poll(() => asked("from")).toBe("2020");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => asked("from")).toBe("2020-04");
    expect(await first.getAttribute("aria-valuetext")).toBe("2020 年第 2 季");
    const last = page.getByTestId("range-end");
    await last.focus();
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => asked("to")).toBe("2024-09");
    await page.keyboard.press("End");
    await expect.poll(() => asked("to")).toBeNull();
  });

  it("should play quarter by quarter, and stop", async () => {
    await openAtlas(page, at({ from: "2020" }));
    await byQuarter();
    await page.getByTestId("play").click();
    await expect.poll(() => asked("to"), { timeout: 20_000 }).toBe("2020-03");
    await expect.poll(() => asked("to"), { timeout: 20_000 }).toBe("2020-06");
    await page.getByTestId("play").click();
    await expect.poll(() => page.getByTestId("play").getAttribute("aria-pressed")).toBe("false");
    await page.goBack();
    await expect.poll(() => asked("to")).toBeNull();
  });

  it("should list what has no date when its number is pressed", async () => {
    await openAtlas(page, atlas.url);
    await byQuarter();
    await page.getByTestId("undated-list").click();
    await expect.poll(() => page.getByTestId("undated-group").innerText()).toMatch(/未注明日期\s*147 条/);
  });

  it("should look as of a day, and say so", async () => {
    await openAtlas(page, atlas.url);
    await byQuarter();
    await page.getByTestId("date-asof").fill("2020-11-01");
    await page.getByTestId("date-asof").press("Enter");
    await expect.poll(() => page.getByTestId("figure-source").innerText()).toContain("截至 2020-11-01");
    expect(await page.getByTestId("histogram").first().innerText()).toContain("截至 2020-11-01");
  });
});

describe("the time view", () => {
  beforeEach(() => start({ width: 1440, height: 900 }));

  it("should list what happened, the newest first, and open what is chosen", async () => {
    await page.goto(at({ view: "time" }));
    await page.getByTestId("time-row").first().waitFor();
    expect(await page.getByTestId("time-title").innerText()).toMatch(/^\d+ 条关系有日期，2019-07 至 2024-02-20$/);
    expect(await page.getByTestId("time-group").first().innerText()).toMatch(/2024 年第 1 季\s*1 条/);
    await page.getByTestId("time-row").first().click();
    await page.getByTestId("evidence-card").first().waitFor();
    await expect.poll(() => asked("s")).toContain("~");
  });

  it("should follow the filter and the range", async () => {
    await page.goto(at({ view: "time" }));
    await page.getByTestId("time-row").first().waitFor();
    await page.goto(at({ view: "time", from: "2020-10", to: "2020" }));
    await expect.poll(() => page.getByTestId("time-title").innerText()).toMatch(/^\d+ 条关系有日期，2020-10-30 至 2020-12-15$/);
    await page.getByTestId("legend-family-location").click();
    await expect.poll(() => page.getByTestId("time-list").innerText()).not.toContain("位于");
    expect(await page.getByTestId("time-title").innerText()).toMatch(/^\d+ 条关系有日期/);
  });

  it.each(["light", "dark", "projector"])("should be free of serious faults for readers of %s", async (theme) => {
    await page.goto(at({ view: "time", theme, cmp: "2020-11-01..2024-12-31" }));
    await page.getByTestId("time-row").first().waitFor();
    await page.getByTestId("compare-added").waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe("two days compared", () => {
  beforeEach(() => start({ width: 1440, height: 900 }));

  it("should mark what is new on a layout that does not move, list it, be undone, and be left", async () => {
    await openAtlas(page, atlas.url);
    const before = await drawn(page);
    await page.getByTestId("compare-start").click();
    await expect.poll(() => asked("cmp")).toBe("2019-12-31..2024-12-31");
    await expect.poll(async () => (await marked()).added).toBeGreaterThan(10);
    await settled(page);
    const during = await drawn(page);
    expect(during.nodes).toEqual(before.nodes);
    const { added, rest } = await marked();
    expect(rest).toBeGreaterThan(added);
    const count = Number(await page.getByTestId("compare-added").innerText());
    expect(count).toBeGreaterThanOrEqual(added);
    expect(await page.getByTestId("compare-legend").innerText()).toContain(`${count}`);
    expect(await page.getByTestId("compare-list-added").getByTestId("relation-row").count()).toBe(Math.min(100, count));

    await page.getByTestId("compare-before-1").click();
    await expect.poll(() => asked("cmp")).toBe("2023-12-31..2024-12-31");
    await expect.poll(() => page.getByTestId("compare-added").innerText()).toBe("1");
    await page.goBack();
    await expect.poll(() => page.getByTestId("compare-added").innerText()).toBe(`${count}`);
    await page.getByTestId("compare-stop").click();
    await expect.poll(() => asked("cmp")).toBeNull();
    await expect.poll(async () => (await marked()).rest).toBe(0);
  });

  it("should open the evidence of a change, and come back to the list", async () => {
    await openAtlas(page, at({ cmp: "2019-12-31..2024-12-31" }));
    await page.getByTestId("compare-list-added").getByTestId("relation-row").first().click();
    await page.getByTestId("evidence-card").first().waitFor();
    await page.getByTestId("panel-close").click();
    await page.getByTestId("compare-list-added").waitFor();
  });

  it("should say where nothing changed, and where it cannot be told", async () => {
    await openAtlas(page, at({ cmp: "2021-06-01..2021-07-01" }));
    await expect.poll(() => page.getByTestId("compare-panel").innerText()).toContain("两日之间没有变化");
    await page.route(API, (route) => (asks(route, "Changes") ? route.abort() : route.continue()));
    await page.getByTestId("compare-before-5").click();
    await expect.poll(() => page.getByTestId("compare-panel").innerText()).toContain("比较暂时做不了");
    await page.unroute(API);
    await page.getByTestId("compare-panel").getByTestId("retry").click();
    await expect.poll(() => page.getByTestId("compare-added").innerText()).toMatch(/^[1-9]\d*$/);
    complaints.splice(0, complaints.length, ...complaints.filter((text) => !text.includes("ERR_FAILED")));
  });

  it("should give way to a date that is chosen later", async () => {
    await openAtlas(page, at({ cmp: "2019-12-31..2024-12-31" }));
    await byQuarter();
    await page.getByTestId("range-start").focus();
    await page.keyboard.press("Shift+ArrowRight");
    await expect.poll(() => asked("from")).toBe("2020");
    expect(asked("cmp")).toBeNull();
  });
});

describe("time on a phone", () => {
  beforeEach(() => start({ width: 390, height: 844 }));

  it("should list what happened within the width, and open what is chosen", async () => {
    await page.goto(at({ view: "time" }));
    await page.getByTestId("time-row").first().waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(wide).toBe(false);
    await page.getByTestId("time-row").first().click();
    await page.getByTestId("evidence-card").first().waitFor();
  });

  it("should lead from the filters to what has no date", async () => {
    await openAtlas(page, atlas.url);
    await page.getByTestId("filters-button").click();
    await byQuarter();
    await page.getByTestId("undated-list").click();
    await page.getByTestId("undated-group").waitFor();
    await page.getByTestId("filters-sheet").waitFor({ state: "hidden" });
  });

  it("should compare two days, with legend and list", async () => {
    await openAtlas(page, at({ cmp: "2019-12-31..2024-12-31" }));
    await page.getByTestId("compare-legend").waitFor();
    await expect.poll(async () => (await marked()).added).toBeGreaterThan(10);
    await page.getByTestId("compare-stop").click();
    await expect.poll(() => asked("cmp")).toBeNull();
  });
});
