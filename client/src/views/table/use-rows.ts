import { useEffect, useMemo, useState } from "react";
import type { Column } from "./column.js";
import { type ColumnFilter, filterRows, rowTest } from "./filter.js";
import { inSlices } from "./slices.js";
import { keysOf, order, type SortBy } from "./sort.js";

/** So many rows are filtered and sorted at once, in well under a frame. */
const AT_ONCE = 1500;

interface Wish<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly filters: readonly ColumnFilter[];
  readonly sort: readonly SortBy[];
}

function now<Row>({ rows, columns, filters, sort }: Wish<Row>): readonly Row[] {
  const passing = filterRows(rows, columns, filters);
  if (sort.length === 0) return passing;
  return [...order(passing.length, keysOf(passing, columns, sort))].flatMap((at) => passing[at] ?? []);
}

/** Keys go to the worker in parts: each is copied, and a large copy would hold the page. */
const PART = 8000;

/** As `now`, between frames, the sorting itself in a worker. */
async function slowly<Row>(
  { rows, columns, filters, sort }: Wish<Row>,
  worker: Worker,
  wanted: () => boolean,
): Promise<readonly Row[] | null> {
  const passes = rowTest(columns, filters);
  let passing = rows;
  if (passes) {
    const kept: Row[] = [];
    if (!(await inSlices(rows, wanted, (row) => passes(row) && kept.push(row)))) return null;
    passing = kept;
  }
  const by = sort.flatMap(({ id, down }) =>
    columns.flatMap((column) => (column.id === id ? [{ read: column.rank ?? column.value, down }] : [])),
  );
  if (by.length === 0) return passing;
  const answered = new Promise<Uint32Array>((done) => {
    worker.onmessage = ({ data }: MessageEvent<Uint32Array>) => done(data);
  });
  let part: (string | number | null)[][] = by.map(() => []);
  const sent = await inSlices(passing, wanted, (row, at) => {
    for (const [i, { read }] of by.entries()) part[i]?.push(read(row));
    if (at % PART !== PART - 1) return;
    worker.postMessage({ part });
    part = by.map(() => []);
  });
  if (!sent) return null;
  worker.postMessage({ part, sort: by.map(({ down }) => down) });
  const places = await answered;
  const sorted: Row[] = [];
  const whole = await inSlices(places, wanted, (at) => {
    const row = passing[at];
    if (row !== undefined) sorted.push(row);
  });
  return whole ? sorted : null;
}

/** A worker that sorts, or none; either way `onNone` is called where it cannot start. */
function hired(onNone: () => void): Worker | null {
  try {
    const worker = new Worker(new URL("./sort-worker.ts", import.meta.url), { type: "module" });
    worker.onerror = onNone;
    return worker;
  } catch {
    queueMicrotask(onNone);
    return null;
  }
}

/** Rows filtered and in order. Many take a moment, in which the last stand. */
export function useRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  filters: readonly ColumnFilter[],
  sort: readonly SortBy[],
): { readonly rows: readonly Row[]; readonly busy: boolean } {
  const wish = useMemo(() => ({ rows, columns, filters, sort }), [rows, columns, filters, sort]);
  const few = rows.length <= AT_ONCE || (filters.length === 0 && sort.length === 0);
  const ready = useMemo(() => (few ? now(wish) : null), [few, wish]);
  const [late, setLate] = useState<{ readonly of: Wish<Row>; readonly rows: readonly Row[] } | null>(null);
  useEffect(() => {
    if (few) return;
    let wanted = true;
    const put = (sorted: readonly Row[] | null) => {
      if (sorted && wanted) setLate({ of: wish, rows: sorted });
      worker?.terminate();
    };
    // where no worker can be had the page does the work itself, and stands still for it
    const worker = hired(() => put(now(wish)));
    if (worker) void slowly(wish, worker, () => wanted).then(put);
    return () => {
      wanted = false;
      worker?.terminate();
    };
  }, [few, wish]);
  if (ready) return { rows: ready, busy: false };
  return { rows: late?.rows ?? rows, busy: late?.of !== wish };
}
