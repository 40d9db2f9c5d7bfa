import type { ServerResponse } from "node:http";
import type { ErrorRequestHandler } from "express";
import type { Logger } from "pino";

/** Answers with an error in the one form that every refusal has, that of GraphQL. */
export function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  const body = Buffer.from(JSON.stringify({ errors: [{ message, extensions: { code } }] }), "utf8");
  response.statusCode = status;
  response.setHeader("Content-Type", "application/json; charset=utf-8");
  response.setHeader("Content-Length", body.length);
  response.end(body);
}

/** A refusal: HTTP status, code, and what is said. */
type Refusal = readonly [status: number, code: string, message: string];

export const NOT_JSON: Refusal = [400, "BAD_REQUEST", "The request body is not JSON."];
export const UNANSWERED: Refusal = [500, "INTERNAL_SERVER_ERROR", "The request could not be answered."];

/** What the body parser calls its errors, and what we say instead. */
const BODY_ERRORS: Readonly<Record<string, Refusal>> = {
  "entity.too.large": [413, "QUERY_LIMIT", "The request body is larger than 256 KB; that is the limit."],
  "entity.parse.failed": NOT_JSON,
  "encoding.unsupported": [415, "BAD_REQUEST", "The request body is compressed; send it as it is."],
  "charset.unsupported": [415, "BAD_REQUEST", "The request body is not in UTF-8."],
  "request.size.invalid": [400, "BAD_REQUEST", "The request body is not as long as its Content-Length says."],
  "request.aborted": [400, "BAD_REQUEST", "The request ended before its body was complete."],
};

/** The last handler: what went wrong before or beside GraphQL. Messages are ours; those of the libraries may name files. */
export function errorHandler(logger: Logger): ErrorRequestHandler {
  return (error: { type?: unknown; status?: unknown }, _request, response, next) => {
    if (response.headersSent) return next(error);
    const known = typeof error?.type === "string" ? BODY_ERRORS[error.type] : undefined;
    if (known !== undefined) return refuse(response, ...known);
    const status = typeof error?.status === "number" && error.status >= 400 && error.status < 500 ? error.status : 500;
    if (status === 500) {
      logger.error({ err: error }, "unexpected error outside GraphQL");
      return refuse(response, ...UNANSWERED);
    }
    refuse(response, status, "BAD_REQUEST", "The request could not be answered.");
  };
}
