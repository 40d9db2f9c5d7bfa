import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Atlas, scratch, startAtlas } from "../support/atlas.js";
import { openBrowser } from "../support/browser.js";
import { API, asks } from "../support/requests.js";

const SCIENCE_CITY = "park:西部科学城";

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

async function openTwin(query: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.goto(`${atlas.url}/?${new URLSearchParams({ view: "twin", ...query })}`);
  await page.getByTestId("twin-node").first().waitFor();
}

const nodes = (side: string) => page.locator(`[data-testid="twin-node"][data-side="${side}"]`);
const links = () => page.getByTestId("twin-link");
const node = (id: string) => page.locator(`[data-testid="twin-node"][data-id="${id}"]`);
/** A point of the page where a line lies open, with nothing over it. */
function openSpot(path: Element): { readonly x: number; readonly y: number } {
  const line = path as SVGPathElement;
  const length = line.getTotalLength();
  for (let at = 0.05; at < 1; at += 0.01) {
    const { x, y } = line.getPointAtLength(at * length).matrixTransform(line.getScreenCTM() ?? undefined);
    if (document.elementFromPoint(x, y) === line) return { x, y };
  }
  throw new Error("all of the line is covered");
}
const selected = () => new URL(page.url()).searchParams.get("s");

/** Names as they stand on the page; no two of one drawing may meet. */
async function overlaps(): Promise<readonly string[]> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('[data-testid="twin-node"] text')].map((text) => ({
      name: text.textContent ?? "",
      box: text.getBoundingClientRect(),
    }));
    return boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(
          (b) =>
            Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
            Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 4,
        )
        .map((b) => `${a.name} / ${b.name}`),
    );
  });
}

