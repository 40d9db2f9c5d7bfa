import { compareText } from "@chengyu-atlas/model";
import type { Cursors } from "../../cursors.js";
import { checkPage, type PageRequest, type Slice } from "../../page.js";

type Key = readonly (string | number | null)[];

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
  const rest = after === undefined ? keyed : keyed.filter((k) => compareKeys(run, k.key, after) > 0);
  return {
    items: rest.slice(0, page.first).map((k) => ({ cursor: cursors.encode(k.key), item: k.item })),
    hasMore: rest.length > page.first,
  };
}
