import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Atlas, scratch, startAtlas } from "../support/atlas.js";
import { openBrowser } from "../support/browser.js";
import { drawn, openAtlas } from "../support/explorer.js";
import { ask } from "../support/graphql.js";
import { proposals, writeProposals } from "../support/proposals.js";
import { API } from "../support/requests.js";

const TOKEN = "0123456789abcdef-reviewers";
const SIGNED = "rule:signed-with/facing";

let place: ReturnType<typeof scratch>;
let atlas: Atlas;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const complaints: string[] = [];
/** What the console may say, since a test has brought it about. */
let forgiven: RegExp | null;

beforeAll(async () => {
  place = scratch();
  const env = { ATLAS_DB: join(place.dir, "atlas.db") };
  atlas = await startAtlas({ ...env, ATLAS_EDITOR_TOKEN: TOKEN });
  await writeProposals(env, [proposals(1, 20), proposals(2, 30), proposals(3, 40)]);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await atlas?.stop();
  place.remove();
});
async function newPage(more: Parameters<Browser["newContext"]>[0] = {}): Promise<void> {
  await context?.close();
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN", reducedMotion: "reduce", ...more });
  page = await context.newPage();
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
}
beforeEach(async () => {
  complaints.length = 0;
  forgiven = null;
  await newPage();
});
afterEach(async () => {
  await context.close();
  expect(complaints.filter((text) => !forgiven?.test(text))).toEqual([]);
});

const at = (query: Readonly<Record<string, string>> = {}, url = atlas.url) => `${url}/review?${new URLSearchParams(query)}`;
const counts = async () =>
  (await ask<{ reviewProgress: { proposed: number; decided: number } }>(atlas.url, "{ reviewProgress { proposed decided } }"))
    .reviewProgress;
const shown = () => page.getByTestId("review-item").getAttribute("data-claim");
const rows = () => page.getByTestId("review-row").evaluateAll((all) => all.map((row) => row.getAttribute("data-claim")));
const said = () => page.getByTestId("review-said").innerText();

async function openReview(query: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.goto(at(query));
  await page.getByTestId("review-item").waitFor();
  await page.getByTestId("review-access").waitFor();
}

async function enter(token = TOKEN): Promise<void> {
  await page.getByTestId("token-input").fill(token);
  await page.getByTestId("token-name").fill("陈");
  await page.getByTestId("token-submit").click();
}

/** Opens the page as one who may decide. */
async function openDesk(query: Readonly<Record<string, string>> = {}): Promise<void> {
  await openReview(query);
  await page.getByTestId("review-enter").click();
  await enter();
  await page.getByTestId("token-dialog").waitFor({ state: "detached" });
}

