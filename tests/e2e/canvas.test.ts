import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Atlas, scratch, startAtlas } from "../support/atlas.js";
import { openBrowser } from "../support/browser.js";
import { clickNode, hasClass, nodeOnPage } from "../support/canvas.js";
import { drawn, openAtlas, settled } from "../support/explorer.js";

const CITY = "park:西部(重庆)科学城";
const CQU = "institution:重庆大学";
const CAS = "institution:中国科学院";

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

async function openContext(options: Parameters<Browser["newContext"]>[0]): Promise<void> {
  context = await browser.newContext({ locale: "zh-CN", reducedMotion: "reduce", ...options });
  page = await context.newPage();
  complaints.length = 0;
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
}
afterEach(async () => {
  await context.close();
  expect(complaints).toEqual([]);
});

const ids = async () => Object.keys((await drawn(page)).nodes);
const label = (button: "undo" | "redo") => page.getByTestId(button).getAttribute("aria-label");
const marks = () => page.getByTestId("mark-count").innerText();

/** What is drawn now stands where it stood, as far as it was there before. */
async function expectUnmoved(before: Awaited<ReturnType<typeof drawn>>, but: readonly string[] = []): Promise<void> {
  await settled(page);
  const { nodes } = await drawn(page);
  const kept = Object.entries(nodes).filter(([id]) => id in before.nodes && !but.includes(id));
  expect(kept.length).toBeGreaterThan(0);
  for (const [id, at] of kept) expect([id, at]).toEqual([id, before.nodes[id]]);
}

