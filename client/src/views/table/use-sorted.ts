import { useEffect, useMemo, useState } from "react";
import type { Column } from "./column.js";
import { keysOf, order, type SortBy } from "./sort.js";

/** So many rows are sorted at once, in well under a frame. */
const AT_ONCE = 2000;

interface Sorted<Row> {
  readonly rows: readonly Row[];
  readonly sorting: boolean;
}

function sortedNow<Row>(rows: readonly Row[], columns: readonly Column<Row>[], sort: readonly SortBy[]): readonly Row[] {
  if (sort.length === 0) return rows;
  return [...order(rows.length, keysOf(rows, columns, sort))].flatMap((at) => rows[at] ?? []);
}

/** Rows in order. Many are sorted by a worker, the last order standing until the next is there. */
export function useSorted<Row>(rows: readonly Row[], columns: readonly Column<Row>[], sort: readonly SortBy[]): Sorted<Row> {
  const few = rows.length <= AT_ONCE || sort.length === 0;
  const now = useMemo(() => (few ? sortedNow(rows, columns, sort) : null), [few, rows, columns, sort]);
  const [late, setLate] = useState<{ readonly of: readonly Row[]; readonly by: readonly SortBy[]; readonly rows: readonly Row[] } | null>(
    null,
  );
  useEffect(() => {
    if (few) return;
    const worker = new Worker(new URL("./sort-worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<Uint32Array>) => {
      const sorted: Row[] = [];
      for (const at of data) {
        const row = rows[at];
        if (row !== undefined) sorted.push(row);
      }
      setLate({ of: rows, by: sort, rows: sorted });
    });
    worker.postMessage({ count: rows.length, by: keysOf(rows, columns, sort) });
    return () => worker.terminate();
  }, [few, rows, columns, sort]);
  if (now) return { rows: now, sorting: false };
  const current = late?.of === rows && late.by === sort;
  return { rows: late?.rows ?? rows, sorting: !current };
}
