import { compareText } from "@chengyu-atlas/model";
import type { Cursors } from "../../cursors.js";
import type { Ordering } from "../../ordering.js";
import { checkPage, type Key, type PageRequest, type Slice } from "../../page.js";

/** Which way each part of a key runs; `null` comes last either way. */
export type Run = readonly ("up" | "down")[];

export function compareKeys(run: Run, a: Key, b: Key): number {
  for (const [i, way] of run.entries()) {
    const x = a[i] ?? null;
    const y = b[i] ?? null;
    if (x === y) continue;
    if (x === null || y === null) return x === null ? 1 : -1;
    const order = typeof x === "number" && typeof y === "number" ? x - y : compareText(String(x), String(y));
    if (order !== 0) return way === "up" ? order : -order;
  }
  return 0;
}

/** A slice of `items`, sorted by key. */
export function paged<T, K extends Key>(
  items: readonly T[],
  cursors: Cursors<K>,
  run: Run,
  key: (item: T) => K,
  page: PageRequest,
): Slice<T> {
  checkPage(page);
  const after = cursors.decode(page.after);
  const keyed = items.map((item) => ({ item, key: key(item) })).sort((a, b) => compareKeys(run, a.key, b.key));
  const before = cursors.decode(page.before);
  const rest = keyed
    .filter((k) => after === undefined || compareKeys(run, k.key, after) > 0)
    .filter((k) => before === undefined || compareKeys(run, k.key, before) < 0);
  const shown = page.backward ? rest.slice(Math.max(0, rest.length - page.first)) : rest.slice(0, page.first);
  return {
    items: shown.map((k) => ({ cursor: cursors.encode(k.key), item: k.item })),
    hasMore: rest.length > page.first,
  };
}

/** The same in an order that is told by its keys. */
export function pagedBy<T>(items: readonly T[], ordering: Ordering<T>, page: PageRequest): Slice<T> {
  const run = ordering.keys.map(({ down }) => (down ? "down" : "up"));
  const cursors = { encode: (key: Key) => ordering.encode(key), decode: (cursor: string | undefined) => ordering.decode(cursor) };
  return paged<T, Key>(items, cursors, run, (item) => ordering.key(item), page);
}
