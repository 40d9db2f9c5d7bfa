import { AtlasError } from "@chengyu-atlas/model";

/** A request for a slice of a list: at most `first` items, after the one that `after` marks. */
export interface PageRequest {
  readonly first: number;
  readonly after?: string;
}

/** Part of a list. Each item carries the cursor that continues after it. */
export interface Slice<T> {
  readonly items: readonly { readonly cursor: string; readonly item: T }[];
  readonly hasMore: boolean;
}

/** Most items that one page may have. */
export const MAX_PAGE = 1000;

type Key = readonly (string | number | null)[];

/**
 * A cursor holds the sort key of an item and the name of its list, never a position: items that come or go
 * elsewhere neither repeat nor hide what follows.
 */
export function encodeCursor(list: string, key: Key): string {
  return Buffer.from(JSON.stringify([list, ...key]), "utf8").toString("base64url");
}

/** What each part of a sort key is; a `date` may be absent and is then `null`. */
export type KeyForm = readonly ("string" | "number" | "date")[];

/** The sort key in a cursor, or `undefined` where none was given. Throws INVALID_CURSOR where it is not of this list. */
export function decodeCursor(list: string, form: KeyForm, cursor: string | undefined): Key | undefined {
  if (cursor === undefined) return undefined;
  try {
    const [name, ...key] = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")) as [unknown, ...unknown[]];
    if (name === list && key.length === form.length && form.every((type, i) => isPart(type, key[i]))) return key as unknown as Key;
  } catch {
    // falls through: a cursor that cannot be read is as wrong as one of another list
  }
  throw new AtlasError("INVALID_CURSOR", `The cursor "${cursor.slice(0, 40)}" does not belong to this list; start again without "after".`);
}

function isPart(type: KeyForm[number], part: unknown): boolean {
  return type === "date" ? part === null || typeof part === "string" : typeof part === type;
}

/** Refuses a page size that is no whole number from 0 to MAX_PAGE. */
export function checkPage({ first }: PageRequest): void {
  if (!Number.isInteger(first) || first < 0 || first > MAX_PAGE) {
    throw new AtlasError("INVALID_INPUT", `"first" is ${first}; it takes a whole number from 0 to ${MAX_PAGE}.`);
  }
}

/** Cuts `rows`, fetched with one more than asked for, into a slice. */
export function toSlice<R, T>(rows: readonly R[], first: number, cursor: (row: R) => string, item: (row: R) => T): Slice<T> {
  return {
    items: rows.slice(0, first).map((row) => ({ cursor: cursor(row), item: item(row) })),
    hasMore: rows.length > first,
  };
}
