// What every command does first: the right Node, the packages, a fresh build. Plain JavaScript that an old Node can
// still read far enough to be told that it is too old.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const OLDEST_NODE = [20, 19];
const BUILT = join(ROOT, ".cache", "built");
const SOURCES = ["graph/model/src", "graph/store/src", "ingest/src", "server/src", "client/src", "client/public", "server/schema.graphql"];
const SOURCE_FILES = [
  "package-lock.json",
  "tsconfig.base.json",
  "client/index.html",
  "client/vite.config.ts",
  "client/first-load-size.mjs",
  "client/plain-fonts.mjs",
  "client/precompress.mjs",
];
const RESULTS = ["server/dist/main.js", "ingest/dist/cli.js", "client/dist/index.html"];

/** Ends the process with one line that names cause and remedy. */
export function fail(line) {
  console.error(line);
  process.exit(1);
}

/** Refuses a Node that is too old. */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split(".").map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  fail(
    `Node ${version} is too old: Chengyu Atlas needs Node ${OLDEST_NODE.join(".")} or newer. Install the current LTS and run the command again.`,
  );
}

/** Runs a program in the project's root with its output shown; its failure is ours. */
export function run(title, command, args, env = process.env) {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"], env });
  if (error) fail(`${title} could not start: ${error.message}.`);
  if (status !== 0) fail(`${title} failed (exit code ${status}); the lines above say why.`);
}

/** Runs npm, the one that runs us where there is one. */
function npm(title, args) {
  const path = process.env.npm_execpath;
  if (path?.endsWith(".js")) run(title, process.execPath, [path, ...args]);
  else run(title, process.platform === "win32" ? "npm.cmd" : "npm", args);
}

/** A tool from node_modules, run by this Node. */
export function tool(title, file, args, env) {
  run(title, process.execPath, [join(ROOT, "node_modules", file), ...args], env);
}

/** Installs the packages that package-lock.json names, where they are missing or older than it. */
export function ensureInstalled() {
  const installed = join(ROOT, "node_modules", ".package-lock.json");
  const wanted = join(ROOT, "package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  console.log("Installing packages (once) …");
  npm("npm ci", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
}

function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesBelow(join(path, entry.name)));
}

function sourceHash() {
  const hash = createHash("sha256");
  for (const path of [...SOURCES, ...SOURCE_FILES].flatMap((p) => filesBelow(join(ROOT, p)))) {
    if (/\.test\.tsx?$/.test(path)) continue;
    hash.update(path.slice(ROOT.length)).update("\0").update(readFileSync(path)).update("\0");
  }
  return hash.digest("hex");
}

/** Builds server, command line and client, where their sources have changed since the last build. */
export function ensureBuilt() {
  const hash = sourceHash();
  const fresh = existsSync(BUILT) && readFileSync(BUILT, "utf8") === hash;
  if (fresh && RESULTS.every((path) => existsSync(join(ROOT, path)))) return;
  console.log("Building …");
  rmSync(BUILT, { force: true });
  tool("The build of the server", "typescript/bin/tsc", ["-b", "graph/model", "graph/store", "ingest", "server"]);
  tool("The build of the client", "vite/bin/vite.js", ["build", "client", "--logLevel", "warn"], {
    ...process.env,
    NODE_ENV: "production",
  });
  mkdirSync(dirname(BUILT), { recursive: true });
  writeFileSync(BUILT, hash);
}

/** Node, packages and build, in order. */
export function prepare() {
  requireNode();
  process.chdir(ROOT);
  ensureInstalled();
  ensureBuilt();
}
