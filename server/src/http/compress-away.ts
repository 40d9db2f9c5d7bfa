import type { IncomingMessage, ServerResponse } from "node:http";
import compression from "compression";

/** From how many bytes on an answer of the API is worth compressing. */
const LARGE = 16 * 1024;

/** A handler that needs nothing of Express. */
type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Compresses large answers for other machines, with Brotli or gzip as they take it; to this one, compressing costs more time
 * than it saves. A proxy on this machine says for whom it asks.
 */
export function compressAway(): Handler {
  const compress = compression({ threshold: LARGE }) as unknown as Handler;
  return (request, response, next) => {
    const from = request.socket.remoteAddress ?? "";
    const here = from.startsWith("127.") || from.startsWith("::ffff:127.") || from === "::1";
    const proxied = request.headers["x-forwarded-for"] !== undefined || request.headers.forwarded !== undefined;
    if (here && !proxied) next();
    else compress(request, response, next);
  };
}
