// npm run pictures: takes the pictures of the README anew, from the sample network in a database of its own.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "./lib/browser.mjs";
import { fail, prepare, ROOT } from "./lib/prepare.mjs";

const CITY = "park:西部(重庆)科学城";
const UNIVERSITY = "institution:重庆大学";
// one science city alone, with what one of its partners is tied to
const FIGURE = `=${CITY}|*${UNIVERSITY}`;
const DESK = { viewport: { width: 1440, height: 900 } };
const PICTURES = [
  { file: "explore.png", view: { s: UNIVERSITY, v: FIGURE }, waitFor: "relation-row", ...DESK },
  { file: "evidence.png", view: { s: `${UNIVERSITY}~SIGNED_WITH~${CITY}`, v: FIGURE }, waitFor: "evidence-quote", ...DESK },
  { file: "phone.png", view: { s: UNIVERSITY, v: FIGURE }, waitFor: "relation-row", viewport: { width: 390, height: 844 } },
];

prepare();
const { chromium } = await import("playwright-core");
const folder = join(ROOT, "docs", "pictures");
const scratch = mkdtempSync(join(tmpdir(), "atlas-pictures-"));
mkdirSync(folder, { recursive: true });

/** Starts the atlas on a free port; gives its process and its address. */
function start() {
  const { NEO4J_URI: _, ...env } = process.env;
  const atlas = spawn(process.execPath, [join(ROOT, "scripts", "start.mjs")], {
    cwd: ROOT,
    env: { ...env, PORT: "0", ATLAS_DB: join(scratch, "atlas.db") },
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

async function take(browser, url, { file, view, waitFor, viewport }) {
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: 1,
    locale: "zh-CN",
    colorScheme: "light",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto(`${url}/?${new URLSearchParams(view)}`);
  await page.getByTestId("focus-leave").waitFor();
  await page.getByTestId(waitFor).first().waitFor();
  // fonts come in parts, as their characters are met
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(folder, file) });
  console.log(`wrote docs/pictures/${file}`);
  await context.close();
}

let running;
let browser;
try {
  const { path, env } = await findBrowser();
  running = await start();
  browser = await chromium.launch({ executablePath: path, env: { ...process.env, ...env }, args: ["--no-sandbox", "--disable-gpu"] });
  for (const picture of PICTURES) await take(browser, running.url, picture);
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
