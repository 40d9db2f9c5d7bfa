// npm run pictures: takes the pictures of the README and the guide anew, from the sample network in a database of its own.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "./lib/browser.mjs";
import { fail, prepare, ROOT } from "./lib/prepare.mjs";

const CITY = "park:西部(重庆)科学城";
const UNIVERSITY = "institution:重庆大学";
const FAR = "institution:电子科技大学";
// one science city alone, with what one of its partners is tied to
const FIGURE = `=${CITY}|*${UNIVERSITY}`;
const DESK = { viewport: { width: 1440, height: 900 } };
const BEAMER = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 390, height: 844 } };
/**
 * Each picture: the page (the explorer where none is named), what its address says (`hash`: after its end), the test ids that must stand there
 * before it is taken, and what is pressed after that.
 */
const PICTURES = [
  { file: "explore.png", view: { s: UNIVERSITY, v: FIGURE }, waitFor: ["focus-leave", "relation-row"], ...DESK },
  {
    file: "evidence.png",
    view: { s: `${UNIVERSITY}~SIGNED_WITH~${CITY}`, v: FIGURE },
    waitFor: ["focus-leave", "evidence-quote"],
    ...DESK,
  },
  { file: "twin.png", view: { view: "twin" }, stage: "twin", ...DESK },
  { file: "map.png", view: { view: "map" }, stage: "map", waitFor: ["map-disc"], ...DESK },
  { file: "table.png", view: { view: "table" }, stage: "table", ...DESK },
  { file: "time.png", view: { view: "time" }, stage: "time", ...DESK },
  {
    file: "compare.png",
    view: { v: FIGURE, cmp: "2020-06-30..2020-12-31" },
    waitFor: ["compare-legend", "compare-list-added"],
    viewport: { width: 1280, height: 800 },
  },
  { file: "roll-up.png", view: { roll: "city" }, stage: "graph", ...DESK },
  {
    file: "paths.png",
    view: { v: FIGURE, path: `${UNIVERSITY}..${FAR}` },
    stage: "graph",
    waitFor: ["route"],
    press: ["light-route"],
    ...DESK,
  },
  { file: "entity.png", page: `node/${UNIVERSITY}`, waitFor: ["profile"], ...DESK },
  { file: "reader.png", page: "document/", first: true, waitFor: [], ...DESK },
  { file: "quality.png", page: "quality", waitFor: ["coverage-tables"], ...DESK },
  {
    file: "export.png",
    view: { s: UNIVERSITY, v: FIGURE },
    waitFor: ["focus-leave"],
    press: ["export-open"],
    shows: ["export-preview"],
    ...DESK,
  },
  {
    file: "saved.png",
    view: { s: UNIVERSITY, v: FIGURE },
    waitFor: ["focus-leave"],
    press: ["saved-open"],
    shows: ["saved-link"],
    ...DESK,
  },
  { file: "query.png", page: "query", hash: "#example=alliance-two-hops", waitFor: ["query-canvas"], ...DESK },
  { file: "dark.png", view: { s: UNIVERSITY, v: FIGURE, theme: "dark" }, waitFor: ["focus-leave", "relation-row"], ...DESK },
  { file: "projector.png", view: { v: FIGURE, theme: "projector" }, waitFor: ["focus-leave"], ...BEAMER },
  { file: "phone.png", view: { s: UNIVERSITY, v: FIGURE }, waitFor: ["focus-leave", "relation-row"], ...PHONE },
  { file: "phone-twin.png", view: { view: "twin" }, stage: "twin", ...PHONE },
  { file: "phone-table.png", view: { view: "table" }, stage: "table", ...PHONE },
  // last, since what it proposes would be counted in all the others
  { file: "review.png", page: "review", proposed: true, waitFor: ["review-item"], ...DESK },
];

prepare();
const { chromium } = await import("playwright-core");
const folder = join(ROOT, "docs", "pictures");
const scratch = mkdtempSync(join(tmpdir(), "atlas-pictures-"));
const database = join(scratch, "atlas.db");
const TOKEN = "0123456789abcdef-pictures";
const LIMIT_KB = 350;
mkdirSync(folder, { recursive: true });

