import { setFlagsFromString } from "node:v8";
import type { GraphStore } from "@chengyu-atlas/store";
import { LIMITS } from "./limits/limits.js";
import { type Environment, readSettings } from "./settings.js";
import { createLogger, type RunningServer, startServer } from "./start-server.js";

/**
 * How much more the heap may hold than what was alive when it was last cleared, in per cent. By itself V8 lets it become four
 * times as large under load, 150 MB of which are garbage; cleared at twice the size it costs no more time per request.
 */
const HEAP_GROWS = 100;

/** How a server opens its SQLite file: with two threads, so that one long question does not keep the next waiting. */
export const READING = { threads: 2, longest: LIMITS.time };

export interface ServeOptions {
  readonly store: GraphStore;
  readonly env: Environment;
  readonly clientDir?: string;
}

/**
 * Serves as the environment says, prints `ready URL`, and on SIGTERM or SIGINT ends in order: requests first, then the
 * store. A second signal ends at once.
 */
export async function serve({ store, env, clientDir }: ServeOptions): Promise<RunningServer> {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWS}`);
  const logger = createLogger(env["LOG_LEVEL"]);
  const settings = readSettings(env);
  const server = await startServer({ store, ...settings, clientDir, logger });
  if (settings.strict) console.log("strict: queries other than those of its own pages are refused");
  console.log(`ready ${server.url}`);
  let ending = false;
  const end = (signal: NodeJS.Signals) => {
    if (ending) process.exit(1);
    ending = true;
    logger.info({ signal }, "closing");
    server
      .close()
      .then(() => store.close())
      .then(
        () => process.exit(0),
        (error) => {
          logger.error({ err: error }, "could not close in order");
          process.exit(1);
        },
      );
  };
  process.on("SIGTERM", end);
  process.on("SIGINT", end);
  return server;
}
