// A Python with networkx, to read back what is exported: what is there, else packages in a folder of our own.
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Fault } from "./fault.mjs";

const run = promisify(execFile);
const CACHE = fileURLToPath(new URL("../../.cache/python", import.meta.url));
const WANTED = "networkx>=3.1,<4";

async function works(python, packages) {
  const env = { ...process.env, ...(packages && { PYTHONPATH: packages }) };
  try {
    await run(python, ["-c", "import networkx"], { env, timeout: 60_000 });
    return { python, env };
  } catch {
    return undefined;
  }
}

/** Fills our folder by pip. The copy is made beside it and renamed when it is whole. */
async function byPip(python) {
  mkdirSync(CACHE, { recursive: true });
  const work = mkdtempSync(join(CACHE, "copy-"));
  try {
    await run(python, ["-m", "pip", "install", "-q", "--no-deps", "--disable-pip-version-check", "--target", work, WANTED], {
      timeout: 300_000,
    });
    const packages = join(CACHE, "packages");
    if (!existsSync(packages)) renameSync(work, packages);
    return await works(python, packages);
  } catch {
    return undefined;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** From Debian's packages, where we may install them. */
async function byDebian(say) {
  if (process.getuid?.() !== 0) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    say("Installing networkx from Debian's packages …");
    await run("apt-get", ["update", "-qq"], { env, timeout: 300_000 });
    await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "python3", "python3-networkx"], { env, timeout: 600_000 });
    return await works("/usr/bin/python3");
  } catch {
    return undefined;
  }
}

/** The Python to run as `{ python, env }`. Throws, saying what to do, where there is none to be had. */
export async function pythonWithNetworkx(say = () => {}) {
  const found =
    (await works("python3")) ?? (await works("python3", join(CACHE, "packages"))) ?? (await byPip("python3")) ?? (await byDebian(say));
  if (found !== undefined) return found;
  throw new Fault("There is no Python 3 with networkx here; install both, e.g. apt-get install python3-networkx, and run again.");
}
