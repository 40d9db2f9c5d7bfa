import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Atlas, scratch, startAtlas } from "../support/atlas.js";
import { openBrowser } from "../support/browser.js";
import { drawn, openAtlas, settled } from "../support/explorer.js";

const CQU = "institution:重庆大学";

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

interface Drawing {
  getElementById(id: string): { renderedPosition(): { x: number; y: number }; renderedMidpoint(): { x: number; y: number } };
}

/** Where a node, or the middle of a line, is on the page. */
async function spot(id: string): Promise<{ x: number; y: number }> {
  const [x, y] = await page.evaluate((wanted) => {
    const { cy } = (window as never as { __atlas: { cy: Drawing } }).__atlas;
    const element = cy.getElementById(wanted);
    const { x, y } = wanted.startsWith("b:") ? element.renderedMidpoint() : element.renderedPosition();
    return [x, y] as const;
  }, id);
  const box = await page.getByTestId("canvas").boundingBox();
  return { x: x + (box?.x ?? 0), y: y + (box?.y ?? 0) };
}

/** Picks an option by its words; the form may still be on its way to its place, so the click waits until it rests. */
async function pick(option: string): Promise<void> {
  await page.locator("label", { has: page.getByTestId(option) }).click();
}

async function choose(tool: string, option: string): Promise<void> {
  const looks = page.getByTestId("tool-looks");
  // on a phone the tools stand behind one button
  if ((await looks.count()) > 0 && (await looks.getAttribute("aria-expanded")) === "false") await looks.click();
  await page.getByTestId(`tool-${tool}`).click();
  await page.getByTestId(`${tool}-form`).waitFor();
  await pick(option);
  await page.keyboard.press("Escape");
  await settled(page);
}

