import { describe, expect, it } from "vitest";
import { openAtlas } from "../support/explorer.js";
import { API } from "../support/requests.js";
import { until, visiting } from "../support/visit.js";

const TOKEN = "0123456789abcdef-saved";
const visit = visiting({ ATLAS_EDITOR_TOKEN: TOKEN }, async () => undefined);

const CITY = "park:西部(重庆)科学城";
const at = (query: Readonly<Record<string, string>> = {}) => `${visit.atlas.url}/?${new URLSearchParams(query)}`;

async function save(name: string): Promise<void> {
  const { page } = visit;
  await page.getByTestId("saved-name").fill(name);
  await page.getByTestId("saved-save").click();
}

async function enter(): Promise<void> {
  const { page } = visit;
  await page.getByTestId("token-input").fill(TOKEN);
  await page.getByTestId("token-submit").click();
}

describe("saved views", () => {
  it("should ask for the token once, save, open, rename, delete and bring back", async () => {
    const { page } = visit;
    visit.forgive = /status of (?:401|409)/u;
    await openAtlas(page, at({ s: CITY, cross: "true", theme: "dark" }));
    await page.getByTestId("saved-open").click();
    await save("科学城跨城");
    await enter();
    const list = page.getByTestId("saved-server");
    await list.getByText("科学城跨城").waitFor();
    const href = await list.getByTestId("saved-link").getAttribute("href");
    expect(new URL(href ?? "", visit.atlas.url).searchParams.get("s")).toBe(CITY);

    // the same name again, without being asked for the token
    await save("科学城跨城");
    await page.getByTestId("saved-trouble").getByText("已有同名").waitFor();
    await page.getByTestId("saved-replace-named").click();
    await page.getByTestId("saved-trouble").waitFor({ state: "detached" });

    await list.getByTestId("saved-rename").click();
    await page.getByTestId("saved-rename-input").fill("改过的名");
    await page.getByTestId("saved-rename-input").press("Enter");
    await list.getByText("改过的名").waitFor();
    await list.getByTestId("saved-remove").click();
    await list.getByText("还没有人保存").waitFor();
    await page.getByTestId("saved-undo").click();
    await list.getByText("改过的名").waitFor();

    // from another view, by a link
    await openAtlas(page, at());
    await page.getByTestId("saved-open").click();
    await page.getByTestId("saved-link").getByText("改过的名").click();
    await page.getByTestId("saved-dialog").waitFor({ state: "detached" });
    await page.getByTestId("entity-name").waitFor();
    expect(new URL(page.url()).searchParams.get("cross")).toBe("true");
    // opening is a step that can be taken back
    await page.getByTestId("undo").click();
    await until(() => new URL(page.url()).searchParams.get("cross")).toBeNull();
  });

  it("should keep what was typed while the server is gone, and keep the view in this browser instead", async () => {
    const { page } = visit;
    visit.forgive = /ERR_FAILED/u;
    await openAtlas(page, at({ s: CITY }));
    await page.getByTestId("saved-open").click();
    await save("先试一次");
    await enter();
    await page.getByTestId("saved-server").getByText("先试一次").waitFor();
    await page.route(API, (route) => route.abort());
    await save("断线时");
    await page.getByTestId("saved-trouble").getByText("没有存成").waitFor();
    expect(await page.getByTestId("saved-name").inputValue()).toBe("断线时");
    await page.getByTestId("saved-instead").click();
    await page.getByTestId("saved-browser").getByText("断线时").waitFor();
    await page.unroute(API);
    await save("又连上了");
    await page.getByTestId("saved-browser").getByText("又连上了").waitFor();
    await page.reload();
    await page.getByTestId("saved-open").click();
    await until(() => page.getByTestId("saved-browser").getByTestId("saved-link").count()).toBe(2);
  });

  it("should say what of an older view is left out, and be usable on a phone", async () => {
    const page = await visit.renew({ viewport: { width: 390, height: 844 } });
    const old = {
      id: "1",
      name: "旧视图",
      note: null,
      address: `view=globe&v=park:查无园区|${CITY}`,
      version: 99,
      updatedAt: "2026-01-01",
    };
    await page.addInitScript((kept) => localStorage.setItem("atlas.views", JSON.stringify([kept])), old);
    await openAtlas(page, at());
    await page.getByTestId("filters-button").click();
    await page.getByTestId("saved-open").click();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide).toBe(false);
    await page.getByTestId("saved-browser").getByTestId("saved-link").click();
    const words = page.getByTestId("left-out");
    await words.getByText("查无园区").waitFor();
    const text = await words.innerText();
    for (const part of ["旧视图", "“视图”", "globe", "更新的版本"]) expect(text).toContain(part);
  });
});
