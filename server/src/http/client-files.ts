import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import compression from "compression";
import express, { type RequestHandler, Router } from "express";
import { pageBelow } from "./base.js";
import { everyPage } from "./headers.js";
import { precompressed } from "./precompressed.js";
import { refuse } from "./refuse.js";

const FOR_EVER = "1y";

/**
 * The built client: files under `assets/` carry a hash of their content in their name and never change; everything else
 * is asked for anew each time. Addresses that no file has are pages of the client and get `index.html`.
 */
export function clientFiles(clientDir: string, base: string): RequestHandler {
  const root = resolve(clientDir);
  const index = join(root, "index.html");
  const router = Router();
  const page: RequestHandler = (request, response, next) => {
    if (!request.accepts("html") || !existsSync(index)) return next();
    noCache(response);
    readFile(index, "utf8").then((html) => response.type("html").send(pageBelow(html, base)), next);
  };
  const assets = join(root, "assets");
  router.use(everyPage);
  router.use("/assets", precompressed(assets, FOR_EVER));
  router.use(compression());
  router.use("/assets", express.static(assets, { index: false, immutable: true, maxAge: FOR_EVER, fallthrough: true }));
  router.use("/assets", (_request, response) => refuse(response, 404, "NOT_FOUND", "There is no such file."));
  router.get("/index.html", page);
  router.use(express.static(root, { index: false, redirect: false, cacheControl: false, setHeaders: noCache }));
  router.get("/{*path}", page);
  return router;
}

function noCache(response: { setHeader(name: string, value: string): unknown }): void {
  response.setHeader("Cache-Control", "no-cache");
}