describe("working on the canvas", () => {
  beforeEach(async () => {
    await openContext({ viewport: { width: 1440, height: 900 } });
    await openAtlas(page, atlas.url);
  });

  it("should undo and redo what was done, by name, by button and by key, and never leave the product", async () => {
    const before = await drawn(page);
    expect(await label("undo")).toBe("没有可撤销的操作");
    await clickNode(page, CQU);
    await expect.poll(() => label("undo")).toBe("撤销：选中 重庆大学");
    await page.getByTestId("hide-button").click();
    await expect.poll(() => label("undo")).toBe("撤销：隐藏 重庆大学");
    await page.getByTestId("legend-kind-Person").click();
    await expect.poll(() => label("undo")).toBe("撤销：筛去 人物");
    await expect.poll(ids).not.toContain(CQU);
    await expectUnmoved(before);

    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await expect.poll(ids).toContain(CQU);
    expect(await label("redo")).toBe("重做：隐藏 重庆大学");
    await page.getByTestId("entity-name").getByText("重庆大学", { exact: true }).waitFor();
    await page.getByTestId("undo").click();
    await expect.poll(() => label("undo")).toBe("没有可撤销的操作");
    await page.keyboard.press("Control+z");
    await expectUnmoved(before);
    expect((await drawn(page)).nodes).toEqual(before.nodes);

    await page.keyboard.press("Control+Shift+z");
    await page.keyboard.press("Control+y");
    await page.keyboard.press("Control+Shift+z");
    await expect.poll(() => label("undo")).toBe("撤销：筛去 人物");
    expect(await label("redo")).toBe("没有可重做的操作");
    await expect.poll(ids).not.toContain(CQU);
    // the browser's own way back is a step back as well
    await page.goBack();
    expect(new URL(page.url()).origin).toBe(new URL(atlas.url).origin);
  });

  it("should take the browser's own step back as an undoing", async () => {
    await clickNode(page, CQU);
    await expect.poll(() => label("undo")).toBe("撤销：选中 重庆大学");
    await page.goBack();
    await expect.poll(() => label("redo")).toBe("重做：选中 重庆大学");
    expect(await label("undo")).toBe("没有可撤销的操作");
  });

  it("should pin a node where it is drawn, keep it over a reload and an arranging, and let it go", async () => {
    const before = await drawn(page);
    const at = await nodeOnPage(page, CAS);
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + 30, at.y + 20, { steps: 4 });
    await page.mouse.move(at.x + 60, at.y + 50, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => label("undo")).toBe("撤销：钉住 中国科学院");
    await expectUnmoved(before, [CAS]);
    const moved = (await drawn(page)).nodes;
    expect(moved[CAS]).not.toEqual(before.nodes[CAS]);
    expect(await hasClass(page, CAS, "pinned")).toBe(true);

    await openAtlas(page, page.url());
    expect((await drawn(page)).nodes).toEqual(moved);
    expect(await hasClass(page, CAS, "pinned")).toBe(true);

    await clickNode(page, CAS);
    await page.getByTestId("entity-name").getByText("中国科学院", { exact: true }).waitFor();
    await page.keyboard.press("p");
    await expect.poll(() => hasClass(page, CAS, "pinned")).toBe(false);
    await settled(page);
    expect((await drawn(page)).nodes).toEqual(moved);
    await page.getByTestId("undo").click();
    await expect.poll(() => hasClass(page, CAS, "pinned")).toBe(true);
    await page.getByTestId("tool-more").click();
    await page.getByTestId("tool-arrange").click();
    await settled(page);
    expect((await drawn(page)).nodes[CAS]).toEqual(moved[CAS]);
  });

  it("should mark several with Shift, a box and a lasso, and do things with all of them", async () => {
    const before = await drawn(page);
    for (const id of [CQU, CAS, CITY]) await clickNode(page, id, { modifiers: ["Shift"] });
    await expect.poll(marks).toBe("已选 3 个节点");
    await clickNode(page, CITY, { modifiers: ["Shift"] });
    await expect.poll(marks).toBe("已选 2 个节点");
    expect(await hasClass(page, CQU, "marked")).toBe(true);

    await page.getByTestId("mark-hide").click();
    await expect.poll(() => label("undo")).toBe("撤销：隐藏 2 个节点");
    await expect.poll(ids).not.toContain(CAS);
    expect(await ids()).not.toContain(CQU);
    await expectUnmoved(before);
    expect(await page.getByTestId("mark-bar").count()).toBe(0);
    await page.keyboard.press("Control+z");
    await expect.poll(marks).toBe("已选 2 个节点");
    await expect.poll(ids).toContain(CAS);
    await page.getByTestId("mark-clear").click();

    // Shift and drag: a box
    const [a, b] = [await nodeOnPage(page, CQU), await nodeOnPage(page, CITY)];
    const [left, right] = [Math.min(a.x, b.x) - 30, Math.max(a.x, b.x) + 30];
    const [top, bottom] = [Math.min(a.y, b.y) - 30, Math.max(a.y, b.y) + 30];
    await page.keyboard.down("Shift");
    await page.mouse.move(left, top);
    await page.mouse.down();
    await page.mouse.move(right, bottom, { steps: 5 });
    await page.mouse.up();
    await page.keyboard.up("Shift");
    await expect.poll(() => hasClass(page, CQU, "marked")).toBe(true);
    expect(await hasClass(page, CITY, "marked")).toBe(true);
    expect(await hasClass(page, CAS, "marked")).toBe(false);
    await page.getByTestId("mark-clear").click();

    // the lasso, around one node
    await page.getByTestId("tool-lasso").click();
    const { x, y } = await nodeOnPage(page, CQU);
    await page.mouse.move(x - 26, y - 26);
    await page.mouse.down();
    for (const [dx, dy] of [
      [26, -26],
      [26, 26],
      [-26, 26],
      [-26, -20],
    ] as const)
      await page.mouse.move(x + dx, y + dy, { steps: 3 });
    await page.mouse.up();
    await expect.poll(() => hasClass(page, CQU, "marked")).toBe(true);
    await page.keyboard.press("Escape");
    await page.getByTestId("mark-clear").click();
    await expect.poll(() => page.getByTestId("mark-bar").count()).toBe(0);
  });

  it("should show only what is marked, each where it is, and bring the rest back", async () => {
    const before = await drawn(page);
    for (const id of [CQU, CITY]) await clickNode(page, id, { modifiers: ["Shift"] });
    await page.getByTestId("mark-only").click();
    await expect.poll(ids).toEqual(expect.arrayContaining([CQU, CITY]));
    await expect.poll(async () => (await ids()).length).toBe(2);
    expect(await page.getByTestId("figure-title").innerText()).toBe("所选的 2 个节点");
    await expectUnmoved(before);
    await openAtlas(page, page.url());
    expect(await ids()).toHaveLength(2);
    await page.getByTestId("only-leave").click();
    await expect.poll(async () => (await ids()).length).toBe(Object.keys(before.nodes).length);
    await settled(page);
    expect((await drawn(page)).nodes).toEqual(before.nodes);
  });

  it("should pin and move all marked nodes together", async () => {
    const before = (await drawn(page)).nodes;
    for (const id of [CQU, CAS]) await clickNode(page, id, { modifiers: ["Shift"] });
    await expect.poll(marks).toBe("已选 2 个节点");
    const { x, y } = await nodeOnPage(page, CQU);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 20, y + 25, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => label("undo")).toBe("撤销：钉住 2 个节点");
    await settled(page);
    const after = (await drawn(page)).nodes;
    const shift = (id: string) => ({
      x: (after[id]?.x ?? 0) - (before[id]?.x ?? 0),
      y: (after[id]?.y ?? 0) - (before[id]?.y ?? 0),
    });
    expect(Math.abs(shift(CQU).x - shift(CAS).x)).toBeLessThanOrEqual(2);
    expect(Math.abs(shift(CQU).y - shift(CAS).y)).toBeLessThanOrEqual(2);
    expect(Math.hypot(shift(CQU).x, shift(CQU).y)).toBeGreaterThan(10);
    await page.getByTestId("undo").click();
    await settled(page);
    expect((await drawn(page)).nodes).toEqual(before);
  });

  it("should offer what can be done in a menu, on a node, a line and the canvas, by hand and by key", async () => {
    const before = await drawn(page);
    await clickNode(page, CAS, { button: "right" });
    await page.getByTestId("menu-hide").click();
    await expect.poll(ids).not.toContain(CAS);
    await expectUnmoved(before);

    await page.getByTestId("canvas").click({ button: "right", position: { x: 30, y: 330 } });
    await page.getByTestId("menu-hidden").click();
    await page.getByTestId("hidden-list").getByText("中国科学院", { exact: true }).waitFor();
    await page.getByTestId("show-again").click();
    await expect.poll(ids).toContain(CAS);
    await settled(page);
    expect((await drawn(page)).nodes).toEqual(before.nodes);
    await page.getByTestId("hidden-list").getByRole("button", { name: "关闭" }).click();

    await clickNode(page, CQU);
    await page.getByTestId("entity-name").getByText("重庆大学", { exact: true }).waitFor();
    await page.keyboard.press("Shift+F10");
    await page.getByTestId("context-menu").getByText("重庆大学", { exact: true }).waitFor();
    await page.getByTestId("menu-mark-near").click();
    await expect.poll(marks).toMatch(/已选 \d+ 个节点/u);
    await page.getByTestId("mark-clear").click();

    const line = before.edges.find(({ id }) => id.includes("两江"));
    if (!line) throw new Error("no such line");
    await page.mouse.click(line.x, line.y, { button: "right" });
    const hideRelation = page.getByTestId(/^menu-off-/u).first();
    await hideRelation.waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByTestId("context-menu").count()).toBe(0);
  });

  it("should expand, fold and expand again without moving anything", async () => {
    await page.goto(`${atlas.url}/?${new URLSearchParams({ v: `=${CITY}` })}`);
    await openAtlas(page, page.url());
    const before = await drawn(page);
    await clickNode(page, CQU, { clicks: 2 });
    await page.getByTestId("expand-all").click();
    await expect.poll(async () => (await ids()).length).toBeGreaterThan(Object.keys(before.nodes).length);
    await expectUnmoved(before);
    const grown = await drawn(page);
    await clickNode(page, CQU, { button: "right" });
    await page.getByTestId("menu-collapse").click();
    await expect.poll(() => label("undo")).toBe("撤销：收起 重庆大学");
    await expect.poll(async () => (await ids()).length).toBeLessThan(Object.keys(grown.nodes).length);
    await expectUnmoved(before);
    await page.getByTestId("undo").click();
    await expect.poll(async () => (await ids()).length).toBe(Object.keys(grown.nodes).length);
    await settled(page);
    expect((await drawn(page)).nodes).toEqual(grown.nodes);
    // a filter takes away and brings back, and moves nothing
    await page.getByTestId("legend-kind-Institution").click();
    await expect.poll(async () => (await ids()).length).toBeLessThan(Object.keys(grown.nodes).length);
    await expectUnmoved(grown);
    await page.getByTestId("legend-kind-Institution").click();
    await expect.poll(async () => (await ids()).length).toBe(Object.keys(grown.nodes).length);
    await settled(page);
    expect((await drawn(page)).nodes).toEqual(grown.nodes);
  });

  it("should count what lies further out before it is drawn", async () => {
    await page.goto(`${atlas.url}/?${new URLSearchParams({ v: `=${CAS}`, s: CAS })}`);
    await openAtlas(page, page.url());
    const before = await drawn(page);
    await page.getByTestId("expand-button").click();
    await page.getByTestId("hops-2").click();
    const count = Number(/(\d+)/u.exec(await page.getByTestId("hops-count").innerText())?.[1]);
    expect(count).toBeGreaterThan(0);
    await page.getByTestId("expand-hops").click();
    await expect.poll(async () => (await ids()).length).toBe(Object.keys(before.nodes).length + Math.min(count, 48));
    await expectUnmoved(before);
  });

  it("should light what lies under the pointer, and say what a line stands for", async () => {
    const { x, y } = await nodeOnPage(page, CAS);
    await page.mouse.move(x, y);
    await expect.poll(() => hasClass(page, CAS, "lit")).toBe(true);
    const far = (await ids()).find((id) => id.startsWith("policy:")) ?? "";
    expect(await hasClass(page, far, "lowered")).toBe(true);
    const line = (await drawn(page)).edges.find(({ id }) => id.includes(CAS));
    if (!line) throw new Error("no line");
    await page.mouse.move(line.x, line.y, { steps: 3 });
    await expect.poll(() => page.getByTestId("canvas-tip").innerText()).toMatch(/份文献/u);
    await page.getByTestId("home").hover();
    await expect.poll(() => hasClass(page, far, "lowered")).toBe(false);
    expect(await page.getByTestId("canvas-tip").count()).toBe(0);
  });

  it("should show the whole picture in small, move the window with it, and fold it", async () => {
    expect(await page.getByTestId("minimap").count()).toBe(0);
    for (let times = 0; times < 4; times += 1) await page.getByTestId("tool-zoom-in").click();
    await settled(page);
    const map = await page.getByTestId("minimap-picture").boundingBox();
    if (!map) throw new Error("no map");
    const pan = () => page.evaluate(() => JSON.stringify((window as never as { __atlas: { cy: { pan(): object } } }).__atlas.cy.pan()));
    const before = await pan();
    await expect
      .poll(async () => {
        await page.mouse.click(map.x + 60, map.y + 40);
        return pan();
      })
      .not.toBe(before);
    await page.getByTestId("minimap-fold").click();
    await expect.poll(() => page.getByTestId("minimap").count()).toBe(0);
    await openAtlas(page, atlas.url);
    for (let times = 0; times < 4; times += 1) await page.getByTestId("tool-zoom-in").click();
    await page.getByTestId("minimap-unfold").click();
    await page.getByTestId("minimap").waitFor();
  });

  it("should pass the rules of accessibility with marks and a menu open, in every theme", async () => {
    for (const theme of ["light", "dark", "projector"]) {
      await openAtlas(page, `${atlas.url}/?${new URLSearchParams({ theme, m: `${CQU}|${CAS}` })}`);
      await page.getByTestId("mark-bar").waitFor();
      await clickNode(page, CITY, { button: "right" });
      await page.getByTestId("context-menu").waitFor();
      const { violations } = await new AxeBuilder({ page: page as never }).analyze();
      expect(violations.map(({ id, nodes }) => `${theme} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
});

describe("working on the canvas of a phone", () => {
  beforeEach(async () => {
    await openContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await openAtlas(page, atlas.url);
  });

  it("should mark several by tapping, hide them together and undo it", async () => {
    const before = await drawn(page);
    await page.getByTestId("tool-lasso").tap();
    for (const id of [CQU, CITY]) {
      const { x, y } = await nodeOnPage(page, id);
      await page.touchscreen.tap(x, y);
    }
    await expect.poll(marks).toBe("已选 2 个节点");
    await page.getByTestId("mark-hide").tap();
    await expect.poll(ids).not.toContain(CITY);
    await expectUnmoved(before);
    await page.getByTestId("tool-undo").tap();
    await expect.poll(ids).toContain(CITY);
    await settled(page);
    expect((await drawn(page)).nodes).toEqual(before.nodes);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  it("should open the menu of a node with a long touch, and pin it where it stands", async () => {
    const before = await drawn(page);
    const { x, y } = await nodeOnPage(page, CITY);
    const touch = await context.newCDPSession(page);
    await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
    await page.getByTestId("menu-pin").waitFor();
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await page.getByTestId("menu-pin").tap();
    await expect.poll(() => hasClass(page, CITY, "pinned")).toBe(true);
    expect(new URL(page.url()).searchParams.has("s")).toBe(false);
    await expectUnmoved(before);
    // the same link on a wide screen has it pinned at its place there
    await page.setViewportSize({ width: 1440, height: 900 });
    await openAtlas(page, page.url());
    expect(await hasClass(page, CITY, "pinned")).toBe(true);
    const pinned = (await drawn(page)).nodes;
    await openAtlas(page, atlas.url);
    expect((await drawn(page)).nodes).toEqual(pinned);
  });
});
