import { describe, expect, it } from "vitest";
import { disputed, long } from "../support/disputed.js";
import { openAtlas } from "../support/explorer.js";
import { proposals, writeProposals } from "../support/proposals.js";
import { API, asks } from "../support/requests.js";
import { PHONE, seriousFindings, until, visiting } from "../support/visit.js";

const NEWS = "cqkjb-2020-11-03";

const visit = visiting({}, (env) => writeProposals(env, [...disputed(), proposals(1, 12), long()]));
const at = (id: string, query = "") => `${visit.atlas.url}/document/${encodeURIComponent(id)}${query}`;
const current = '[data-testid="document-text"] [data-current="true"]';

describe("the page of a document", () => {
  it("should mark names and statements, and lead from a name to its node and from a statement to its relation", async () => {
    const { page } = visit;
    await page.goto(at(NEWS));
    await page.getByTestId("document-title").waitFor();
    const name = page.locator('[data-testid="name"][data-node="park:西部(重庆)科学城"]').first();
    await name.click();
    const card = page.getByTestId("text-card");
    await expect.poll(() => card.innerText()).toContain("西部（重庆）科学城");
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
    await name.click();
    await page.getByTestId("card-graph").click();
    await page.getByTestId("entity-name").getByText("西部（重庆）科学城", { exact: true }).waitFor();
    await page.goBack();
    await page.getByTestId("passage").first().waitFor();
    await page.getByTestId("to-claim").first().click();
    await page.getByTestId("edge-panel").waitFor();
    await expect.poll(() => new URL(page.url()).searchParams.get("s")).toContain("~");
  });

  it("should list what it states in the order of the text, step through it by keys, and hold the place in the address", async () => {
    const { page } = visit;
    await page.goto(at(NEWS));
    const statements = page.getByTestId("statement");
    await until(() => statements.count()).toBe(62);
    await page.getByTestId("document-title").click();
    await page.keyboard.press("n");
    await page.locator(current).first().waitFor();
    await until(() => page.getByTestId("claim-position").innerText()).toMatch(/^1 \//u);
    await page.keyboard.press("n");
    await until(() => page.getByTestId("claim-position").innerText()).toMatch(/^2 \//u);
    // the address follows what is shown by a moment
    const place = () => new URL(page.url()).searchParams.get("at");
    const marked = () => page.locator(current).first().getAttribute("data-passage");
    await until(async () => place() !== null && place() === (await marked())).toBe(true);
    const second = place();
    await page.keyboard.press("p");
    await until(() => page.getByTestId("claim-position").innerText()).toMatch(/^1 \//u);
    await page.goto(at(NEWS, `?at=${second}`));
    await until(() => page.getByTestId("claim-position").innerText()).toMatch(/^2 \//u);
    await until(() => page.locator(current).first().isVisible()).toBe(true);
    // only what crosses
    await page.getByTestId("show-crossing").click();
    await until(() => statements.count()).toBeLessThan(30);
    for (const text of await statements.allInnerTexts()) expect(text).toContain("跨城");
    expect(new URL(page.url()).searchParams.get("cross")).toBe("true");
    await statements.last().getByRole("button").click();
    await until(() => page.locator(current).last().isVisible()).toBe(true);
  });

  it("should show what waits for review apart, and what a sentence states", async () => {
    const { page } = visit;
    await page.goto(at("proposed-1"));
    await until(() => page.getByTestId("statement").count()).toBeGreaterThan(8);
    await page.locator('[data-testid="passage"][data-waiting="true"]').first().waitFor();
    await page.getByTestId("show-proposed").click();
    await until(async () => (await page.getByTestId("statement").allInnerTexts()).every((text) => text.includes("待审"))).toBe(true);
    await page
      .locator('[data-testid="passage"]')
      .first()
      .click({ position: { x: 4, y: 8 } });
    await page.getByTestId("text-card").getByTestId("card-claim").first().click();
    await page.getByTestId("edge-panel").waitFor();
  });

  it("should find words, whatever their width", async () => {
    const { page } = visit;
    await page.goto(at(NEWS));
    await page.getByTestId("find-input").fill("西部（重庆）科学城");
    await until(() => page.getByTestId("find-count").innerText()).toMatch(/第 1 处，共 \d+ 处/u);
    await page.keyboard.press("Enter");
    await until(() => page.getByTestId("find-count").innerText()).toMatch(/第 2 处/u);
    await page.getByTestId("find-input").fill("并无此语");
    await until(() => page.getByTestId("find-count").innerText()).toBe("文中没有");
  });

  it("should stay light with a text of a million characters", async () => {
    const { page } = visit;
    await page.goto(at("long-document"));
    await until(() => page.getByTestId("statement").count()).toBeGreaterThan(90);
    // all words are there, what is marked only near to what is in sight
    expect(await page.getByTestId("document-text").evaluate((text) => text.textContent?.length ?? 0)).toBeGreaterThan(950_000);
    expect(await page.getByTestId("name").count()).toBeLessThan(400);
    await page.getByTestId("statement").last().getByRole("button").click();
    await until(() => page.locator(current).first().isVisible()).toBe(true);
    expect(await page.getByTestId("name").count()).toBeLessThan(400);
  });

  it("should keep the record and the places in the original where the text is not on this machine", async () => {
    const { page } = visit;
    await page.route(API, async (route) => {
      if (!asks(route, "DocumentBody")) return route.continue();
      const errors = [{ message: "The text is not in the graph.", extensions: { code: "NOT_FOUND" } }];
      await route.fulfill({ status: 200, contentType: "application/json", body: JSON.stringify({ errors, data: { document: null } }) });
    });
    await page.goto(at(NEWS));
    await page.getByTestId("text-absent").getByText("原文不在这台机器上").waitFor();
    expect(await page.getByTestId("document-title").innerText()).toContain("科学城");
    await until(() => page.getByTestId("statement").first().innerText()).toContain("原件位置");
    await page.getByTestId("statement-graph").first().click();
    await page.getByTestId("edge-panel").waitFor();
  });

  it("should be reached from a sentence in the explorer, and say when there is no such document", async () => {
    const { page, atlas } = visit;
    await openAtlas(page, `${atlas.url}/?doc=${NEWS}&at=10-40`);
    await page.getByTestId("open-document-page").click();
    await page.getByTestId("document-page").waitFor();
    expect(new URL(page.url()).searchParams.get("at")).toBe("10-40");
    await page.goto(at("nothing-of-the-kind"));
    expect(await page.getByTestId("missing").innerText()).toContain("没有这份文献");
  });

  it("should be free of serious findings in every theme", async () => {
    const { page } = visit;
    // axe takes its time with long pages
    await page.goto(at("cqkjb-2020-04-09"));
    await page.getByTestId("passage").first().waitFor();
    await until(() => page.getByTestId("statement").count()).toBe(16);
    expect(await seriousFindings(page)).toEqual([]);
  }, 240_000);

  it("should be read on a phone: the text first, what it states in a sheet", async () => {
    const page = await visit.renew(PHONE);
    await page.goto(at(NEWS));
    await page.getByTestId("passage").first().waitFor();
    expect(await page.getByTestId("document-page").evaluate((main) => main.scrollWidth)).toBeLessThanOrEqual(390);
    await page.getByTestId("open-statements").click();
    const sheet = page.getByTestId("statements-sheet");
    await sheet.getByTestId("statement").nth(5).getByRole("button").click();
    await sheet.waitFor({ state: "detached" });
    await until(() => page.locator(current).first().isVisible()).toBe(true);
    await page.getByTestId("next-claim").click();
    await until(() => new URL(page.url()).searchParams.get("at")).not.toBeNull();
  });
});
