// npm run bench: builds, then measures. See docs/operate.md for the options.
import { findBrowser } from "./lib/browser.mjs";
import { prepare, run, tool } from "./lib/prepare.mjs";

prepare();
tool("The build of the benchmarks", "typescript/bin/tsc", ["-b", "tests"]);
const { path, env } = await findBrowser();
// with the memory of the ingest command, see package.json
run("The benchmark", process.execPath, ["--max-semi-space-size=64", "tests/dist/bench/main.js", ...process.argv.slice(2)], {
  ...process.env,
  ATLAS_BROWSER: path,
  ATLAS_BROWSER_ENV: JSON.stringify(env),
});
