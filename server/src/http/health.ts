import { AtlasError } from "@chengyu-atlas/model";
import type { GraphStore } from "@chengyu-atlas/store";
import type { RequestHandler } from "express";
import type { Logger } from "pino";
import { Deadline } from "../deadline.js";
import { API_CODES } from "../errors.js";
import { refuse } from "./refuse.js";

/** Milliseconds that the store has to answer. */
const PATIENCE = 3000;
/** Milliseconds for which counts are kept: whoever watches asks often, and counting may be work. */
const FRESH = 5000;

/** `GET /health`: 200 with backend and counts while the store answers, else 503 with the reason; `strict` where it is so. */
export function health(store: GraphStore, logger: Logger, strict: boolean): RequestHandler {
  let counted: { readonly at: number; readonly counts: Readonly<Record<string, number>> } | undefined;

  async function counts(): Promise<Readonly<Record<string, number>>> {
    if (counted === undefined || Date.now() - counted.at > FRESH) {
      const [nodes, relations, documents] = await Promise.all([store.countNodes({}), store.countEdges({}), store.countDocuments({})]);
      counted = { at: Date.now(), counts: { nodes, relations, documents } };
    }
    return counted.counts;
  }

  return async (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      return refuse(response, 405, "BAD_REQUEST", "Use GET.");
    }
    response.setHeader("Cache-Control", "no-store");
    const deadline = new Deadline(PATIENCE);
    try {
      await deadline.within(store.check());
      response.json({
        status: "ok",
        backend: store.backend,
        ...(strict && { strict }),
        ...(await deadline.within(counts()).catch(unlessSlow)),
      });
    } catch (error) {
      if (!(error instanceof AtlasError)) logger.error({ err: error }, "health check failed");
      const known = error instanceof AtlasError ? error : new AtlasError("STORE_UNAVAILABLE", "The database does not answer.");
      const reason = known.code === "TIMEOUT" ? `The database did not answer within ${PATIENCE / 1000} s.` : known.message;
      response.status(503).json({ status: "down", backend: store.backend, code: API_CODES[known.code], reason });
    } finally {
      deadline.end();
    }
  };
}

/** A database that answers is up, though it may be long in counting. */
function unlessSlow(error: unknown): Readonly<Record<string, number>> {
  if (error instanceof AtlasError && error.code === "TIMEOUT") return {};
  throw error;
}
