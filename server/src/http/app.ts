import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import type { GraphStore } from "@chengyu-atlas/store";
import express, { type Express } from "express";
import type { Logger } from "pino";
import { type Context, createContext } from "../context.js";
import { serveExport } from "../data-out/serve-export.js";
import type { Editors } from "../editors.js";
import { LIMITS } from "../limits/limits.js";
import { below } from "./base.js";
import { clientFiles } from "./client-files.js";
import { compressAway } from "./compress-away.js";
import { everyAnswer } from "./headers.js";
import { health } from "./health.js";
import { guardHosts } from "./hosts.js";
import { errorHandler, refuse } from "./refuse.js";

export interface AppParts {
  readonly apollo: ApolloServer<Context>;
  readonly store: GraphStore;
  readonly logger: Logger;
  readonly allowedHosts: readonly string[];
  /** The path under which all is served. */
  readonly base: string;
  readonly clientDir?: string | undefined;
  /** Milliseconds that a request may spend in the store. */
  readonly time: number;
  readonly editors: Editors;
}

/** Everything that is served, the API first, so that a query passes through nothing that it does not need. */
export function createApp({ apollo, store, logger, allowedHosts, base, clientDir, time, editors }: AppParts): Express {
  const app = express();
  app.disable("x-powered-by");
  // answers of the API are not cached, and a hash of each would be work for nothing; files have their own
  app.disable("etag");
  app.set("query parser", false);
  app.use(guardHosts(allowedHosts), everyAnswer, below(base));
  app.use(
    "/graphql",
    compressAway(),
    // compressed bodies are refused: a megabyte of them can hold a gigabyte
    express.json({ limit: LIMITS.body, inflate: false }),
    expressMiddleware(apollo, { context: async ({ req }) => createContext(store, time, editors.visitor(req.headers.authorization)) }),
  );
  app.use("/export", compressAway(), serveExport(store, logger));
  app.use("/health", health(store, logger));
  if (clientDir !== undefined) app.use(clientFiles(clientDir, base));
  app.use((request, response) => {
    if (request.method === "GET" || request.method === "HEAD")
      return refuse(response, 404, "NOT_FOUND", "There is nothing at this address.");
    response.setHeader("Allow", "GET, HEAD");
    refuse(response, 405, "BAD_REQUEST", "This address takes GET alone; queries go to /graphql.");
  });
  app.use(errorHandler(logger));
  return app;
}
