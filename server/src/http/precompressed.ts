import { existsSync } from "node:fs";
import { extname, join } from "node:path";
import type { RequestHandler } from "express";

/** Files under `root` that the build compressed are sent so to those who take it; everything else goes on. */
export function precompressed(root: string, maxAge: string): RequestHandler {
  return (request, response, next) => {
    const name = request.path.slice(1);
    // names of built files alone: nothing that leads elsewhere
    if (!/^[\w.-]+\.(js|css)$/.test(name) || name.includes("..") || !request.acceptsEncodings("br")) return next();
    const file = join(root, `${name}.br`);
    if (!existsSync(file)) return next();
    response.type(extname(name));
    response.setHeader("Content-Encoding", "br");
    response.vary("Accept-Encoding");
    // a page that is left while its scripts come is no fault
    response.sendFile(file, { immutable: true, maxAge }, (error?: NodeJS.ErrnoException) => {
      if (error && error.code !== "ECONNABORTED") next(error);
    });
  };
}
