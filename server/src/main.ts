import "./node-env.js";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { AtlasError } from "@chengyu-atlas/model";
import { openStore } from "@chengyu-atlas/store";
import { READING, serve } from "./serve.js";
import type { Environment } from "./settings.js";

/** Opens the store that the environment names and serves it; what prevents that is one line on stderr and exit code 1. */
export async function main(env: Environment): Promise<void> {
  try {
    const clientDir = join(import.meta.dirname, "..", "..", "client", "dist");
    const built = existsSync(join(clientDir, "index.html"));
    await serve({ store: await openStore(env, READING), env, ...(built && { clientDir }) });
  } catch (error) {
    if (env["ATLAS_DEBUG"] || !(error instanceof AtlasError)) console.error(error);
    else console.error(error.message);
    process.exit(1);
  }
}

await main(process.env);
