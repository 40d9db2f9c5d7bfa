import { readFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Atlas, scratch, startAtlas } from "../support/atlas.js";
import { openBrowser } from "../support/browser.js";
import { drawn, openAtlas } from "../support/explorer.js";

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

/** Exports the view in one format and gives the file. */
async function take(format: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await page.getByTestId("export-open").first().click();
  await page.getByTestId("export").waitFor();
  // a click of a person waits until the dialog rests, and so does this one
  await page.locator("label", { has: page.getByTestId(`format-${format}`) }).click();
  const coming = page.waitForEvent("download");
  await page.getByTestId("export-save").click();
  const file = await coming;
  const path = join(place.dir, `file.${format}`);
  await file.saveAs(path);
  await page.getByTestId("export").waitFor({ state: "detached" });
  return { name: file.suggestedFilename(), bytes: readFileSync(path) };
}

describe("taking the view out", () => {
  it("should give pictures with the names, the legend and the sources, whose letters need no font", async () => {
    await openAtlas(page, `${atlas.url}/?cross=true`);
    const svg = await take("svg");
    const text = svg.bytes.toString();
    expect(svg.name).toMatch(/\.svg$/);
    expect(text).not.toMatch(/<text|NaN|undefined/);
    const labels = [...text.matchAll(/aria-label="([^"]*)"/gu)].map(([, label]) => label);
    for (const said of ["跨越川渝的联系", "重庆大学", "机构", "跨城"]) expect(labels).toContain(said);
    expect(labels.some((label) => label?.startsWith("来源（"))).toBe(true);
    expect(labels.some((label) => label?.startsWith("数据截至"))).toBe(true);

    const png = await take("png");
    expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
    expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(1500);
    // a blank picture of this size would be some ten kilobytes
    expect(png.bytes.length).toBeGreaterThan(60_000);

    const pdf = await take("pdf");
    expect(pdf.bytes.subarray(0, 5).toString()).toBe("%PDF-");
    expect(pdf.bytes.length).toBeGreaterThan(50_000);
  });

  it("should give a picture of what is gathered into cities", async () => {
    await openAtlas(page, `${atlas.url}/?roll=city`);
    const { bytes } = await take("svg");
    expect(bytes.toString()).toContain('aria-label="重庆市');
  });

  it("should give the drawn nodes and relations as data, each relation with its sentence", async () => {
    await openAtlas(page, `${atlas.url}/?cross=true`);
    const { nodes } = await drawn(page);
    const json = JSON.parse((await take("json")).bytes.toString()) as {
      nodes: { id: string }[];
      relations: { id: string; crossing: boolean; evidence: { quote: string; title: string }[] }[];
    };
    expect(json.nodes.map(({ id }) => id).sort()).toEqual(Object.keys(nodes).sort());
    for (const { crossing, evidence } of json.relations) {
      expect(crossing).toBe(true);
      expect(evidence[0]?.quote).not.toBe("");
      expect(evidence[0]?.title).not.toBe("");
    }
    for (const format of ["graphml", "gexf"]) {
      const text = (await take(format)).bytes.toString();
      expect(text.match(/<node /gu)).toHaveLength(json.nodes.length);
      expect(text.match(/<edge /gu)).toHaveLength(json.relations.length);
    }
    const zip = await take("csv");
    expect(zip.bytes.subarray(0, 2).toString()).toBe("PK");
    for (const file of ["nodes.csv", "relations.csv"]) expect(zip.bytes.includes(file)).toBe(true);
  });

  it("should be usable by keyboard and on a phone, and pass the rules of accessibility", async () => {
    await openAtlas(page, atlas.url);
    await page.getByTestId("export-open").focus();
    await page.keyboard.press("Enter");
    await page.getByTestId("export").waitFor();
    const { violations } = await new AxeBuilder({ page }).include('[data-testid="export"]').analyze();
    expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id }) => id)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByTestId("export").waitFor({ state: "detached" });

    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByTestId("filters-button").click();
    const { bytes } = await take("png");
    expect(bytes.length).toBeGreaterThan(40_000);
  });
});
