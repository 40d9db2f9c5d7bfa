import { describe, expect, it } from "vitest";
import { DISPUTED, disputed } from "../support/disputed.js";
import { openAtlas } from "../support/explorer.js";
import { ask } from "../support/graphql.js";
import { writeProposals } from "../support/proposals.js";
import { API } from "../support/requests.js";
import { PHONE, seriousFindings, until, visiting } from "../support/visit.js";

const TOKEN = "0123456789abcdef-entities";
const CQU = "institution:重庆大学";
const CITY = "park:西部(重庆)科学城";

const visit = visiting({ ATLAS_EDITOR_TOKEN: TOKEN }, (env) => writeProposals(env, disputed()));
const at = (id: string, query = "") => `${visit.atlas.url}/node/${encodeURIComponent(id)}${query}`;

describe("the page of a node", () => {
  it("should be one step away in the explorer, and one step back with the node selected", async () => {
    const { page, atlas } = visit;
    await openAtlas(page, `${atlas.url}/?s=${encodeURIComponent(CQU)}`);
    await page.getByTestId("open-page").click();
    await page.getByTestId("profile-name").getByText("重庆大学", { exact: true }).waitFor();
    expect(decodeURIComponent(new URL(page.url()).pathname)).toBe(`/node/${CQU}`);
    expect(await page.title()).toContain("重庆大学");
    await page.getByTestId("show-in-graph").click();
    await page.getByTestId("entity-name").getByText("重庆大学", { exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get("s")).toBe(CQU);
    // a choice with Ctrl opens the page at once
    await page.getByTestId("search-input").fill("中国科学院");
    await page.locator('[data-testid="search-list"][aria-busy="false"]').waitFor();
    await page.getByTestId("search-result").first().waitFor();
    await page.keyboard.press("Control+Enter");
    await page.getByTestId("profile-name").getByText("中国科学院", { exact: true }).waitFor();
  });

  it("should cite every relation, show where it stands and what happened when, and copy a sentence with its source", async () => {
    const page = await visit.renew({ permissions: ["clipboard-read", "clipboard-write"] });
    await page.goto(at(CITY));
    await page.getByTestId("profile-name").getByText("西部（重庆）科学城", { exact: true }).waitFor();
    const relations = page.getByTestId("profile-relation");
    await relations.first().waitFor();
    expect(await relations.count()).toBeGreaterThan(40);
    for (const relation of (await relations.all()).slice(0, 10)) expect(await relation.getByTestId("sentence").count()).toBeGreaterThan(0);
    expect(await relations.first().getAttribute("data-relation")).toBe("SIGNED_WITH");
    await page.getByTestId("place-map").waitFor();
    expect(await page.getByTestId("moment").count()).toBeGreaterThan(10);
    expect(await page.getByTestId("measure").count()).toBeGreaterThan(5);
    expect(await page.getByTestId("facts").innerText()).toContain("科学城");
    await relations.first().getByTestId("cite").click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^“.*西部\(重庆\)科学城.*”\n——《.+》.*2020年11月3日/u);
    await page.getByTestId("contents").getByText("指标").click();
    await until(() => page.evaluate(() => document.activeElement?.id)).toBe("measures-title");
    await relations.first().getByTestId("sentence-source").click();
    await page.getByTestId("document-title").waitFor();
    await page.locator('[data-testid="document-text"] [data-current="true"]').first().waitFor();
  });

  it("should put what documents disagree on side by side, and numbers of several years in a chart", async () => {
    const { page } = visit;
    await page.goto(at(DISPUTED.lab));
    const disagreement = page.getByTestId("disagreement");
    await disagreement.getByText("2021-02-10", { exact: true }).waitFor();
    expect(await disagreement.innerText()).toContain("2020-12-01");
    expect(await disagreement.innerText()).toMatch(/甲报[\s\S]*乙报|乙报[\s\S]*甲报/u);
    const chart = page.locator('[data-testid="measure"][data-series="true"]');
    expect(await chart.locator("tr").allInnerTexts()).toEqual([expect.stringMatching(/2021\s+40/u), expect.stringMatching(/2023\s+95/u)]);
  });

  it("should lead from a former id to the node that it is now, and say what was decided", async () => {
    const { page, atlas } = visit;
    const [from, into] = ["institution:重庆理工大学", "institution:重庆师范大学"];
    const merge = 'mutation ($from: ID!, $into: ID!) { mergeNodes(from: $from, into: $into, by: "王编辑") { decision { id } } }';
    await ask(atlas.url, merge, { from, into }, TOKEN);
    await page.goto(at(from, "?lang=en"));
    await page.getByTestId("profile-name").getByText("重庆师范大学", { exact: true }).waitFor();
    await until(() => decodeURIComponent(new URL(page.url()).pathname)).toBe(`/node/${into}`);
    expect(new URL(page.url()).searchParams.get("lang")).toBe("en");
    expect(await page.getByTestId("facts").innerText()).toContain(from);
    await until(() => page.getByTestId("profile-decision").allInnerTexts()).toEqual([expect.stringContaining("王编辑")]);
  });

  it("should say in plain words that there is no such node, and offer the nearest names", async () => {
    const { page } = visit;
    await page.goto(at("institution:重庆大学校"));
    expect(await page.getByTestId("missing").innerText()).toContain("没有“重庆大学校”这个节点");
    await page.getByTestId("nearest").first().waitFor();
    await page.getByTestId("nearest").getByText("重庆大学", { exact: true }).click();
    await page.getByTestId("profile-name").getByText("重庆大学", { exact: true }).waitFor();
  });

  it("should say that the server is gone, and come back with it", async () => {
    const { page } = visit;
    visit.forgive = /Failed to load resource|ERR_FAILED/u;
    await page.route(API, (route) => route.abort());
    await page.goto(at(CQU));
    await page.getByText("连不上服务器").waitFor();
    await page.unroute(API);
    await page.getByTestId("retry").click();
    await page.getByTestId("profile-name").waitFor();
  });

  it("should be free of serious findings in every theme", async () => {
    const { page } = visit;
    // axe takes its time with long pages
    await page.goto(at(CQU));
    await page.getByTestId("measure").first().waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  }, 240_000);

  it("should be followed by what disagrees, what is thin and who is missing", async () => {
    const { page, atlas } = visit;
    await page.goto(`${atlas.url}/sources`);
    await page.getByTestId("quality-link").click();
    await page.getByTestId("disagreement").getByText("2021-02-10", { exact: true }).waitFor();
    await until(() => page.getByTestId("coverage-tables").innerText()).toMatch(/重庆科技报[\s\S]*提及/u);
    expect(await page.getByTestId("gap").count()).toBe(3);
  });

  it("should be printed whole", async () => {
    const { page } = visit;
    await page.goto(at(CITY));
    await page.getByTestId("profile-relation").first().waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.getByTestId("contents").isVisible()).toBe(false);
    expect(await page.getByTestId("show-in-graph").isVisible()).toBe(false);
    const heights = await page.evaluate(() => [document.body.scrollHeight, innerHeight]);
    expect(heights[0]).toBeGreaterThan((heights[1] ?? 0) * 3);
    expect(await page.getByTestId("moment").last().isVisible()).toBe(true);
  });

  it("should be read on a phone without scrolling sideways", async () => {
    const page = await visit.renew(PHONE);
    await page.goto(at(CQU));
    await page.getByTestId("profile-relation").first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await page.getByTestId("profile").evaluate((main) => main.scrollWidth)).toBeLessThanOrEqual(390);
    await page.getByTestId("sentence-more").first().click();
    await page.locator("[data-testid=sentence] mark").first().waitFor();
    await page.getByTestId("show-in-graph").click();
    await page.getByTestId("entity-name").getByText("重庆大学", { exact: true }).waitFor();
  });
});
