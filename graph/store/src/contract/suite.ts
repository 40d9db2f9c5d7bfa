import type { GraphStore } from "../graph-store.js";
import type { PageRequest, Slice } from "../page.js";
import { SAMPLE } from "./fixture.js";

/** What a theme of the contract is given: a store that is empty at the start of each test. */
export interface Subject {
  readonly store: () => GraphStore;
  /** Writes the three documents of the sample. */
  readonly fill: () => Promise<void>;
}

export async function fill(store: GraphStore): Promise<void> {
  for (const document of SAMPLE) await store.writeDocument(document());
}

/** Walks a list to its end in pages and gives all items; fails on a list without an end. */
export async function walk<T>(list: (page: PageRequest) => Promise<Slice<T>>, first: number): Promise<readonly T[]> {
  const all: T[] = [];
  let after: string | undefined;
  for (let pages = 0; pages < 1000; pages++) {
    const { items, hasMore } = await list(after === undefined ? { first } : { first, after });
    all.push(...items.map(({ item }) => item));
    if (!hasMore) return all;
    after = items.at(-1)?.cursor;
  }
  throw new Error("the list has no end");
}

/** Everything at once, for lists known to be short. */
export async function all<T>(list: (page: PageRequest) => Promise<Slice<T>>): Promise<readonly T[]> {
  const { items } = await list({ first: 1000 });
  return items.map(({ item }) => item);
}

/** The dump as lines of JSON, in its order. */
export async function dumped(store: GraphStore): Promise<readonly string[]> {
  const { dumpLine } = await import("@chengyu-atlas/model");
  const lines: string[] = [];
  for await (const record of store.dump()) lines.push(dumpLine(record));
  return lines;
}
