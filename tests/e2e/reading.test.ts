import { writeFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Atlas, runScript, scratch, startAtlas } from "../support/atlas.js";
import { openBrowser } from "../support/browser.js";
import { open, openAtlas } from "../support/explorer.js";

/** A page of a newspaper, with a sentence broken by its column and a wish that states nothing. */
const PAPER = `川江日报

2021年6月8日 星期二 总第1200期

西南大学与遂宁共建柑橘研究院

本报讯(记者 王小明)6月7日,西南大学与遂宁市人民政府签署战略合作协议,双方将共建遂宁柑橘产业研究院。西南大
学校长张卫国出席签约仪式。据介绍,该研究院计划投入2亿元。

希望四川农业大学也能与遂宁市人民政府签约。
`;

let place: ReturnType<typeof scratch>;
let atlas: Atlas;
let browser: Browser;
beforeAll(async () => {
  place = scratch();
  const env = { ATLAS_DB: join(place.dir, "atlas.db") };
  const paper = join(place.dir, "paper.txt");
  writeFileSync(paper, PAPER);
  const { code, out, err } = await runScript(["scripts/ingest.mjs", paper], env);
  expect({ code, err, out }).toMatchObject({ code: 0, err: "", out: expect.stringContaining("1 added") });
  atlas = await startAtlas(env);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await atlas?.stop();
  place.remove();
});

describe("a newspaper page that was dropped into the atlas", () => {
  it("should be a graph in which each link cites its sentence", async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN", reducedMotion: "reduce" });
    await openAtlas(page, atlas.url);
    await open(page, "遂宁柑橘", "遂宁柑橘产业研究院");
    await page.getByTestId("relation-row").filter({ hasText: "西南大学" }).first().click();
    await page.getByTestId("edge-panel").waitFor();
    expect(await page.getByTestId("evidence-quote").first().innerText()).toContain("双方将共建遂宁柑橘产业研究院");
    const card = await page.getByTestId("evidence-card").first().innerText();
    expect(card).toContain("川江日报");
    expect(card).toContain("西南大学与遂宁共建柑橘研究院");
    await page.close();
  });

  it("should stand among the sources, from where its text is one step away", async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN", reducedMotion: "reduce" });
    const page = await context.newPage();
    await openAtlas(page, atlas.url);
    await page.getByTestId("sources-link").click();
    await page.getByRole("heading", { name: "来源与可信度" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/sources");
    expect(await page.getByRole("row", { name: /川江日报/u }).innerText()).toMatch(/2021 年 6 月 8 日/u);
    await page.getByRole("row", { name: "实体", exact: false }).first().waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id }) => id)).toEqual([]);
    await page.reload();
    await page.getByRole("link", { name: "西南大学与遂宁共建柑橘研究院" }).click();
    await page.getByTestId("document-text").getByText("双方将共建遂宁柑橘产业研究院").waitFor();
    await page.goBack();
    await page.getByRole("heading", { name: "来源与可信度" }).waitFor();
    await context.close();
  });

  it("should state nothing that the page only wishes", async () => {
    const query = `{ institutions(first: 50) { nodes { name degree } } documents { nodes { title publication publishedOn } } }`;
    const response = await fetch(`${atlas.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    const { data } = (await response.json()) as {
      data: { institutions: { nodes: { name: string; degree: number }[] }; documents: { nodes: unknown[] } };
    };
    expect(data.documents.nodes).toEqual([{ title: "西南大学与遂宁共建柑橘研究院", publication: "川江日报", publishedOn: "2021-06-08" }]);
    expect(data.institutions.nodes.filter(({ name }) => name === "四川农业大学").every(({ degree }) => degree === 0)).toBe(true);
  });
});
