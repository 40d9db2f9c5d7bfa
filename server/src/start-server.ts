import type { GraphStore } from "@chengyu-atlas/store";
import { type Logger, pino } from "pino";
import { createApollo } from "./apollo.js";
import { Editors } from "./editors.js";
import { createApp } from "./http/app.js";
import { direct } from "./http/direct.js";
import { listen } from "./http/listen.js";
import { LIMITS } from "./limits/limits.js";
import { checkSettings } from "./settings.js";

export interface ServerOptions {
  /** The caller's to close, after the server. */
  readonly store: GraphStore;
  /** 0 takes a free one. */
  readonly port?: number;
  readonly host?: string;
  /** Names beside those of loopback under which the server may be reached. */
  readonly allowedHosts?: readonly string[];
  readonly introspection?: boolean;
  /** Lets those who send it decide on claims and nodes; without it nobody may. */
  readonly editorToken?: string;
  /** The path under which all is served, e.g. `/atlas/`; all of the name by default. */
  readonly base?: string;
  /** The built client; without it, only the API is served. */
  readonly clientDir?: string | undefined;
  readonly logger?: Logger;
  /** Milliseconds that a request may spend in the store. */
  readonly time?: number;
  /** Refuses all queries but those of our own client. */
  readonly strict?: boolean;
}

export interface RunningServer {
  readonly url: string;
  /** Lets requests under way end, for ten seconds at most. */
  close(): Promise<void>;
}

/** Serves the graph in `store`. Throws an AtlasError of one line where it cannot. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const {
    store,
    port = 4000,
    host = "127.0.0.1",
    allowedHosts = [],
    introspection = true,
    base = "/",
    clientDir,
    time = LIMITS.time,
  } = options;
  const { editorToken, strict = false } = options;
  checkSettings({ host, port, allowedHosts, introspection, ...(editorToken !== undefined && { editorToken }) });
  const logger = options.logger ?? createLogger();
  const apollo = await createApollo(logger, introspection);
  try {
    const parts = { apollo, store, logger, allowedHosts, base, clientDir, time, editors: new Editors(editorToken), strict };
    const { url, close } = await listen(direct(parts, createApp(parts)), host, port);
    return {
      url: `${url}${base.slice(0, -1)}`,
      close: async () => {
        await close();
        await apollo.stop();
      },
    };
  } catch (error) {
    await apollo.stop();
    throw error;
  }
}

/** Logs one JSON object per line to stderr; stdout is for people and for the line `ready …`. */
export function createLogger(level = "warn"): Logger {
  return pino({ level, base: null }, pino.destination({ dest: 2, sync: true }));
}
