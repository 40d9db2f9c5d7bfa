// npm test: everything that must hold before a change lands, on a fresh checkout too. Installs what is missing.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "./lib/browser.mjs";
import { fail, prepare, ROOT } from "./lib/prepare.mjs";

prepare();
const bin = (path) => join(ROOT, "node_modules", path);
const totals = { passed: 0, failed: 0, skipped: 0 };
const broken = [];
const started = Date.now();

function step(title, args, env = {}) {
  const from = Date.now();
  console.log(`\n── ${title}`);
  const { status } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
  });
  console.log(`── ${title}: ${status === 0 ? "ok" : "FAILED"} in ${((Date.now() - from) / 1000).toFixed(1)} s`);
  if (status !== 0) broken.push(title);
}

/** A vitest project, whose counts go into the closing line. A run that reports no test at all has failed. */
function suite(project, env = {}) {
  const outcome = join(ROOT, ".cache", `test-${project}.json`);
  rmSync(outcome, { force: true });
  step(project, [bin("vitest/vitest.mjs"), "run", "--project", project], { ATLAS_TEST_JSON: outcome, ...env });
  const counts = existsSync(outcome) ? JSON.parse(readFileSync(outcome, "utf8")) : undefined;
  if (!counts?.numTotalTests && !broken.includes(project)) broken.push(project);
  totals.passed += counts?.numPassedTests ?? 0;
  totals.failed += counts?.numFailedTests ?? 0;
  totals.skipped += (counts?.numPendingTests ?? 0) + (counts?.numTodoTests ?? 0);
}

mkdirSync(join(ROOT, ".cache"), { recursive: true });
step("lint and format", [bin("@biomejs/biome/bin/biome"), "check", "--error-on-warnings", "."]);
step("types", [bin("typescript/bin/tsc"), "-b"]);
step("derived files are fresh", [join(ROOT, "scripts", "generate.mjs"), "--check"]);
suite("unit");
suite("contract");
suite("commands");
try {
  const { path, env } = await findBrowser();
  console.log(`\nBrowser: ${path}`);
  suite("e2e", { ATLAS_BROWSER: path, ATLAS_BROWSER_ENV: JSON.stringify(env) });
} catch (error) {
  console.error(error.message);
  broken.push("a browser for e2e");
}

console.log(`\n${((Date.now() - started) / 1000).toFixed(0)} s in all${broken.length ? `; failed: ${broken.join(", ")}` : ""}`);
console.log(
  `${totals.passed} passed, ${totals.failed + broken.filter((b) => !["unit", "contract", "commands", "e2e"].includes(b)).length} failed, ${totals.skipped} skipped`,
);
if (broken.length > 0 || totals.failed > 0) fail("npm test failed.");
