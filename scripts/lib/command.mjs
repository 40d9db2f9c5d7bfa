// What ingest, digest and export have in common: packages and a fresh build of what they need, then the command itself.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureInstalled, fail, ROOT, requireNode } from "./prepare.mjs";

/** Runs the `main` of a module of a package, of ingest where none is named, with our arguments. Paths are those of the folder the user stands in. */
export async function command(module, workspace = "ingest") {
  // npm runs its scripts in the project's root and keeps the user's folder here
  const cwd = process.env.npm_lifecycle_event ? (process.env.INIT_CWD ?? process.cwd()) : process.cwd();
  requireNode();
  process.chdir(ROOT);
  ensureInstalled();
  const built = join(ROOT, workspace, "dist", module);
  // what the compiler has to say goes to stderr: stdout is the command's own
  const { status } = spawnSync(process.execPath, [join(ROOT, "node_modules", "typescript", "bin", "tsc"), "-b", workspace], {
    cwd: ROOT,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0 && !existsSync(built)) fail("The build failed; the lines above say why.");
  if (status !== 0) console.error("The build has errors, see above; running what it gave all the same.");
  const { main } = await import(pathToFileURL(built).href);
  const { stdout: out, stderr: err, env, argv } = process;
  process.exitCode = await main(argv.slice(2), { cwd, env, out, err });
}
