import type { RequestHandler, Response } from "express";
import type { KnownOperation, KnownOperations } from "../persisted/operations.js";
import { refuse } from "./refuse.js";

/** What a request says of its query: the text, or the hash of one that the server knows. */
interface Asked {
  readonly query?: unknown;
  readonly hash?: string;
  /** Whether a hash was meant, and is none. */
  readonly malformed: boolean;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);

function asked(query: unknown, extensions: unknown): Asked {
  const persisted = isFields(extensions) ? extensions["persistedQuery"] : undefined;
  if (persisted === undefined || persisted === null) return { query, malformed: false };
  const { version, sha256Hash: hash } = isFields(persisted) ? persisted : {};
  if (version !== 1 || typeof hash !== "string" || !/^[0-9a-f]{64}$/u.test(hash)) return { query, malformed: true };
  return { query, hash, malformed: false };
}

/** A value in JSON; what is none is left for the API to refuse. */
function parsed(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const without = (extensions: unknown): Fields => {
  const { persistedQuery: _, ...rest } = isFields(extensions) ? extensions : {};
  return rest;
};

/** The known operation that a request is for, told to the handlers after this one. */
export function operationOf(response: Response): KnownOperation | undefined {
  return response.locals["operation"] as KnownOperation | undefined;
}

/**
 * Puts the text of a known operation where its hash stands: by `GET`, so that answers can be kept, or by `POST`. Where
 * `strict`, everything else is refused, by its text too.
 */
export function persisted(operations: KnownOperations, strict: boolean): RequestHandler {
  return (request, response, next) => {
    const get = request.method === "GET";
    const parameters = new URLSearchParams(get ? request.url.split("?").slice(1).join("?") : "");
    const body: unknown = request.body;
    if (!get && !isFields(body)) return next();
    const fields = get
      ? { query: parameters.get("query") ?? undefined, extensions: parsed(parameters.get("extensions")) }
      : (body as Fields);
    const { query, hash, malformed } = asked(fields["query"], fields["extensions"]);
    const none = query === undefined || query === null || query === "";
    if (malformed) {
      const message = "extensions.persistedQuery takes version 1 and a sha256Hash of 64 hexadecimal digits.";
      return refuse(response, 400, "BAD_REQUEST", message);
    }
    if (none && hash === undefined) return next();
    // to hash each text that others post would be work for nothing
    const byText = typeof query === "string" && (get || strict) ? operations.byText(query) : undefined;
    const known = hash === undefined ? byText : (operations.byHash(hash) ?? byText);
    if (known === undefined && strict) {
      const message =
        "This atlas answers the queries of its own pages alone, since it was started with --strict; no others, no introspection. Ask whoever runs it.";
      return refuse(response, 403, "PERSISTED_QUERY_REQUIRED", message);
    }
    if (known === undefined && none) {
      const message = "The server has no query of this hash, and keeps none that it is sent; send the query itself.";
      return refuse(response, 404, "PERSISTED_QUERY_NOT_FOUND", message);
    }
    if (known !== undefined) response.locals["operation"] = known;
    if (hash === undefined) return next();
    const text = known?.query ?? query;
    if (get) {
      parameters.set("query", String(text));
      parameters.set("extensions", JSON.stringify(without(fields["extensions"])));
      request.url = `/?${parameters}`;
    } else {
      request.body = { ...(body as Fields), query: text, extensions: without(fields["extensions"]) };
    }
    next();
  };
}
