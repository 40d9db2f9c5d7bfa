import { BASE } from "../../base.js";
import type { Json, JsonObject } from "./types.js";

/** One error as the API says it. */
export interface ApiError {
  readonly message: string;
  readonly code: string;
  /** Line and column in the query, from 1. */
  readonly locations: readonly { readonly line: number; readonly column: number }[];
  readonly path: readonly (string | number)[];
}

/** What came of a query. */
export interface Answer {
  readonly data: JsonObject | null;
  readonly errors: readonly ApiError[];
  readonly status: number;
  /** Milliseconds from asking until the whole answer was there. */
  readonly milliseconds: number;
  /** Bytes of the answer, unpacked. */
  readonly bytes: number;
}

interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, Json>>;
  readonly signal?: AbortSignal;
}

/** Asks the API. Refusals come back as errors of the answer; only a server that cannot be reached is thrown. */
export async function send({ query, variables, signal }: Asked): Promise<Answer> {
  const started = performance.now();
  const response = await fetch(`${BASE}graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, ...(Object.keys(variables).length > 0 && { variables }) }),
    ...(signal && { signal }),
  });
  const text = await response.text();
  const milliseconds = performance.now() - started;
  const bytes = new TextEncoder().encode(text).length;
  return { ...readBody(text, response.status), status: response.status, milliseconds, bytes };
}

interface RawError {
  readonly message?: unknown;
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: unknown };
}

function readBody(text: string, status: number): Pick<Answer, "data" | "errors"> {
  try {
    const { data, errors } = JSON.parse(text) as { data?: JsonObject | null; errors?: readonly RawError[] };
    return { data: data ?? null, errors: (errors ?? []).map(readError) };
  } catch {
    // a proxy in between answers with a page of its own
    return { data: null, errors: [{ message: "", code: `HTTP_${status}`, locations: [], path: [] }] };
  }
}

const readError = ({ message, locations, path, extensions }: RawError): ApiError => ({
  message: typeof message === "string" ? message : "",
  code: typeof extensions?.code === "string" ? extensions.code : "GRAPHQL_ERROR",
  locations: locations ?? [],
  path: path ?? [],
});
