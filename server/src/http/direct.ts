import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { HeaderMap, type HTTPGraphQLResponse } from "@apollo/server";
import { createContext } from "../context.js";
import { LIMITS } from "../limits/limits.js";
import type { AppParts } from "./app.js";
import { compressAway } from "./compress-away.js";
import { NOSNIFF } from "./headers.js";
import { hostGuard } from "./hosts.js";
import { NOT_JSON, refuse, UNANSWERED } from "./refuse.js";

type Parts = Pick<AppParts, "apollo" | "store" | "logger" | "allowedHosts" | "base" | "time" | "editors" | "strict">;

const JSON_IN_UTF8 = /^application\/json(?:; ?charset=utf-8)?$/iu;
const BOM = "\ufeff";

/**
 * Answers what nearly every request is, a query posted as JSON, without Express, which takes more time over one than all that is
 * done for a short query. Whatever is not plainly that goes on to `app`, which answers it by the same rules.
 */
export function direct({ apollo, store, logger, allowedHosts, base, time, editors, strict }: Parts, app: RequestListener): RequestListener {
  const paths = new Set(["/graphql", `${base}graphql`]);
  const refusal = hostGuard(allowedHosts);
  const compress = compressAway();

  const isPlain = ({ method, url = "", headers }: IncomingMessage) =>
    method === "POST" &&
    paths.has(url) &&
    JSON_IN_UTF8.test(headers["content-type"] ?? "") &&
    headers["content-encoding"] === undefined &&
    Number(headers["content-length"]) > 0 &&
    Number(headers["content-length"]) <= LIMITS.body &&
    refusal(headers) === undefined;

  const answer = async (request: IncomingMessage, response: ServerResponse, body: object) => {
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) {
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
    }
    const context = async () => createContext(store, time, editors.visitor(request.headers.authorization));
    await send(
      response,
      await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: { method: "POST", headers, search: "", body }, context }),
    );
  };

  return (request, response) => {
    // where only known queries are answered, each has to be looked up
    if (strict || !isPlain(request)) return app(request, response);
    read(request, (text) => {
      const body = parsed(text);
      if (body !== undefined && !isQuery(body)) return app(Object.assign(request, { body }), response);
      response.setHeader(...NOSNIFF);
      response.setHeader("Cache-Control", "no-store");
      compress(request, response, () => {
        if (body === undefined) return refuse(response, ...NOT_JSON);
        answer(request, response, body).catch((error: unknown) => {
          logger.error({ err: error }, "unexpected error beside GraphQL");
          if (response.headersSent) response.destroy();
          else refuse(response, ...UNANSWERED);
        });
      });
    });
  };
}

/** Reads a body whose length was told; one that ends before has nobody to be answered. */
function read(request: IncomingMessage, done: (text: string) => void): void {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const text = Buffer.concat(chunks).toString("utf8");
    done(text.startsWith(BOM) ? text.slice(BOM.length) : text);
  });
}

/** The object or list that a text is in JSON; `undefined` where it is neither. */
function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether it is one query, given by its text; what stands in `extensions` may name a known one. */
const isQuery = (body: object) => !Array.isArray(body) && !("extensions" in body);

async function send(response: ServerResponse, { status, headers, body }: HTTPGraphQLResponse): Promise<void> {
  for (const [name, value] of headers) response.setHeader(name, value);
  response.statusCode = status ?? 200;
  if (body.kind === "complete") {
    const bytes = Buffer.from(body.string, "utf8");
    response.setHeader("Content-Length", bytes.length);
    response.end(bytes);
    return;
  }
  for await (const chunk of body.asyncIterator) response.write(chunk);
  response.end();
}
