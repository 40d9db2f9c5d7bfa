import { describe, expect, it } from "vitest";
import { openAtlas, settled } from "../support/explorer.js";
import { PHONE, seriousFindings, until, visiting } from "../support/visit.js";

const CQU = "institution:重庆大学";
const UESTC = "institution:电子科技大学";
const CITY = "park:西部(重庆)科学城";
const CQUPT = "institution:重庆邮电大学";

const visit = visiting({}, async () => undefined);
const between = (...ids: readonly string[]) => `${visit.atlas.url}/?${new URLSearchParams({ path: ids.join("..") })}`;

/** The ids of what is drawn with a class. */
const withClass = (selector: string) =>
  visit.page.evaluate(
    (wanted) =>
      (window as never as { __atlas: { cy: { elements(s: string): { map<T>(of: (e: { id(): string }) => T): T[] } } } }).__atlas.cy
        .elements(wanted)
        .map((element) => element.id()),
    selector,
  );

describe("paths and shared partners", () => {
  it("should be found from a node, with the sentence of every step, and lit on the canvas", async () => {
    const { page, atlas } = visit;
    await openAtlas(page, `${atlas.url}/?s=${encodeURIComponent(CQU)}`);
    await page.getByTestId("find-paths").click();
    await page.getByTestId("paths-panel").getByText("再选一个节点").waitFor();
    await page.getByTestId("path-node").fill("电子科技大学");
    await page.getByTestId("path-node-hit").first().click();
    const route = page.getByTestId("route").first();
    await route.waitFor();
    expect(await route.innerText()).toMatch(/4 跳 · 2 跳跨城/u);
    expect(await route.getByTestId("hop").count()).toBe(4);
    expect(await route.getByTestId("sentence").count()).toBe(4);
    await route.getByTestId("light-route").click();
    await until(() => withClass("node.selected")).toEqual(expect.arrayContaining([CQU, UESTC]));
    expect(await withClass("edge.path")).toHaveLength(4);
    expect((await withClass("node.dim")).length).toBeGreaterThan(100);
    expect(new URL(page.url()).searchParams.get("lit")).toContain(CITY);

    // the address alone brings it back, and one step back puts it out
    await openAtlas(page, page.url());
    await until(() => withClass("edge.path")).toHaveLength(4);
    await page.getByTestId("unlight").click();
    await until(() => withClass("edge.path")).toHaveLength(0);
    expect(await withClass("node.dim")).toHaveLength(0);
    await page.goBack();
    await until(() => withClass("edge.path")).toHaveLength(4);

    // a step opens its relation, from where the paths are one step away
    await page.getByTestId("route").first().getByTestId("hop").first().getByRole("button").first().click();
    await page.getByTestId("edge-panel").waitFor();
    await page.getByTestId("back-to-paths").click();
    await page.getByTestId("paths-panel").waitFor();
    await settled(page);
    await until(() => withClass("edge.path")).toHaveLength(4);
  });

  it("should go round what is excluded, and say when nothing is left", async () => {
    const { page } = visit;
    await openAtlas(page, between(CQU, UESTC));
    await page.getByTestId("route").first().waitFor();
    await page.getByTestId("route").first().getByTestId("avoid-this").first().click();
    await expect
      .poll(
        async () =>
          (await page.getByTestId("route").count()) === 0 || !(await page.getByTestId("routes").innerText()).includes("西部（重庆）科学城"),
      )
      .toBe(true);
    expect(new URL(page.url()).searchParams.get("avoid")).toBe(CITY);
    await page.goBack();
    await page.getByTestId("route").first().waitFor();
    await page.getByTestId("path-conditions").locator("summary").click();
    await page.getByTestId("without-CO_BUILT").click();
    await page.getByTestId("no-routes").waitFor();
    await page.getByTestId("widen").click();
    await until(() => page.getByTestId("no-routes").innerText()).toContain("没有路径");
  });

  it("should list longer ways beside the shortest", async () => {
    const { page } = visit;
    await openAtlas(page, between(CQU, CQUPT));
    await page.getByTestId("route").first().waitFor();
    const before = await page.getByTestId("route").count();
    await page.getByTestId("longer").click();
    await page.waitForURL(/longer=1/u);
    await page.getByTestId("routes").waitFor();
    await until(() => page.getByTestId("route").count()).toBeGreaterThanOrEqual(before);
  });

  it("should name what nodes share, with the relations to each, and draw it on demand", async () => {
    const { page } = visit;
    await openAtlas(page, between(CQU, CQUPT, "institution:中冶赛迪集团"));
    await page.getByTestId("tab-shared").click();
    const partner = page.getByTestId("shared-partner").first();
    await until(() => partner.innerText()).toContain("西部（重庆）科学城");
    expect(await page.getByTestId("shared-count").innerText()).toContain("1 个共同伙伴");
    expect(await partner.innerText()).toMatch(/与重庆大学\s*签约/u);
    await page.getByTestId("draw-shared").click();
    await until(() => withClass("edge.path")).toHaveLength(3);
  });

  it("should pass over nodes that are not there, and be free of serious findings", async () => {
    const { page } = visit;
    await openAtlas(page, between(CQU, "institution:并无此校", UESTC));
    await page.getByTestId("paths-panel").getByText("并无此校").waitFor();
    await page.getByTestId("route").first().waitFor();
    expect(await page.getByTestId("path-chip").count()).toBe(2);
    expect(await seriousFindings(page, '[data-testid="paths-panel"]')).toEqual([]);
  }, 240_000);

  it("should work on a phone", async () => {
    const page = await visit.renew(PHONE);
    await openAtlas(page, between(CQU, UESTC));
    await page.getByTestId("sheet").and(page.locator('[data-height="half"]')).waitFor();
    await page.getByTestId("light-route").first().click();
    await until(() => withClass("edge.path")).toHaveLength(4);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
