import { AtlasError } from "@chengyu-atlas/model";

/**
 * A request for a slice of a list: of what stands between the items that `after` and `before` mark, at most `first` items,
 * counted from the beginning or, with `backward`, from the end.
 */
export interface PageRequest {
  readonly first: number;
  readonly after?: string;
  readonly before?: string;
  readonly backward?: boolean;
}

/** Part of a list, in the order of the list either way. Each item carries the cursor that continues after or before it. */
export interface Slice<T> {
  readonly items: readonly { readonly cursor: string; readonly item: T }[];
  /** Whether there are more in the direction that was asked for, up to the mark there. */
  readonly hasMore: boolean;
}

/** Most items that one page may have. */
export const MAX_PAGE = 1000;

/** A sort key: what an item's place in its list depends on. */
export type Key = readonly (string | number | null)[];

/**
 * A cursor holds the sort key of an item and the name of its list, never a position: items that come or go
 * elsewhere neither repeat nor hide what follows.
 */
export function encodeCursor(list: string, key: Key): string {
  return Buffer.from(JSON.stringify([list, ...key]), "utf8").toString("base64url");
}

/** What each part of a sort key is; a `date` (any text) or a `quantity` may be absent and is then `null`. */
export type KeyForm = readonly ("string" | "number" | "date" | "quantity")[];

/** The sort key in a cursor, or `undefined` where none was given. Throws INVALID_CURSOR where it is not of this list. */
export function decodeCursor(list: string, form: KeyForm, cursor: string | undefined): Key | undefined {
  if (cursor === undefined) return undefined;
  try {
    const [name, ...key] = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")) as [unknown, ...unknown[]];
    if (name === list && key.length === form.length && form.every((type, i) => isPart(type, key[i]))) return key as unknown as Key;
  } catch {
    // falls through: a cursor that cannot be read is as wrong as one of another list
  }
  throw new AtlasError(
    "INVALID_CURSOR",
    `The cursor "${cursor.slice(0, 40)}" does not belong to this list; start again without "after" or "before".`,
  );
}

function isPart(type: KeyForm[number], part: unknown): boolean {
  if (type === "date") return part === null || typeof part === "string";
  if (type === "quantity") return part === null || typeof part === "number";
  return typeof part === type;
}

/** Refuses a page size that is no whole number from 0 to MAX_PAGE. */
export function checkPage({ first }: PageRequest): void {
  if (!Number.isInteger(first) || first < 0 || first > MAX_PAGE) {
    throw new AtlasError("INVALID_INPUT", `"first" is ${first}; it takes a whole number from 0 to ${MAX_PAGE}.`);
  }
}

/** An item whose cursor is made when it is asked for: few who read a list want those of all items. */
class Listed<R, T> {
  /** A property of its own, as of any object, so that copies have it too. */
  declare readonly cursor: string;
  readonly #row: R;
  readonly #encode: (row: R) => string;

  constructor(
    readonly item: T,
    row: R,
    encode: (row: R) => string,
  ) {
    this.#row = row;
    this.#encode = encode;
    Object.defineProperty(this, "cursor", Listed.#CURSOR);
  }

  static readonly #CURSOR: PropertyDescriptor & ThisType<Listed<unknown, unknown>> = {
    enumerable: true,
    get() {
      return this.#encode(this.#row);
    },
  };
}

/** Cuts `rows`, fetched with one more than asked for and in the direction that was asked for, into a slice. */
export function toSlice<R, T>(
  rows: readonly R[],
  first: number,
  cursor: (row: R) => string,
  item: (row: R, place: number) => T,
  backward = false,
): Slice<T> {
  const items = rows.slice(0, first).map((row, place) => new Listed(item(row, place), row, cursor));
  return { items: backward ? items.reverse() : items, hasMore: rows.length > first };
}
