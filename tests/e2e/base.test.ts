import { describe, expect, it } from "vitest";
import { drawn, openAtlas } from "../support/explorer.js";
import { visiting } from "../support/visit.js";

const visit = visiting({ ATLAS_BASE: "/maps/chengyu" }, async () => {});
const CQU = "institution:重庆大学";

describe("the atlas below a path", () => {
  it("should draw, lead from page to page and come back, all below that path", async () => {
    const { page, atlas } = visit;
    expect(atlas.url).toMatch(/\/maps\/chengyu$/u);
    const strays: string[] = [];
    page.on("request", (request) => {
      const { pathname, protocol } = new URL(request.url());
      if (protocol.startsWith("http") && !pathname.startsWith("/maps/chengyu/")) strays.push(request.url());
    });
    await openAtlas(page, `${atlas.url}/?${new URLSearchParams({ s: CQU })}`);
    const first = await drawn(page);
    expect(Object.keys(first.nodes).length).toBeGreaterThan(100);
    await page.getByTestId("open-page").click();
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/maps\/chengyu\/node\/institution:/u);
    await page.reload();
    await page.getByTestId("measure").first().waitFor();
    await page.goBack();
    await expect.poll(async () => (await drawn(page)).nodes).toEqual(first.nodes);
    expect(new URL(page.url()).searchParams.get("s")).toBe(CQU);
    // the outlines of the map and the fonts are files of their own
    await page.getByTestId("view-map").click();
    await page.getByTestId("map-disc").first().waitFor();
    await page.goto(`${atlas.url}/sources`);
    await page.getByTestId("quality-link").click();
    await page.getByTestId("coverage-tables").waitFor();
    expect(strays).toEqual([]);
  });
});
