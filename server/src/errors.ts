import { randomUUID } from "node:crypto";
import { AtlasError, type ErrorCode } from "@chengyu-atlas/model";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { LIMITS } from "./limits/limits.js";

/** The code that a caller meets for each of the model's. */
export const API_CODES: Readonly<Record<ErrorCode, string>> = {
  NOT_FOUND: "NOT_FOUND",
  CONFLICT: "CONFLICT",
  UNAUTHENTICATED: "UNAUTHENTICATED",
  INVALID_INPUT: "BAD_USER_INPUT",
  INVALID_CURSOR: "INVALID_CURSOR",
  LIMIT_EXCEEDED: "QUERY_LIMIT",
  TIMEOUT: "TIMEOUT",
  STORE_UNAVAILABLE: "STORE_UNAVAILABLE",
  STORE_DENIED: "STORE_DENIED",
  STORE_INCOMPATIBLE: "STORE_INCOMPATIBLE",
  STORE_CORRUPT: "STORE_CORRUPT",
};

/** HTTP status by code, for an answer without data. `docs/api.md` carries the same table, and a test compares the two. */
export const HTTP_STATUS: Readonly<Record<string, number>> = {
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  BAD_USER_INPUT: 400,
  BAD_REQUEST: 400,
  OPERATION_RESOLUTION_FAILURE: 400,
  PERSISTED_QUERY_NOT_SUPPORTED: 400,
  QUERY_LIMIT: 400,
  INVALID_CURSOR: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  // not 408: browsers send such a request again, and a query that was too slow once would run twice
  TIMEOUT: 422,
  TOO_MANY_REQUESTS: 429,
  INTERNAL_SERVER_ERROR: 500,
  STORE_UNAVAILABLE: 503,
  STORE_DENIED: 503,
  STORE_INCOMPATIBLE: 503,
  STORE_CORRUPT: 503,
};

/** Longest message that goes out; validation quotes the query, and the query may be long. */
const LONGEST = 300;

/** The AtlasError that an error stands for, however often GraphQL and Apollo wrapped it. */
export function atlasErrorIn(error: unknown): AtlasError | undefined {
  let inner = error;
  for (let i = 0; i < 8; i++) {
    if (inner instanceof AtlasError) return inner;
    if (!(inner instanceof GraphQLError)) return undefined;
    inner = inner.originalError;
  }
  return undefined;
}

/** HTTP status for an answer without data, by the code of its first error. */
export function statusOf(code: unknown): number {
  return (typeof code === "string" ? HTTP_STATUS[code] : undefined) ?? 500;
}

/**
 * What goes out for an error. Codes are the contract; anything that is not meant for callers is logged under a request id
 * and answered calmly, without a stack or a path of this machine.
 */
export function errorFormatter(logger: Logger): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const { locations, path } = formatted;
    const where = { ...(locations && { locations: locations.slice(0, 1) }), ...(path && { path }) };
    const known = atlasErrorIn(error);
    if (known !== undefined) {
      const code = API_CODES[known.code];
      if (statusOf(code) >= 500) logger.error({ err: known }, "store error");
      return { message: clip(known.message), ...where, extensions: { code } };
    }
    const code = formatted.extensions?.["code"];
    if (statusOf(code) < 500) {
      // errors of GraphQL and Apollo that speak of the request alone
      if (/contains more tha[nt] \d+ tokens/u.test(formatted.message)) {
        return { message: `The query has more than ${LIMITS.tokens} tokens; that is the limit.`, extensions: { code: "QUERY_LIMIT" } };
      }
      return { message: clip(formatted.message), ...where, extensions: { code } };
    }
    const requestId = randomUUID();
    logger.error({ requestId, err: error instanceof GraphQLError ? (error.originalError ?? error) : error }, "unexpected error");
    return {
      message: "Something went wrong on our side; the log has it under this request id.",
      ...where,
      extensions: { code: "INTERNAL_SERVER_ERROR", requestId },
    };
  };
}

function clip(message: string): string {
  return message.length <= LONGEST ? message : `${message.slice(0, LONGEST)}…`;
}