/** Starts the atlas on a free port; gives its process and its address. */
function start() {
  const { NEO4J_URI: _, ...env } = process.env;
  const atlas = spawn(process.execPath, [join(ROOT, "scripts", "start.mjs")], {
    cwd: ROOT,
    env: { ...env, PORT: "0", ATLAS_DB: database, ATLAS_EDITOR_TOKEN: TOKEN },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((done, refuse) => {
    let printed = "";
    atlas.stdout.on("data", (chunk) => {
      printed += chunk;
      const url = /^ready (http:\/\/\S+)$/m.exec(printed)?.[1];
      if (url) done({ atlas, url });
    });
    atlas.on("close", (code) => refuse(new Error(`The atlas ended with ${code} before it was ready.`)));
  });
}

/** Puts before the reviewers what their picture shows. */
async function propose() {
  const { writeProposals, proposals } = await import("../tests/dist/support/proposals.js");
  await writeProposals({ ATLAS_DB: database }, [proposals(1, 40)]);
}

/** Saves some views, so that their picture shows something. */
async function saveViews(url) {
  const views = [
    ["西部（重庆）科学城的合作网络", "汇报用：只看已建成的", `v=${encodeURIComponent(FIGURE)}`],
    ["两地共建的平台", "双城视图", "view=twin"],
    ["2020 年下半年新增的关系", null, "cmp=2020-06-30..2020-12-31"],
  ];
  for (const [name, note, address] of views) {
    const query =
      "mutation ($name: String!, $note: String, $address: String!) { saveView(name: $name, note: $note, address: $address) { id } }";
    const body = JSON.stringify({ query, variables: { name, note, address } });
    const headers = { "content-type": "application/json", authorization: `Bearer ${TOKEN}` };
    const answer = await fetch(`${url}/graphql`, { method: "POST", headers, body });
    if (!answer.ok) throw new Error(`The view “${name}” was not saved: ${await answer.text()}`);
  }
}

/** The document that is cited most, for the reader's picture. */
async function mostCited(url) {
  const body = JSON.stringify({ query: "{ documents(first: 1) { nodes { id } } }" });
  const answer = await fetch(`${url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body });
  return (await answer.json()).data.documents.nodes[0].id;
}

async function take(
  browser,
  url,
  { file, page: path = "", first, hash = "", view = {}, stage, waitFor = [], press = [], shows = [], proposed = false, viewport },
) {
  if (proposed) await propose();
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: 1,
    locale: "zh-CN",
    colorScheme: "light",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  // the offer of a tour belongs to a first visit
  await page.addInitScript(() => localStorage.setItem("atlas.tour", "over"));
  await page.goto(`${url}/${path}${first ? encodeURIComponent(await mostCited(url)) : ""}?${new URLSearchParams(view)}${hash}`);
  if (stage) await page.locator(`[data-view="${stage}"][data-shown]`).waitFor();
  const quiet = async (ids) => {
    for (const id of ids) await page.getByTestId(id).first().waitFor();
    // fonts come in parts, as their characters are met
    await page.waitForLoadState("networkidle");
    await page.waitForFunction(() => document.querySelector('[data-stale="true"]') === null);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(1200);
  };
  await quiet(waitFor);
  for (const id of press) {
    await page.getByTestId(id).first().click();
    await page.mouse.move(2, viewport.height - 2);
    await quiet(shows);
  }
  const picture = await page.screenshot({ path: join(folder, file) });
  const kB = Math.round(picture.length / 1000);
  if (kB > LIMIT_KB) {
    process.exitCode = 1;
    console.error(`docs/pictures/${file} has ${kB} kB; the limit is ${LIMIT_KB}.`);
  }
  console.log(`wrote docs/pictures/${file} (${kB} kB)`);
  await context.close();
}

/** Names after the command take those pictures alone. */
const named = process.argv.slice(2);
let running;
let browser;
try {
  const { path, env } = await findBrowser();
  running = await start();
  browser = await chromium.launch({ executablePath: path, env: { ...process.env, ...env }, args: ["--no-sandbox", "--disable-gpu"] });
  await saveViews(running.url);
  for (const picture of PICTURES.filter(({ file }) => named.length === 0 || named.includes(file.replace(".png", ""))))
    await take(browser, running.url, picture);
} catch (error) {
  process.exitCode = 1;
  console.error(error instanceof Error ? error.message : String(error));
} finally {
  await browser?.close();
  if (running) {
    running.atlas.kill("SIGTERM");
    await new Promise((done) => running.atlas.on("close", done));
  }
  rmSync(scratch, { recursive: true, force: true });
}
if (process.exitCode) fail("The pictures were not taken.");
