import type { OrderColumn, Ordering } from "../ordering.js";
import { beyondText, orderText } from "../ordering.js";
import type { Pause } from "../pace.js";
import type { Key, PageRequest } from "../page.js";
import { allOf, type Clause, clause } from "./clauses.js";
import type { Connection, Value } from "./connection.js";

/** Rows that a page is to be picked from. */
export interface Scan {
  /** Tables, and the conditions on them. */
  readonly from: string;
  readonly where: Clause;
  /** The number of a row, and the greatest of them: rows are gone through in stretches of it. */
  readonly seq: string;
  readonly last: number;
  /** Rows in one stretch; where there are few, all of them. */
  readonly step: number;
}

/** What is before, and after, the marks of a page. */
export function between(ordering: Pick<Ordering<never>, "decode">, columns: readonly OrderColumn[], page: PageRequest): readonly Clause[] {
  return [...beyond(columns, ordering.decode(page.after), false), ...beyond(columns, ordering.decode(page.before), true)];
}

/** The condition that a row stands after a key or, with `backward`, before it. */
export function beyond(columns: readonly OrderColumn[], key: Key | undefined, backward: boolean): readonly Clause[] {
  if (key === undefined) return [];
  const values: Value[] = [];
  const sql = beyondText(columns, key, backward, (part) => {
    values.push(key[part] ?? null);
    return "?";
  });
  return [clause(sql, ...values)];
}

type Picked = readonly [seq: number, ...key: (string | number | null)[]];

/**
 * The numbers and keys of a page and one more, in the direction that was asked for. Each stretch gives its first rows, so
 * that whatever no index serves is sorted in small parts, with pauses between.
 */
export async function picked(
  db: Connection,
  { from, where, seq, last, step }: Scan,
  ordering: Ordering<never>,
  columns: readonly OrderColumn[],
  page: PageRequest,
  pause: Pause,
): Promise<readonly { readonly seq: number; readonly key: Key }[]> {
  const { backward = false } = page;
  const limit = page.first + 1;
  const marks = between(ordering, columns, page);
  const all = allOf([where, ...marks]);
  const sql = `SELECT ${[seq, ...columns.map(({ text }) => text)].join(", ")} FROM ${from}
    WHERE ${seq} >= ? AND ${seq} < ? AND ${all.sql} ORDER BY ${orderText(columns, backward)} LIMIT ?`;
  let best: { readonly seq: number; readonly key: Key }[] = [];
  for (let at = 0; at <= last; at += step) {
    const rows = db.all<Picked>(sql, at, Math.min(at + step, last + 1), ...all.values, limit);
    if (rows.length > 0) {
      const more = rows.map(([number, ...key]) => ({ seq: number, key }));
      best =
        best.length === 0 ? more : [...best, ...more].sort((a, b) => (backward ? -1 : 1) * ordering.compare(a.key, b.key)).slice(0, limit);
    }
    await pause();
  }
  return best;
}
