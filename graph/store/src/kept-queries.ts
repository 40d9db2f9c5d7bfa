import { AtlasError, canonicalJson, sha256Hex } from "@chengyu-atlas/model";

/** A query that is kept under a short id, so that a short address can name it. It is no part of the graph. */
export interface KeptQuery {
  /** A hash of the rest: the same query has the same id, on every engine and whenever it is kept. */
  readonly id: string;
  readonly query: string;
  /** A JSON object as text, or empty. */
  readonly variables: string;
  /** In which shape its answer is looked at, or empty. */
  readonly show: string;
}

export type KeepRequest = Pick<KeptQuery, "query"> & Partial<Pick<KeptQuery, "variables" | "show">>;

/** Most queries that are kept, and most characters of their parts. Anybody may keep one: this is what they may take of the disk. */
export const KEPT_LIMITS = { queries: 10_000, query: 8000, variables: 8000, show: 20 } as const;

/** The query as it is kept. Throws INVALID_INPUT where a part is missing or too long. */
export function keptFrom({ query, variables = "", show = "" }: KeepRequest): KeptQuery {
  const parts = { query, variables, show };
  if (query.trim() === "") throw new AtlasError("INVALID_INPUT", "There is no query to keep.");
  for (const [name, text] of Object.entries(parts)) {
    const most = KEPT_LIMITS[name as keyof typeof parts];
    if (text.length > most) throw new AtlasError("INVALID_INPUT", `The ${name} has ${text.length} characters; it may have ${most}.`);
    if (text.includes("\0")) throw new AtlasError("INVALID_INPUT", `The ${name} has a NUL in it.`);
  }
  return { id: sha256Hex(canonicalJson(parts)).slice(0, 12), ...parts };
}

/** Throws LIMIT_EXCEEDED where no more are kept. */
export function roomFor(there: number): void {
  if (there < KEPT_LIMITS.queries) return;
  throw new AtlasError("LIMIT_EXCEEDED", `${KEPT_LIMITS.queries} queries are kept, and no more; send the whole address instead.`);
}
