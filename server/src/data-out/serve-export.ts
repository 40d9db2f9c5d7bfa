import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { AtlasError } from "@chengyu-atlas/model";
import type { GraphReader, GraphStore } from "@chengyu-atlas/store";
import type { RequestHandler, Response } from "express";
import type { Logger } from "pino";
import { API_CODES, statusOf } from "../errors.js";
import { refuse } from "../http/refuse.js";
import { HTTP_FORMATS, type HttpFormat, TEXT_FORMATS } from "./formats.js";
import { type OpenExport, readExport } from "./open-export.js";
import { csvFiles, textFile } from "./pieces.js";
import { zipped } from "./zip.js";

/** Exports that run at a time; each reads much, and others must be answered meanwhile. */
export const MOST_EXPORTS = 2;
/** Seconds after which one that was refused may be asked for again. */
const AGAIN = 10;

/**
 * `GET /export?format=…`: the graph, or what the rest of the address chooses of it, as a stream that goes as fast as its reader
 * takes it and ends when the reader leaves. `HEAD` checks the request.
 */
export function serveExport(store: GraphStore, logger: Logger): RequestHandler {
  let running = 0;
  return async (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      return refuse(response, 405, "BAD_REQUEST", "Use GET.");
    }
    response.setHeader("Cache-Control", "no-store");
    try {
      const address = new URLSearchParams(request.url.split("?", 2)[1] ?? "");
      const format = readFormat(address.get("format"));
      const { asOf, open } = readExport(address);
      if (request.method === "HEAD") {
        describe(response, format, asOf);
        response.end();
        return;
      }
      if (running >= MOST_EXPORTS) {
        response.setHeader("Retry-After", String(AGAIN));
        const message = `${MOST_EXPORTS} exports are running, the most at a time; ask again in ${AGAIN} seconds.`;
        return refuse(response, statusOf("TOO_MANY_REQUESTS"), "TOO_MANY_REQUESTS", message);
      }
      running += 1;
      try {
        await send(response, format, asOf, () => open(whileWanted(store, response)));
      } finally {
        running -= 1;
      }
    } catch (error) {
      answer(error, response, logger);
    }
  };
}

function readFormat(text: string | null): HttpFormat {
  const format = HTTP_FORMATS.find((name) => name === text);
  if (format !== undefined) return format;
  const given = text === null || text === "" ? '"format" is missing' : `There is no format "${text.slice(0, 40)}"`;
  const offline = text === "neo4j-admin" ? " Files for neo4j-admin are written by npm run export." : "";
  throw new AtlasError("INVALID_INPUT", `${given}; it is one of ${HTTP_FORMATS.join(", ")}, e.g. /export?format=graphml.${offline}`);
}

async function send(response: Response, format: HttpFormat, asOf: string | null, open: () => Promise<OpenExport>): Promise<void> {
  const { about, records } = await open();
  const pieces: AsyncGenerator<string | Uint8Array> =
    format === "csv" ? zipped(csvFiles(about, records)) : textFile(format, about, records);
  // what fails before anything was sent can still be said in words
  const first = await pieces.next();
  describe(response, format, asOf);
  async function* all() {
    try {
      if (first.done) return;
      yield first.value;
      yield* pieces;
    } finally {
      await pieces.return(undefined);
    }
  }
  await pipeline(Readable.from(all(), { objectMode: true, highWaterMark: 1 }), response);
}

function describe(response: Response, format: HttpFormat, asOf: string | null): void {
  const { ending, contentType } = format === "csv" ? { ending: "zip", contentType: "application/zip" } : TEXT_FORMATS[format];
  const day = asOf === null ? "" : `_${asOf}`;
  const name = encodeURIComponent(`成渝创新图谱${day}.${ending}`);
  response.setHeader("Content-Type", contentType);
  response.setHeader("Content-Disposition", `attachment; filename="chengyu-atlas${day}.${ending}"; filename*=UTF-8''${name}`);
  response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
}

/** A reader of the export left. */
class Gone extends Error {}

/** The store as long as somebody waits for the answer: afterwards nothing more is asked of it. */
function whileWanted(store: GraphReader, response: Response): GraphReader {
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== "function") return member;
      return (...args: unknown[]) => {
        if (response.destroyed) throw new Gone();
        return Reflect.apply(member, target, args);
      };
    },
  });
}

function answer(error: unknown, response: Response, logger: Logger): void {
  const gone = error instanceof Gone || response.destroyed;
  if (error instanceof AtlasError && !response.headersSent && !gone) {
    const code = API_CODES[error.code];
    if (statusOf(code) >= 500) logger.error({ err: error }, "store error");
    refuse(response, statusOf(code), code, error.message);
    return;
  }
  if (!gone) logger.error({ err: error }, "an export failed");
  if (!gone && !response.headersSent) {
    refuse(response, 500, "INTERNAL_SERVER_ERROR", "The export could not be made; the log says why.");
    return;
  }
  // a file that is cut off must not look like a whole one
  response.destroy();
}