async function faults(): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: page as never }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe("reviewing what was proposed", () => {
  it("should be read-only until the token is given, and tell a wrong one from the right one", async () => {
    await openReview();
    expect(await page.getByTestId("review-access").innerText()).toContain("只读");
    const before = await counts();
    const [first, second] = await rows();
    await page.keyboard.press("a");
    await enter("not-the-right-token");
    await expect.poll(() => page.getByTestId("token-dialog").innerText()).toContain("这不是服务器上的编辑令牌");
    expect(await counts()).toEqual(before);
    await enter();
    await expect.poll(shown).toBe(second);
    expect(await rows()).not.toContain(first);
    await expect.poll(async () => (await counts()).decided).toBe(before.decided + 1);
    expect(await said()).toMatch(/^已采纳：.+接着是第 1 项，共 \d+ 项/u);
    await page.getByTestId("review-forget").click();
    await expect.poll(() => page.getByTestId("review-access").innerText()).toContain("只读");
    expect(await page.evaluate(() => sessionStorage.getItem("atlas.editor"))).toBeNull();
  });

  it("should accept, reject and undo by keyboard, and show the same after a reload", async () => {
    await openDesk();
    const start = await counts();
    const [a, b, c, d] = await rows();
    await page.keyboard.press("a");
    await expect.poll(() => shown()).toBe(b);
    await page.keyboard.press("r");
    await page.keyboard.press("j");
    await expect.poll(() => shown()).toBe(d);
    await page.keyboard.press("k");
    await expect.poll(() => shown()).toBe(c);
    await expect.poll(counts).toEqual({ proposed: start.proposed - 2, decided: start.decided + 2 });

    const stood = { rows: (await rows()).slice(0, 40), progress: await page.getByTestId("review-progress").first().innerText() };
    await page.reload();
    await page.getByTestId("review-item").waitFor();
    expect((await rows()).slice(0, 40)).toEqual(stood.rows);
    await expect.poll(() => page.getByTestId("review-progress").first().innerText()).toBe(stood.progress);
    expect(await shown()).toBe(c);

    // the decisions of this tab outlast the reload
    await page.keyboard.press("u");
    await expect.poll(rows).toContain(b);
    await page.keyboard.press("u");
    await expect.poll(counts).toEqual(start);
    await expect.poll(async () => (await rows()).slice(0, 4)).toEqual([a, b, c, d]);
  });

  it("should show where the sentence names both ends, its context and its place in the document", async () => {
    await openDesk({ frame: SIGNED });
    const marks = page.getByTestId("review-sentence").locator("mark");
    expect(await marks.count()).toBe(2);
    const phrase = await page.getByTestId("review-phrase").innerText();
    for (const mark of await marks.allInnerTexts()) {
      const name = mark.replace(/^[起终]点/u, "").replace(/[\s\u2060\d]+$/u, "");
      expect(phrase).toContain(name.trim());
    }
    expect(await page.getByTestId("review-frame").innerText()).toBe(SIGNED);
    const alone = await page.getByTestId("review-sentence").innerText();
    await page.keyboard.press("c");
    expect((await page.getByTestId("review-sentence").innerText()).length).toBeGreaterThan(alone.length + 10);
    await page.keyboard.press("o");
    await expect.poll(() => page.getByTestId("reader-mark").first().innerText()).toContain("合作协议");
    await page.keyboard.press("Escape");
    await page.getByTestId("reader").waitFor({ state: "detached" });
    await page.keyboard.press("?");
    await page.getByTestId("shortcuts-dialog").getByText("采纳 / 否决").waitFor();
  });

  it("should bring an item back when its decision does not go through", async () => {
    forgiven = /ERR_FAILED/u;
    await openDesk();
    const before = await rows();
    await page.route(API, (route) => (route.request().method() === "POST" ? route.abort() : route.continue()));
    await page.keyboard.press("a");
    await expect.poll(() => shown()).toBe(before[1]);
    await expect.poll(() => page.getByTestId("review-setback").innerText()).toMatch(/未能采纳.+连不上服务器.+已放回列表/su);
    expect(await rows()).toEqual(before);
    await page.unroute(API);
  });

  it("should ask for the token again when the server no longer takes it", async () => {
    forgiven = /401/u;
    await openDesk();
    const before = await rows();
    await page.route(API, (route) => route.continue({ headers: { ...route.request().headers(), authorization: "Bearer of-another-day" } }));
    await page.keyboard.press("r");
    await expect.poll(() => page.getByTestId("token-dialog").innerText()).toContain("不再接受");
    expect(await rows()).toEqual(before);
    await page.unroute(API);
  });

  it("should decide on all that one frame proposes, say how many, and undo it in one", async () => {
    await openDesk();
    const start = await counts();
    await page.getByTestId("review-frame-filter").selectOption(SIGNED);
    await expect.poll(() => new URL(page.url()).searchParams.get("frame")).toBe(SIGNED);
    await expect.poll(() => page.getByTestId("review-frame").innerText()).toBe(SIGNED);
    const listed = await rows();
    for (const [verdict, done] of [
      ["accept", "已采纳"],
      ["reject", "已否决"],
    ] as const) {
      await page.getByTestId("review-bulk").click();
      await page.getByTestId(`review-bulk-${verdict}`).click();
      await expect.poll(() => page.getByTestId("bulk-text").innerText()).toContain(`${listed.length} 项待审`);
      await page.getByTestId("bulk-go").click();
      await expect.poll(() => page.getByTestId("bulk-text").innerText()).toBe(`${done} ${listed.length} 项。 没有剩下的了。`);
      await page.getByTestId("bulk-close").click();
      await page.getByTestId("review-empty").waitFor();
      expect((await counts()).proposed).toBe(start.proposed - listed.length);
      await page.keyboard.press("u");
      await expect.poll(rows).toEqual(listed);
      expect(await counts()).toEqual(start);
    }
  });

  it("should edit a claim before it is accepted", async () => {
    await openDesk({ frame: SIGNED });
    await page.keyboard.press("e");
    await page.getByTestId("edit-from").fill("2021-13");
    expect(await page.getByTestId("edit-save").isDisabled()).toBe(true);
    await page.getByTestId("edit-from").fill("2021-03");
    await page.getByTestId("edit-status").selectOption("planned");
    const id = await shown();
    await page.getByTestId("edit-save").click();
    await expect.poll(shown).not.toBe(id);
    const { decisions } = await ask<{ decisions: { nodes: { action: string; by: string; changes: unknown }[] } }>(
      atlas.url,
      "{ decisions(first: 1) { nodes { action by changes { field value } } } }",
    );
    expect(decisions.nodes[0]).toMatchObject({ action: "edit", by: "陈" });
    expect(decisions.nodes[0]?.changes).toEqual(
      expect.arrayContaining([
        { field: "status", value: "planned" },
        { field: "validFrom", value: "2021-03" },
      ]),
    );
    await page.keyboard.press("u");
    await expect.poll(rows).toContain(id);
  });

  it("should merge and split the node of one end and stay with the sentence", async () => {
    await openDesk({ frame: "model:reader" });
    const sentence = await page.getByTestId("review-sentence").innerText();
    await page.keyboard.press("m");
    await page.getByTestId("picker-input").fill("重庆邮电大学");
    await page.getByTestId("picker-hit").first().click();
    await page.getByTestId("merge-submit").click();
    await page.getByTestId("merge-dialog").waitFor({ state: "detached" });
    expect(await page.getByTestId("review-phrase").innerText()).toContain("重庆邮电大学");
    // the alias tells where the sentence names the node
    expect(await page.getByTestId("review-sentence").innerText()).toBe(sentence);
    await page.keyboard.press("u");
    await expect.poll(() => page.getByTestId("review-phrase").innerText()).not.toContain("重庆邮电大学");
    await page.keyboard.press("s");
    expect(await page.getByTestId("split-submit").isDisabled()).toBe(true);
    await page.getByTestId("split-within").fill("璧山");
    await page.getByTestId("split-submit").click();
    await page.getByTestId("split-dialog").waitFor({ state: "detached" });
    expect(await page.getByTestId("review-sentence").innerText()).toBe(sentence);
    await page.getByTestId("review-tab-journal").click();
    await expect.poll(() => page.getByTestId("journal-line").first().innerText()).toContain("拆分");
    await page.getByTestId("journal-undo").first().click();
    await expect.poll(() => page.getByTestId("journal-line").first().innerText()).toMatch(/^撤销/u);
  });

  it("should keep filters and the open item in the address, and say when that item is gone", async () => {
    await openReview({ in: "proposed-2" });
    await page.keyboard.press("j");
    const open = await shown();
    await expect.poll(() => new URL(page.url()).searchParams.get("c")).toBe(open);
    await page.goto(page.url());
    await expect.poll(shown).toBe(open);
    // an item beyond the first page of the queue is found
    const { reviewQueue } = await ask<{ reviewQueue: { nodes: { claim: { id: string } }[] } }>(
      atlas.url,
      "{ reviewQueue(first: 200) { nodes { claim { id } } } }",
    );
    const last = reviewQueue.nodes.at(-1)?.claim.id ?? "";
    await page.goto(at({ c: last }));
    await expect.poll(shown).toBe(last);
    await page.goto(at({ c: "c0" }));
    await page.getByTestId("review-gone").waitFor();
    await page.goto(at({ frame: "rule:no/such" }));
    await expect.poll(() => page.getByTestId("review-empty").innerText()).toContain("此筛选下没有待审的主张");
  });

  it("should lead from the atlas to an item and back", async () => {
    await openAtlas(page, atlas.url);
    const { proposed } = await counts();
    await expect.poll(() => page.getByTestId("review-link").innerText()).toContain(String(proposed));
    const without = (await drawn(page)).edges.length;
    const numbers = await page.getByTestId("figure-numbers").innerText();
    await openAtlas(page, `${atlas.url}/?proposed=true`);
    await expect.poll(async () => (await drawn(page)).edges.length).toBeGreaterThan(without);
    expect(await page.getByTestId("figure-numbers").innerText()).toContain(/\d+ 条关系/u.exec(numbers)?.[0]);

    await page.goto(at({ frame: SIGNED }));
    await page.getByTestId("review-item").waitFor();
    const { reviewQueue } = await ask<{
      reviewQueue: { nodes: { claim: { id: string; source: { id: string }; target: { id: string } } }[] };
    }>(atlas.url, `{ reviewQueue(filter: { frames: ["${SIGNED}"] }, first: 1) { nodes { claim { id source { id } target { id } } } } }`);
    const claim = reviewQueue.nodes[0]?.claim;
    const edge = `${claim?.source.id}~SIGNED_WITH~${claim?.target.id}`;
    await openAtlas(page, `${atlas.url}/?${new URLSearchParams({ s: edge, proposed: "true" })}`);
    await expect.poll(() => page.getByTestId("edge-state").innerText()).toContain("待审");
    expect(await page.getByTestId("evidence-state").first().innerText()).toContain("待审");
    await page.getByTestId("review-this").first().click();
    await expect.poll(async () => new URL(page.url()).pathname).toBe("/review");
    await page.getByTestId("review-item").waitFor();
    await page.goBack();
    await page.getByTestId("edge-panel").waitFor();
  });

  it("should show in the atlas what was decided, without a reload", async () => {
    await openAtlas(page, atlas.url);
    const { proposed } = await counts();
    await page.getByTestId("review-link").click();
    await page.getByTestId("review-enter").click();
    await enter();
    await page.getByTestId("token-dialog").waitFor({ state: "detached" });
    await page.keyboard.press("a");
    await expect.poll(async () => (await counts()).proposed).toBe(proposed - 1);
    await page.getByTestId("review-back").click();
    await expect.poll(() => page.getByTestId("review-link").innerText()).toContain(String(proposed - 1));
    await expect.poll(() => page.getByTestId("panel").innerText()).toContain("谁与谁");
  });

  it("should say so where the server has no token, and offer no decision", async () => {
    const closed = await startAtlas({ ATLAS_DB: join(place.dir, "atlas.db") });
    try {
      await page.goto(at({}, closed.url));
      await expect.poll(() => page.getByTestId("review-access").innerText()).toContain("没有设置编辑令牌");
      const before = await shown();
      expect(await page.getByTestId("review-accept").isDisabled()).toBe(true);
      await page.keyboard.press("a");
      await expect.poll(() => shown()).toBe(before);
    } finally {
      await closed.stop();
    }
  });

  it("should say what is wrong when the server does not answer, and recover", async () => {
    forgiven = /ERR_FAILED/u;
    await page.route(API, (route) => route.abort());
    await page.goto(at());
    await page.getByText("待审列表暂时取不到").waitFor();
    await page.unroute(API);
    await page.getByTestId("retry").first().click();
    await page.getByTestId("review-item").waitFor();
  });

  it("should show one thing at a time on a phone", async () => {
    await newPage({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await page.goto(at());
    await page.getByTestId("review-row").nth(1).tap();
    await page.getByTestId("review-item").waitFor();
    expect(await page.getByTestId("review-list").count()).toBe(0);
    for (const name of ["accept", "reject", "edit", "merge", "split", "undo", "next"]) {
      const box = await page.getByTestId(`review-${name}`).boundingBox();
      expect(box && Math.round(box.height), name).toBeGreaterThanOrEqual(44);
    }
    expect(await faults()).toEqual([]);
    await page.getByTestId("review-to-list").tap();
    await page.getByTestId("review-list").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  it.each(["light", "dark", "projector"])("should have no fault that a machine can find (%s)", async (theme) => {
    await openDesk({ theme, frame: SIGNED });
    expect(await faults()).toEqual([]);
    for (const key of ["e", "m", "s", "?"]) {
      await page.keyboard.press(key);
      await page.getByRole("dialog").waitFor();
      expect(await faults()).toEqual([]);
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    }
    await page.getByTestId("review-tab-journal").click();
    await page.getByTestId("journal-line").first().waitFor();
    expect(await faults()).toEqual([]);
  });

  it("should speak English where asked", async () => {
    await openReview({ lang: "en" });
    const words = `${await page.getByTestId("review-access").innerText()} ${await page.getByTestId("review-accept").innerText()}`;
    expect(words).toContain("Read-only");
    expect(words).not.toMatch(/\p{Script=Han}/u);
    expect(await page.title()).toContain("Review");
  });
});
