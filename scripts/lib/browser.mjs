// A Chromium to test with: the one that CHROME_PATH names, else one that is installed, else the one that an npm package
// ships, else Debian's where we may install it.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const USUAL = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

function installed() {
  const inPath = (process.env.PATH ?? "").split(delimiter).flatMap((dir) => NAMES.map((name) => join(dir, name)));
  return [...inPath, ...USUAL].find((path) => existsSync(path));
}

/** Whether the program starts at all; a binary without its libraries does not. */
function starts(path, env) {
  return spawnSync(path, ["--version"], { env: { ...process.env, ...env }, timeout: 30_000 }).status === 0;
}

/** Chromium from the npm package, with the libraries that it brings for machines that have none. */
async function packaged() {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  // the package unpacks its libraries only where it believes to run in the cloud whose variable this is
  const before = process.env.AWS_EXECUTION_ENV;
  const libraries = process.env.LD_LIBRARY_PATH;
  process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs20.x";
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    const path = await chromium.executablePath();
    const env = { LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH ?? "" };
    return starts(path, env) ? { path, env } : undefined;
  } catch {
    return undefined;
  } finally {
    if (before === undefined) delete process.env.AWS_EXECUTION_ENV;
    else process.env.AWS_EXECUTION_ENV = before;
    if (libraries === undefined) delete process.env.LD_LIBRARY_PATH;
    else process.env.LD_LIBRARY_PATH = libraries;
  }
}

function fromDebian() {
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).status !== 0) return undefined;
  console.log("Installing Chromium from Debian's packages …");
  const apt = (...args) => spawnSync("apt-get", args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  apt("update", "-qq");
  apt("install", "-y", "-qq", "--no-install-recommends", "chromium");
  return installed();
}

/**
 * The browser for end-to-end tests as `{ path, env }`, where `env` is what it needs beside the process's own.
 * Throws, saying what to do, where there is none to be had.
 */
export async function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (starts(named)) return { path: named, env: {} };
    throw new Error(`CHROME_PATH names "${named}", which does not start; name another Chromium or unset it.`);
  }
  const found = installed();
  if (found && starts(found)) return { path: found, env: {} };
  const shipped = await packaged();
  if (shipped) return shipped;
  const debian = fromDebian();
  if (debian) return { path: debian, env: {} };
  throw new Error("No Chromium found: install Chromium or Chrome, or set CHROME_PATH to one.");
}
