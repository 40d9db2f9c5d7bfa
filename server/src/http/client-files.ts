import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import compression from "compression";
import express, { type RequestHandler, Router } from "express";
import { everyPage } from "./headers.js";
import { refuse } from "./refuse.js";

/**
 * The built client: files under `assets/` carry a hash of their content in their name and never change; everything else
 * is asked for anew each time. Addresses that no file has are pages of the client and get `index.html`.
 */
export function clientFiles(clientDir: string): RequestHandler {
  const root = resolve(clientDir);
  const index = join(root, "index.html");
  const router = Router();
  router.use(everyPage, compression());
  router.use("/assets", express.static(join(root, "assets"), { index: false, immutable: true, maxAge: "1y", fallthrough: true }));
  router.use("/assets", (_request, response) => refuse(response, 404, "NOT_FOUND", "There is no such file."));
  router.use(express.static(root, { index: false, redirect: false, cacheControl: false, setHeaders: noCache }));
  router.get("/{*path}", (request, response, next) => {
    if (!request.accepts("html") || !existsSync(index)) return next();
    noCache(response);
    response.sendFile(index, { cacheControl: false });
  });
  return router;
}

function noCache(response: { setHeader(name: string, value: string): unknown }): void {
  response.setHeader("Cache-Control", "no-cache");
}