describe("the look of the network", () => {
  it("should be laid out as chosen, say so in the address, and go back", async () => {
    await openAtlas(page, atlas.url);
    const first = await drawn(page);
    await choose("layout", "layout-grid");
    expect(asked("lay")).toBe("grid");
    const grid = await drawn(page);
    expect(Object.keys(grid.nodes).sort()).toEqual(Object.keys(first.nodes).sort());
    expect(grid.nodes).not.toEqual(first.nodes);
    await openAtlas(page, page.url());
    expect((await drawn(page)).nodes).toEqual(grid.nodes);
    await choose("layout", "layout-twin");
    await page.goBack();
    await expect.poll(async () => (await drawn(page)).nodes).toEqual(grid.nodes);
  });

  it("should centre rings on what is selected, and follow a setting", async () => {
    await openAtlas(page, at({ s: CQU }));
    await choose("layout", "layout-rings");
    expect(asked("lay")).toBe(`rings~centre=${CQU}`);
    const before = await drawn(page);
    await page.getByTestId("tool-layout").click();
    await page.getByTestId("param-gap").fill("220");
    await settled(page);
    expect(asked("lay")).toContain("gap=220");
    await expect.poll(async () => JSON.stringify((await drawn(page)).nodes)).not.toBe(JSON.stringify(before.nodes));
  });

  it("should leave where it is what a reader has put somewhere", async () => {
    await openAtlas(page, atlas.url);
    const from = await spot(CQU);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 60, from.y + 40, { steps: 5 });
    await page.mouse.up();
    const held = (await drawn(page)).nodes[CQU];
    await choose("layout", "layout-hierarchy");
    expect((await drawn(page)).nodes[CQU]).toEqual(held);
  });

  it("should size by an indicator that is chosen, and keep it in the address", async () => {
    await openAtlas(page, atlas.url);
    await choose("style", "size-observation");
    await page.getByTestId("tool-style").click();
    await page.getByTestId("style-measure").selectOption({ index: 1 });
    await expect.poll(() => asked("sty")).toMatch(/^observation=.+（.+）~kind$/u);
    const address = page.url();
    await openAtlas(page, address);
    await expect.poll(() => asked("sty")).toMatch(/^observation=/u);
  });

  it("should colour by community with a legend that lights one, and say that it is of this picture", async () => {
    await openAtlas(page, atlas.url);
    await choose("style", "colour-community");
    await page.getByTestId("colour-legend").getByText("在当前画面中计算").waitFor();
    expect(asked("sty")).toBe("degree~community");
    const rows = page.getByTestId("colour-group");
    await expect.poll(() => rows.count()).toBeGreaterThan(3);
    await rows.nth(1).click();
    await expect.poll(() => asked("sty")).toBe("degree~community~1");
    const faded = () =>
      page.evaluate(() => {
        const { cy } = (window as never as { __atlas: { cy: { nodes(of: string): { length: number } } } }).__atlas;
        return [cy.nodes("[?faded]").length, cy.nodes("[!faded]").length];
      });
    const label = (await rows.nth(1).getAttribute("aria-label")) ?? "";
    const members = Number(/(\d+) 个节点/u.exec(label)?.[1]);
    await expect.poll(async () => (await faded())[1]).toBe(members);
    await rows.nth(1).click();
    await expect.poll(async () => (await faded())[0]).toBe(0);
    await choose("style", "size-betweenness");
    await expect.poll(() => asked("sty")).toBe("betweenness~community");
  });

  it("should gather into cities, list what a line stands for, and open one city", async () => {
    await openAtlas(page, atlas.url);
    const all = Object.keys((await drawn(page)).nodes).length;
    await choose("roll", "roll-city");
    const rolled = await drawn(page);
    expect(Object.keys(rolled.nodes).length).toBeLessThan(all / 4);
    expect(rolled.nodes["place:重庆市"]).toBeDefined();
    expect(await page.getByTestId("figure-rolled").innerText()).toContain("城市");

    const line = await spot(`b:place:北京市|place:重庆市`);
    await page.mouse.click(line.x, line.y);
    await page.getByTestId("pair-panel").waitFor();
    expect(asked("pair")).toMatch(/^place:(北京市~place:重庆市|重庆市~place:北京市)$/u);
    const listed = await page.getByTestId("pair-relation").count();
    expect(listed).toBeGreaterThan(5);
    await page.getByTestId("pair-panel").getByTestId("panel-close").click();

    const city = await spot("place:成都市");
    await page.mouse.click(city.x, city.y);
    await expect.poll(() => asked("roll")).toBe("city~place:成都市");
    await settled(page);
    const opened = await drawn(page);
    expect(Object.keys(opened.nodes).length).toBeGreaterThan(Object.keys(rolled.nodes).length + 5);
    expect(opened.nodes["place:重庆市"]).toEqual(rolled.nodes["place:重庆市"]);
    await page.goBack();
    await expect.poll(async () => Object.keys((await drawn(page)).nodes).length).toBe(Object.keys(rolled.nodes).length);
  });

  it("should open a gathered node by keyboard, from the list", async () => {
    await openAtlas(page, at({ roll: "city" }));
    await page.getByTestId("tool-more").click();
    await page.getByTestId("tool-outline").click();
    await page.getByTestId("outline-node").filter({ hasText: "成都市" }).first().press("Enter");
    await expect.poll(() => asked("roll")).toBe("city~place:成都市");
  });

  it("should ask before it draws very many, and offer to gather them", async () => {
    await openAtlas(page, atlas.url);
    await choose("roll", "cap-1000");
    await expect.poll(() => asked("cap")).toBe("1000");
    await page.getByTestId("tool-roll").click();
    await pick("cap-5000");
    await page.getByTestId("cap-slow").waitFor();
    expect(asked("cap")).toBe("1000");
    await page.getByTestId("cap-roll").click();
    await expect.poll(() => [asked("cap"), asked("roll")]).toEqual(["5000", "city"]);
  });

  it("should draw something, and say so, where the layout fails", async () => {
    await page.route("**/analysis.worker-*.js", (route) => route.abort());
    await page.goto(atlas.url);
    await page.getByTestId("layout-failed").waitFor();
    await expect.poll(async () => Object.keys((await drawn(page)).nodes).length).toBeGreaterThan(150);
    complaints.splice(0, complaints.length, ...complaints.filter((text) => !text.includes("ERR_FAILED")));
  });

  it("should read an address that names what is not there", async () => {
    await openAtlas(page, at({ lay: "spiral", sty: "mood~kind", roll: "street", cap: "7", pair: "x" }));
    expect(Object.keys((await drawn(page)).nodes).length).toBeGreaterThan(150);
    await openAtlas(page, at({ lay: "rings~centre=institution:查无~gap=9999", sty: "degree~city~place:查无", roll: "city~place:查无" }));
    expect(Object.keys((await drawn(page)).nodes).length).toBeGreaterThan(5);
  });

  it("should be usable on a phone", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openAtlas(page, atlas.url);
    await choose("roll", "roll-district");
    expect(asked("roll")).toBe("district");
    await choose("style", "colour-city");
    await page.getByTestId("colour-legend").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  it.each(["light", "dark", "projector"])("should pass the rules of accessibility that a machine can check, in %s", async (theme) => {
    await openAtlas(page, at({ sty: "betweenness~city", theme }));
    await page.getByTestId("colour-legend").waitFor();
    for (const tool of ["layout", "style", "roll"]) {
      await page.getByTestId(`tool-${tool}`).click();
      await page.getByTestId(`${tool}-form`).waitFor();
      const { violations } = await new AxeBuilder({ page: page as never }).analyze();
      expect(violations.map(({ id, nodes }) => `${tool} ${id}: ${nodes[0]?.html}`)).toEqual([]);
      await page.keyboard.press("Escape");
    }
  });
});
