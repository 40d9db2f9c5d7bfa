import compression from "compression";
import type { RequestHandler } from "express";

/** From how many bytes on an answer of the API is worth compressing. */
const LARGE = 16 * 1024;

/**
 * Compresses large answers for other machines, with Brotli or gzip as they take it; to this one, compressing costs more time
 * than it saves. A proxy on this machine says for whom it asks.
 */
export function compressAway(): RequestHandler {
  const compress = compression({ threshold: LARGE });
  return (request, response, next) => {
    const from = request.socket.remoteAddress ?? "";
    const here = from.startsWith("127.") || from.startsWith("::ffff:127.") || from === "::1";
    const proxied = request.headers["x-forwarded-for"] !== undefined || request.headers.forwarded !== undefined;
    if (here && !proxied) next();
    else compress(request, response, next);
  };
}
