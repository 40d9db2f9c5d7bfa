import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type DocumentBundle, nodeId } from "@chengyu-atlas/model";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Atlas, scratch, startAtlas } from "../support/atlas.js";
import { drawn, openAtlas } from "../support/explorer.js";
import { writeProposals } from "../support/proposals.js";
import { worked } from "../support/questions.js";
import { PHONE, seriousFindings, until, visiting } from "../support/visit.js";

const BASE = "/maps/chengyu";
const FORMULA = "=1+1研究院";
const visit = visiting({ ATLAS_BASE: BASE }, (env) => writeProposals(env, [formula()]));

/** A document that names something as a spreadsheet would write a sum. */
function formula(): DocumentBundle {
  const mention = { id: nodeId("Institution", FORMULA), kind: "Institution", name: FORMULA, aliases: [], trust: 0 } as const;
  return {
    document: { id: "formula", type: "text", title: "样报", publishedOn: "2021-05-02" },
    text: `${FORMULA}成立。`,
    mentions: [mention],
    claims: [],
    observations: [],
  };
}

const at = (rest = "") => `${visit.atlas.url}/query${rest}`;
const CITY = "park:西部(重庆)科学城";

/** Puts a text into one of the editors in place of what is there. */
async function write(page: Page, editor: "query-editor" | "variables-editor", text: string): Promise<void> {
  const content = page.getByTestId(editor).locator(".cm-content");
  await content.click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("Delete");
  // as a paste: brackets are not closed by the editor
  await page.keyboard.insertText(text);
}

const written = (page: Page, editor = "query-editor") => page.getByTestId(editor).locator(".cm-content").innerText();

/** Picks an example and waits for its answer. */
async function pick(page: Page, id: string): Promise<void> {
  const answered = page.waitForResponse((response) => response.url().endsWith("/graphql") && response.request().method() === "POST");
  await page.locator(`[data-testid="example"][data-id="${id}"]`).click();
  await answered;
  await page.locator('[data-testid="result"]:not([data-busy])').waitFor();
}

async function run(page: Page): Promise<void> {
  const answered = page.waitForResponse((response) => response.url().endsWith("/graphql") && response.request().method() === "POST");
  await page.getByTestId("run").click();
  await answered;
  await page.locator('[data-testid="result"]:not([data-busy])').waitFor();
}

/** The table as it is shown. */
const cells = (page: Page) => page.getByTestId("shape-table").locator("tbody tr").first().locator("td").allInnerTexts();

