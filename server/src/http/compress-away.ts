import compression from "compression";
import type { RequestHandler } from "express";

/** From how many bytes on an answer of the API is worth compressing. */
const LARGE = 16 * 1024;

/** Compresses large answers for other machines; to this one, compressing costs more time than it saves. */
export function compressAway(): RequestHandler {
  const compress = compression({ threshold: LARGE });
  return (request, response, next) => {
    const from = request.socket.remoteAddress ?? "";
    if (from.startsWith("127.") || from.startsWith("::ffff:127.") || from === "::1") return next();
    compress(request, response, next);
  };
}
