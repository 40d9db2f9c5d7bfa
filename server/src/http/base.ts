import { AtlasError } from "@chengyu-atlas/model";
import type { RequestHandler } from "express";
import { refuse } from "./refuse.js";

/** The path under which all is served, e.g. `/atlas/`, from a setting with or without its slashes; throws an AtlasError where it is none. */
export function readBase(value: string | undefined): string {
  const path = `/${(value ?? "").trim()}/`.replace(/\/{2,}/gu, "/");
  if (/^\/(?:[\w~-][\w.~-]*\/)*$/u.test(path)) return path;
  const message = `ATLAS_BASE is "${value}"; it takes the path under which the atlas is served, of letters, digits, - and _, e.g. ATLAS_BASE=/atlas.`;
  throw new AtlasError("INVALID_INPUT", message);
}

/** Takes the path off what is asked for, whether or not a proxy has taken it off before; the path without its last slash leads to it. */
export function below(base: string): RequestHandler {
  const bare = base.slice(0, -1);
  return (request, response, next) => {
    if (bare === "") return next();
    const [path = "", query] = request.url.split("?", 2);
    if (path === bare) {
      if (request.method !== "GET" && request.method !== "HEAD")
        return refuse(response, 404, "NOT_FOUND", "There is nothing at this address.");
      return response.redirect(308, `${base}${query === undefined ? "" : `?${query}`}`);
    }
    if (request.url.startsWith(base)) request.url = request.url.slice(bare.length);
    next();
  };
}

/** The page with the path written into it: into the addresses of its files, which the build leaves relative, and for its scripts. */
export function pageBelow(html: string, base: string): string {
  return html.replaceAll(/(?<= (?:src|href)=")\.\//gu, base).replace(/<head>/u, `<head>\n    <meta name="atlas-base" content="${base}" />`);
}
