// npm run bench: builds, then measures. See docs/operate.md for the options.
import { findBrowser } from "./lib/browser.mjs";
import { prepare, run, tool } from "./lib/prepare.mjs";

prepare();
tool("The build of the benchmarks", "typescript/bin/tsc", ["-b", "tests"]);
const { path, env } = await findBrowser();
run("The benchmark", process.execPath, ["tests/dist/bench/main.js", ...process.argv.slice(2)], {
  ...process.env,
  ATLAS_BROWSER: path,
  ATLAS_BROWSER_ENV: JSON.stringify(env),
});
