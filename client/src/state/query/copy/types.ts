import type { Json } from "../types.js";

/** What a snippet asks, of which address, and where the rows are in the answer. */
export interface Request {
  /** The whole address of the API, with the path under which the atlas stands. */
  readonly url: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, Json>>;
  /** Keys to the list that is a table, e.g. `["institutions", "nodes"]`; none for the answer as a whole. */
  readonly rows: readonly string[];
  /** Where the rows are groups, what becomes a column for each of their keys. */
  readonly groups?: GroupKeys | null;
}

/** The list of keys in each row of groups, and which field of a key is told. */
export interface GroupKeys {
  readonly list: string;
  readonly said: "label" | "value";
}

export const LANGUAGES = ["curl", "python", "r", "javascript"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What is sent, as one line. */
export function bodyOf({ query, variables }: Request): string {
  return JSON.stringify({ query, ...(Object.keys(variables).length > 0 && { variables }) });
}