describe("the twin-city view", () => {
  beforeEach(() => start({ width: 1440, height: 900 }));

  it("should set 四川 left, 重庆 right and what both share between, with what crosses and no more", async () => {
    await page.goto(atlas.url);
    await page.getByTestId("view-twin").click();
    await nodes("left").first().waitFor();
    const x = async (side: string) => (await nodes(side).first().locator("path").first().boundingBox())?.x ?? 0;
    expect(await x("left")).toBeLessThan(await x("middle"));
    expect(await x("middle")).toBeLessThan(await x("right"));
    const title = await page.getByTestId("twin-title").innerText();
    expect(title).toMatch(/^\d+ 条关系连起两城：经 \d+ 个共有节点，另有 1 对直接相连$/);
    expect(title).toContain(`经 ${await nodes("middle").count()} 个`);
    expect(await page.getByTestId("twin-source").innerText()).toMatch(/没有跨城联系的节点：四川 \d+ 个，重庆 \d+ 个.*文献/);
    expect(await page.getByTestId("twin-dots-right").locator("path").count()).toBeGreaterThan(100);
    expect(await overlaps()).toEqual([]);
  });

  it("should give the share with its numerator, denominator and rule, and follow the filter", async () => {
    await openTwin();
    await expect.poll(() => page.getByTestId("twin-share").innerText()).toMatch(/^\d+\.\d\s*%$/);
    const rule = await page.getByTestId("twin-rule").innerText();
    const [, inside = "", crossing = ""] = /(\d+) 条两地关系中有 (\d+) 条跨城/.exec(rule) ?? [];
    const share = await page.getByTestId("twin-share").innerText();
    expect(Number.parseFloat(share)).toBeCloseTo((100 * Number(crossing)) / Number(inside), 1);
    expect(await page.getByTestId("twin-title").innerText()).toContain(`${crossing} 条关系`);
    await page.getByTestId("brokers").getByTestId("broker").first().waitFor();
    const before = await links().count();
    await page.getByTestId("legend-family-organisation").click();
    await expect.poll(() => links().count()).toBeLessThan(before);
    await expect.poll(() => page.getByTestId("twin-rule").innerText()).not.toBe(rule);
    await expect.poll(() => page.getByTestId("twin-family-organisation").innerText()).toContain("无");
  });

  it("should share its selection with the graph, light it, and let go of it", async () => {
    await openTwin();
    await node(SCIENCE_CITY).click();
    await expect.poll(() => page.getByTestId("entity-name").innerText()).toBe("西部科学城");
    expect(await node(SCIENCE_CITY).getAttribute("aria-pressed")).toBe("true");
    await expect.poll(() => node("institution:电子科技大学").getAttribute("opacity")).not.toBe("1");
    expect(await node("park:西部(成都)科学城").getAttribute("opacity")).toBe("1");
    await page.getByTestId("view-graph").click();
    await expect.poll(() => page.getByTestId("entity-name").innerText()).toBe("西部科学城");
    await page.goBack();
    await page.keyboard.press("Escape");
    await page.getByTestId("panel-close").click();
    await page.getByTestId("twin-panel").waitFor();
  });

  it("should be walked with the keyboard, nodes and lines both", async () => {
    await openTwin();
    await nodes("left").first().focus();
    await page.keyboard.press("ArrowRight");
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset["side"] ?? "");
    expect(await focused()).toBe("middle");
    await page.keyboard.press("Enter");
    await page.getByTestId("entity-name").waitFor();
    await links().first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(selected).toContain("~");
  });

  it("should draw a direct link, and open what it rests on", async () => {
    await openTwin();
    const direct = links().and(page.locator('[aria-label*="遂宁研究院"]'));
    expect(await direct.count()).toBe(1);
    // what comes later takes its room from the drawing, which moves
    await page.getByTestId("brokers").getByTestId("broker").first().waitFor();
    const free = await direct.locator("path").last().evaluate(openSpot);
    await page.mouse.click(free.x, free.y);
    await expect.poll(selected).toMatch(/重庆大学~CO_BUILT~|~PART_OF~/);
    await page.getByTestId("evidence-card").first().waitFor();
  });

  it("should say which filter empties it, what would come back, and take that one back", async () => {
    await page.goto(`${atlas.url}/?${new URLSearchParams({ view: "twin", from: "2019", undated: "false" })}`);
    await page.getByTestId("empty-note").waitFor();
    await expect.poll(() => page.getByTestId("empty-note").innerText()).toMatch(/21 条|\d+ 条/);
    await page.getByTestId("undo-dates").click();
    await page.getByTestId("twin-node").first().waitFor();
  });

  it("should say when it cannot be had, and try again", async () => {
    await page.route(API, (route) => (asks(route, "CrossingRelations") ? route.abort() : route.continue()));
    await page.goto(`${atlas.url}/?view=twin`);
    await page.getByTestId("canvas-failed").waitFor();
    await page.unroute(API);
    await page.getByTestId("canvas-failed").getByTestId("retry").click();
    await page.getByTestId("twin-node").first().waitFor();
    complaints.splice(0, complaints.length, ...complaints.filter((text) => !text.includes("ERR_FAILED")));
  });

  it.each(["light", "dark", "projector"])("should be free of serious faults for readers of %s", async (theme) => {
    await openTwin({ theme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    expect(serious.map(({ id, nodes: found }) => `${id}: ${found[0]?.html}`)).toEqual([]);
    expect(await overlaps()).toEqual([]);
  });
});

describe("the twin-city view on a phone", () => {
  beforeEach(() => start({ width: 390, height: 844 }));

  it("should be readable in three columns, and scroll to what is selected", async () => {
    await openTwin();
    expect(await overlaps()).toEqual([]);
    const outside = await page.evaluate(() =>
      [...document.querySelectorAll('[data-testid="twin-node"] text')].flatMap((text) => {
        const { left, right } = text.getBoundingClientRect();
        return left < 0 || right > window.innerWidth ? [text.textContent] : [];
      }),
    );
    expect(outside).toEqual([]);
    await node(SCIENCE_CITY).click();
    await expect.poll(() => page.getByTestId("entity-name").innerText()).toBe("西部科学城");
    await expect.poll(async () => (await page.getByTestId("sheet").getAttribute("data-height")) ?? "").toBe("half");
    const mark = node(SCIENCE_CITY).locator("path").first();
    await expect
      .poll(async () => ((await mark.boundingBox())?.y ?? 9999) < ((await page.getByTestId("sheet").boundingBox())?.y ?? 0))
      .toBe(true);
  });
});
