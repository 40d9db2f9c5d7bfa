import type { RequestHandler } from "express";

/**
 * What the client's pages may do. Styles may stand inline, since the component library writes them so; nothing comes
 * from other machines. `require-trusted-types-for` is left out: React and the component library set `innerHTML` of
 * style elements, which it forbids.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

export const NOSNIFF = ["X-Content-Type-Options", "nosniff"] as const;

/** Headers of every answer. */
export const everyAnswer: RequestHandler = (_request, response, next) => {
  response.setHeader(...NOSNIFF);
  next();
};

/** Headers of what a browser shows. */
export const everyPage: RequestHandler = (_request, response, next) => {
  response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
  response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
  response.setHeader("X-Frame-Options", "DENY");
  next();
};
