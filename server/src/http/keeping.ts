import { createHash, randomUUID } from "node:crypto";
import type { GraphStore } from "@chengyu-atlas/store";
import type { RequestHandler, Response } from "express";
import { Deadline } from "../deadline.js";
import { operationOf } from "./persisted.js";

/** What a browser may do with an answer that has a tag: keep it, and ask each time whether it still holds. */
export const KEEP_AND_ASK = "private, no-cache";

/** The tag of the answer that a request will get, if that may be kept. */
export function tagOf(response: Response): string | undefined {
  return response.locals["tag"] as string | undefined;
}

/**
 * Tags what known queries are answered by `GET` with the state of the store, and answers 304 to who has that already.
 * Nothing else may be kept: not mutations, not what tells of the moment, not errors.
 */
export function keeping(store: GraphStore, milliseconds: number): RequestHandler {
  // another process may run other code on the same store, and answer otherwise
  const process = randomUUID();
  return async (request, response, next) => {
    response.setHeader("Cache-Control", "no-store");
    if (request.method !== "GET" || operationOf(response)?.kept !== true) return next();
    const deadline = new Deadline(milliseconds);
    try {
      // asked before the answer is made, which can then only be newer than its tag says
      const version = await deadline.within(store.version());
      const tag = `W/"${createHash("sha256").update([process, version, request.headers.accept, request.url].join("\n")).digest("base64url")}"`;
      response.vary("Accept");
      if (holds(request.headers["if-none-match"], tag)) {
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", KEEP_AND_ASK);
        response.status(304).end();
        return;
      }
      response.locals["tag"] = tag;
    } catch {
      // a store that does not tell its version does not answer either, and the answer will say why
    } finally {
      deadline.end();
    }
    next();
  };
}

/** Whether the tags that a browser has are of this answer. */
function holds(known: string | undefined, tag: string): boolean {
  return known?.split(",").some((one) => one.trim() === tag) ?? false;
}
