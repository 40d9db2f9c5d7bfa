import { order } from "./sort.js";

interface Message {
  /** Further keys, column by column. */
  readonly part: readonly (readonly (string | number | null)[])[];
  /** With the last part: which columns are sorted downwards. */
  readonly sort?: readonly boolean[];
}

const columns: (string | number | null)[][] = [];

/** Gathers keys, and sorts them away from the page, which stays free. */
self.addEventListener("message", ({ data: { part, sort } }: MessageEvent<Message>) => {
  for (const [i, keys] of part.entries()) {
    let column = columns[i];
    if (!column) {
      column = [];
      columns[i] = column;
    }
    for (const key of keys) column.push(key);
  }
  if (!sort) return;
  const places = order(
    columns[0]?.length ?? 0,
    sort.map((down, i) => ({ keys: columns[i] ?? [], down })),
  );
  self.postMessage(places, { transfer: [places.buffer] });
});