describe("the query page", () => {
  it("should lead from the explorer to an example, run it, and ask no other machine", async () => {
    const { page, atlas } = visit;
    const strays: string[] = [];
    page.on("request", (request) => {
      const { origin, pathname, protocol } = new URL(request.url());
      if (protocol.startsWith("http") && (origin !== new URL(atlas.url).origin || !pathname.startsWith(`${BASE}/`)))
        strays.push(request.url());
    });
    await openAtlas(page, `${atlas.url}/`);
    await page.getByTestId("query-link").click();
    await page.getByTestId("shape-table").waitFor();
    expect(await page.getByTestId("example").count()).toBeGreaterThanOrEqual(25);
    await page.getByTestId("example-find").fill("跨城 共建");
    await page.getByTestId("example-find").fill("initials");
    await until(() => page.getByTestId("example").count()).toBe(1);
    await pick(page, "find-by-initials");
    expect((await cells(page)).join(" ")).toContain("重庆大学");
    expect(await page.getByTestId("result-figures").innerText()).toMatch(/\d+ 毫秒.*(?:KB|B)/u);
    await until(() => page.url()).toContain(`${BASE}/query#example=find-by-initials`);
    expect(strays).toEqual([]);
  });

  it("should show an answer in each shape, and say why one does not fit", async () => {
    const { page } = visit;
    await page.goto(at("#example=map-of-labs"));
    const map = page.getByTestId("shape-map");
    await map.waitFor();
    expect(Number(await map.getAttribute("data-places"))).toBeGreaterThan(3);
    await page.getByTestId("show-chart").click();
    await page.getByTestId("shape-chart").waitFor();
    await page.getByTestId("show-json").click();
    await page.getByTestId("shape-json").getByText("labs:").waitFor();
    await page.getByTestId("show-table").click();
    const head = page
      .getByTestId("shape-table")
      .locator("th button")
      .filter({ hasText: /^name$/u });
    await head.click();
    const names = async () => (await page.getByTestId("shape-table").locator("tbody tr td:nth-child(2)").allInnerTexts()).slice(0, 5);
    const up = await names();
    await head.click();
    await until(names).not.toEqual(up);
    await pick(page, "cross-city-share-by-year");
    expect(await page.getByTestId("shape-chart").getAttribute("data-form")).toBe("line");
    await page.getByTestId("show-graph").click();
    await expect.poll(() => page.getByTestId("unfit").innerText()).toContain("id");
    await pick(page, "before-and-after-the-signing");
    await page.locator('[data-testid="shape-chart"][data-form="bars"]').waitFor();
  });

  it("should show every example in the shape that it is made for", async () => {
    const { page } = visit;
    await page.goto(at());
    await page.getByTestId("shape-table").waitFor();
    for (const { id, show } of worked()) {
      await pick(page, id);
      await page.getByTestId(`shape-${show}`).waitFor();
      expect(await page.getByTestId("errors").count(), id).toBe(0);
    }
  });

  it("should draw nodes and relations, and open the same ones in the explorer", async () => {
    const { page } = visit;
    await page.goto(at("#example=alliance-two-hops"));
    const graph = page.getByTestId("shape-graph");
    await graph.waitFor();
    const names = await page.getByTestId("graph-names").locator("button").count();
    expect(Number(await graph.getAttribute("data-nodes"))).toBe(names);
    await page.waitForFunction((count) => {
      const { __atlas } = window as never as { __atlas?: { cy: { nodes(): { length: number } } } };
      return __atlas?.cy.nodes().length === count;
    }, names);
    const ids = Object.keys((await drawn(page)).nodes).sort();
    await page.getByTestId("graph-open").click();
    await page.getByTestId("canvas").waitFor();
    await until(async () => Object.keys((await drawn(page)).nodes).sort()).toEqual(ids);
  });

  it("should give a table away as a file that a spreadsheet reads and does not run", async () => {
    const { page } = visit;
    await page.goto(at("#example=who-signed-on-which-sentence"));
    await page.getByTestId("shape-table").waitFor();
    const coming = page.waitForEvent("download");
    await page.getByTestId("table-csv").click();
    const file = await coming;
    const text = readFileSync(await file.path(), "utf8");
    expect(file.suggestedFilename()).toBe("who-signed-on-which-sentence.csv");
    expect(text.startsWith("\ufeff")).toBe(true);
    expect(text).toContain("source.name");
    // a name that begins as a formula does
    await write(page, "query-editor", `{ search(text: "${FORMULA}", first: 1) { nodes { name aliases } } }`);
    await run(page);
    await page.getByTestId("shape-table").getByText(FORMULA).waitFor();
    const second = page.waitForEvent("download");
    await page.getByTestId("table-csv").click();
    expect(readFileSync(await (await second).path(), "utf8").split("\r\n")[1]).toBe(`'${FORMULA},`);
  });

  it("should complete and check from the schema, and say what is wrong and where", async () => {
    const { page } = visit;
    visit.forgive = /status of 400/u;
    await page.goto(at());
    await page.getByTestId("shape-table").waitFor();
    await write(page, "query-editor", "{\n  labs(first: 1) {\n    nodes {\n      nme\n    }\n  }\n}");
    await page.getByTestId("query-editor").locator(".cm-lintRange-error").first().waitFor();
    await run(page);
    const errors = page.getByTestId("errors");
    expect(await errors.innerText()).toMatch(/GRAPHQL_VALIDATION_FAILED[\s\S]*第 4 行第 7 列/u);
    await page.getByTestId("error-place").click();
    await page.keyboard.press("End");
    for (let i = 0; i < 3; i++) await page.keyboard.press("Backspace");
    await page.keyboard.type("nam");
    // a list that is just being made anew takes no click
    const option = page.locator(".cm-tooltip-autocomplete li").filter({ hasText: /^name/u }).first();
    await until(async () => {
      if (await option.isVisible()) await option.click({ timeout: 2000 }).catch(() => undefined);
      return written(page);
    }).toMatch(/nodes \{\s+name\s+\}/u);
    await page.keyboard.press("ControlOrMeta+Enter");
    await page.locator('[data-testid="result"][data-status="200"]').waitFor();
    // tidied with its comments
    await write(page, "query-editor", "# 一句注释\n{statistics{nodes relations}}");
    await page.getByTestId("prettify").click();
    await until(() => written(page)).toContain("# 一句注释\n{\n  statistics {\n    nodes");
    // variables that are none
    await write(page, "variables-editor", "{a}");
    await page.getByTestId("run").click();
    await expect.poll(() => page.getByTestId("result-note").innerText()).toContain("JSON");
  });

  it("should explain the schema in both languages, and keep what was run", async () => {
    const { page } = visit;
    await page.goto(at());
    await page.getByTestId("shape-table").waitFor();
    await page.getByTestId("side-docs").click();
    await page.getByTestId("docs-root").getByText("institutions", { exact: true }).waitFor();
    await page.getByTestId("docs-find").fill("共建");
    await page.getByTestId("docs-hits").getByText("Institution.coBuilt", { exact: true }).click();
    await expect.poll(() => page.getByTestId("docs-type").innerText()).toContain("co-built");
    await write(page, "query-editor", "query Mine { statistics { nodes } }");
    await run(page);
    await until(() => page.url()).toContain("#q=");
    await page.reload();
    await until(() => written(page)).toContain("query Mine");
    await page.getByTestId("side-past").click();
    await page.getByTestId("past").getByText("Mine", { exact: true }).waitFor();
    await page.getByTestId("past-open").last().click();
    await until(() => written(page)).toContain("search");
  });

  it("should give code that runs and prints the same rows", async () => {
    const { page, atlas } = visit;
    await page.goto(at("#example=find-by-initials"));
    await page.getByTestId("shape-table").waitFor();
    await page.getByTestId("copy-as").click();
    const place = scratch();
    const code = async (language: string) => {
      await page.getByTestId(`code-${language}`).click();
      const text = await page.getByTestId("code-text").innerText();
      expect(text).toContain(`${new URL(atlas.url).origin}${BASE}/graphql`);
      return `${text.trimEnd()}\n`;
    };
    const first = (rows: unknown) => (rows as { node: { name: string } }[])[0]?.node.name;
    const curled = JSON.parse(execFileSync("bash", ["-c", await code("curl")], { encoding: "utf8" }));
    expect(first(curled.data.search.edges)).toBe("重庆大学");
    const node = execFileSync(process.execPath, ["--input-type=module", "-e", await code("javascript")], { encoding: "utf8" });
    expect(first(JSON.parse(node))).toBe("重庆大学");
    const python = await code("python");
    if (spawnSync("python3", ["--version"]).status === 0) {
      expect(
        execFileSync("python3", ["-"], { input: python, encoding: "utf8", env: { ...process.env, PYTHONIOENCODING: "utf-8" } }),
      ).toContain("重庆大学");
    }
    const r = await code("r");
    expect(r).toContain("answer$data$search$edges");
    if (spawnSync("Rscript", ["-e", "library(httr2); library(tibble)"]).status === 0) {
      const file = join(place.dir, "copied.R");
      writeFileSync(file, r);
      expect(execFileSync("Rscript", [file], { encoding: "utf8", env: { ...process.env, LC_ALL: "C.UTF-8" } })).toContain("重庆大学");
    }
    place.remove();
  });

  it("should be sent as a link, whole or short, that opens the same query", async () => {
    const { page } = visit;
    await page.goto(at());
    await page.getByTestId("shape-table").waitFor();
    await write(page, "query-editor", "query Sent($of: String!) { search(text: $of, first: 2) { nodes { id name } } }");
    await write(page, "variables-editor", '{ "of": "科学城" }');
    await run(page);
    await page.getByTestId("show-graph").click();
    await page.getByTestId("share").click();
    const whole = await page.getByTestId("link-whole").inputValue();
    await page.getByTestId("link-make").click();
    const short = await page.getByTestId("link-short").inputValue();
    expect(short).toMatch(new RegExp(`${BASE}/q/[0-9a-f]{12}$`, "u"));
    for (const address of [whole, short]) {
      await page.goto("about:blank");
      await page.goto(address);
      await page.getByTestId("shape-graph").waitFor();
      expect(await written(page)).toContain("query Sent");
      expect(await written(page, "variables-editor")).toContain("科学城");
    }
    // it stays the same for the same query, and one that is not there is said
    expect(page.url()).toBe(short);
    await page.getByTestId("share").click();
    await page.getByTestId("link-make").click();
    expect(await page.getByTestId("link-short").inputValue()).toBe(short);
    await page.goto(`${visit.atlas.url}/q/000000000000`);
    expect(await page.getByTestId("arrival-trouble").innerText()).toContain("短链接");
    await page.goto(`${at()}#q=AAAA`);
    await page.reload();
    expect(await page.getByTestId("arrival-trouble").innerText()).toContain("截断");
  });

  it("should say that a query is too long for an address, and not cut it", async () => {
    const { page } = visit;
    await page.goto(at());
    await page.getByTestId("shape-table").waitFor();
    // what cannot be packed: a name that is another each time
    const noise = Array.from({ length: 300 }, (_, i) => createHash("sha256").update(String(i)).digest("base64url")).join("");
    await write(page, "query-editor", `{ statistics { nodes } } # ${noise}`);
    await page.getByTestId("share").click();
    expect(await page.getByTestId("link-too-long").innerText()).toMatch(/\d{4,} 个字符/u);
  });

  it("should lead from a view to its query and back to the view", async () => {
    const { page, atlas } = visit;
    const view = { cross: "true", off: "Place,ended", asof: "2021-01-01", view: "table" };
    await openAtlas(page, `${atlas.url}/?${new URLSearchParams({ ...view, view: "graph" })}`);
    const before = Object.keys((await drawn(page)).nodes).sort();
    await page.getByTestId("export-open").first().click();
    await page.getByTestId("view-query-open").click();
    await page.getByTestId("shape-graph").waitFor();
    expect(await written(page)).toContain("network(");
    expect(await written(page, "variables-editor")).toContain("2021-01-01");
    await page.getByTestId("graph-open").click();
    await page.getByTestId("canvas").waitFor();
    await until(async () => Object.keys((await drawn(page)).nodes).sort()).toEqual(before);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      cross: "true",
      off: "Place,ended",
      asof: "2021-01-01",
      view: "graph",
    });
    // one node's figure, something expanded: named node by node
    await openAtlas(page, `${atlas.url}/?${new URLSearchParams({ v: `=${CITY}|*${"institution:重庆大学"}` })}`);
    const figure = Object.keys((await drawn(page)).nodes).sort();
    await page.getByTestId("export-open").first().click();
    await page.getByTestId("view-query-open").click();
    const graph = page.getByTestId("shape-graph");
    await graph.waitFor();
    expect(Number(await graph.getAttribute("data-nodes"))).toBe(figure.length);
    await page.getByTestId("graph-open").click();
    await page.getByTestId("canvas").waitFor();
    await until(async () => Object.keys((await drawn(page)).nodes).sort()).toEqual(figure);
  });

  it("should be usable on a phone, part by part", async () => {
    const page = await visit.renew(PHONE);
    await page.goto(at());
    await page.getByTestId("example").first().waitFor();
    await pick(page, "what-crosses");
    await page.getByTestId("shape-chart").waitFor();
    for (const part of ["side", "editor", "result"]) {
      await page.getByTestId(`part-${part}`).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
    }
    await page.getByTestId("part-editor").click();
    await page.getByTestId("run").click();
    await page.getByTestId("shape-chart").waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });

  it("should be accessible in every theme and shape, in both languages", async () => {
    const { page } = visit;
    await page.goto(at("#example=map-of-labs"));
    await page.getByTestId("shape-map").waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByTestId("language-switch").click();
    await page.getByTestId("side-docs").click();
    await page.getByTestId("docs-root").waitFor();
    for (const shape of ["table", "graph", "chart", "json"]) {
      await page.getByTestId(`show-${shape}`).click();
      await page.getByTestId(`shape-${shape}`).waitFor();
      expect(await seriousFindings(page), shape).toEqual([]);
    }
  });
});

describe("a strict server", () => {
  let place: ReturnType<typeof scratch>;
  let strict: Atlas;
  beforeAll(async () => {
    place = scratch();
    strict = await startAtlas({ ATLAS_DB: join(place.dir, "atlas.db"), ATLAS_STRICT: "on" });
  });
  afterAll(async () => {
    await strict?.stop();
    place.remove();
  });

  it("should run the examples, and say in plain words that it takes no others", async () => {
    const { page } = visit;
    visit.forgive = /status of 403/u;
    await page.goto(`${strict.url}/query`);
    await page.getByTestId("shape-table").waitFor();
    expect(await page.getByTestId("schema-note").innerText()).toContain("--strict");
    await write(page, "query-editor", "{ statistics { nodes } }");
    await run(page);
    expect(await page.getByTestId("errors").innerText()).toContain("PERSISTED_QUERY_REQUIRED");
  });
});
