import { openStore } from "@chengyu-atlas/store";
import { describe, expect, it } from "vitest";
import { generateDocuments } from "../bench/generate.js";
import { drawn, openAtlas, settled } from "../support/explorer.js";
import { visiting } from "../support/visit.js";

const SIZE = { nodes: 1300, edges: 2600, edgesPerDocument: 200 };

const visit = visiting({}, async (env) => {
  const store = await openStore(env, { durability: "fast" });
  try {
    for (const bundle of generateDocuments(SIZE)) await store.writeDocument(bundle);
  } finally {
    await store.close();
  }
});

/** All of it is asked for: by default only the best connected are drawn. */
const whole = () => `${visit.atlas.url}/?cap=2000`;

interface Styled {
  nodes(): { map<T>(of: (node: { style(name: string): string; data(name: string): unknown }) => T): T[] };
}

/** The colours that nodes of one kind are drawn in. */
async function coloursOf(kind: string): Promise<readonly string[]> {
  const colours = await visit.page.evaluate((wanted) => {
    const { cy } = (window as never as { __atlas: { cy: Styled } }).__atlas;
    return cy.nodes().map((node) => (node.data("kind") === wanted ? node.style("background-color") : ""));
  }, kind);
  return [...new Set(colours)].filter((colour) => colour !== "");
}

describe("a large network", () => {
  it("should be seen before it can be touched, and then stand as a whole with its names", async () => {
    const { page } = visit;
    await page.goto(whole());
    await page.getByTestId("preview").waitFor();
    // something is painted there
    const ink = await page.getByTestId("preview").evaluate((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const pixels = (canvas as HTMLCanvasElement).getContext("2d")?.getImageData(0, 0, width, height).data ?? [];
      let inked = 0;
      for (let at = 3; at < pixels.length; at += 4) if ((pixels[at] ?? 0) > 0) inked += 1;
      return inked;
    });
    expect(ink).toBeGreaterThan(10_000);
    await page.getByTestId("preview").waitFor({ state: "detached" });
    await settled(page);
    const { nodes, edges } = await drawn(page);
    expect(Object.keys(nodes).length).toBeGreaterThan(1000);
    expect(edges.length).toBeGreaterThan(2000);
    const names = await page.evaluate(() => (window as never as { __atlas: { labels(): unknown[] } }).__atlas.labels().length);
    expect(names).toBeGreaterThan(40);
  });

  it("should select, with what is around it lit and the rest lowered", async () => {
    const { page } = visit;
    await openAtlas(page, whole());
    await page.getByTestId("preview").waitFor({ state: "detached" });
    const hub = await page.evaluate(() => {
      const { cy } = (window as never as { __atlas: { cy: { nodes(): { max(of: (node: never) => number): { ele: { id(): string } } } } } })
        .__atlas;
      return cy
        .nodes()
        .max((node: { data(name: string): number }) => node.data("degree"))
        .ele.id();
    });
    const opened = new URL(whole());
    opened.searchParams.set("s", hub);
    await openAtlas(page, opened.href);
    await page.getByTestId("entity-name").waitFor();
    const classes = () =>
      page.evaluate(() => {
        const { cy } = (window as never as { __atlas: { cy: { nodes(of: string): { length: number } } } }).__atlas;
        return [cy.nodes(".selected").length, cy.nodes(".focus").length > 5, cy.nodes(".dim").length > 500];
      });
    await expect.poll(classes).toEqual([1, true, true]);
  });

  it("should take another theme as a whole", async () => {
    const { page } = visit;
    await openAtlas(page, whole());
    await page.getByTestId("preview").waitFor({ state: "detached" });
    const [light, ...others] = await coloursOf("Institution");
    expect(others).toEqual([]);
    await page.getByTestId("theme-menu").first().click();
    await page.getByTestId("theme-dark").click();
    await expect.poll(() => coloursOf("Institution")).not.toContain(light);
    expect(await coloursOf("Institution")).toHaveLength(1);
  });

  it("should show what the last of several quick changes asked for", async () => {
    const { page } = visit;
    await openAtlas(page, whole());
    await page.getByTestId("preview").waitFor({ state: "detached" });
    const before = (await drawn(page)).nodes;
    const row = page.getByTestId("legend-kind-Institution");
    for (let i = 0; i < 2; i++) await row.click();
    await row.click();
    await settled(page);
    await expect.poll(() => coloursOf("Institution")).toEqual([]);
    await row.click();
    await expect.poll(async () => Object.keys((await drawn(page)).nodes).length).toBe(Object.keys(before).length);
    await settled(page);
    expect((await drawn(page)).nodes).toEqual(before);
  });
});
