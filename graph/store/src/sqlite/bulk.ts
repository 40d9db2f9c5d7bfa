import type { Connection, Value } from "./connection.js";

/** Statements of these many rows are prepared; what is left over goes row by row. Calling the driver costs more than a row. */
const SIZES = [64, 16, 4, 1] as const;

/** Runs `head` (an INSERT up to its columns) for all rows, then `tail` (an ON CONFLICT clause). */
export function insertAll(db: Connection, head: string, rows: readonly (readonly Value[])[], tail = ""): void {
  let at = 0;
  for (const size of SIZES) {
    while (rows.length - at >= size) {
      const batch = rows.slice(at, at + size);
      db.run(statement(head, batch[0]?.length ?? 0, size, tail), ...batch.flat());
      at += size;
    }
  }
}

const texts = new Map<string, string>();

function statement(head: string, width: number, rows: number, tail: string): string {
  const key = `${rows} ${head} ${tail}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const row = `(${Array(width).fill("?").join(", ")})`;
  const text = `${head} VALUES ${Array(rows).fill(row).join(", ")} ${tail}`;
  texts.set(key, text);
  return text;
}

/** A list as the parameter of `json_each`. Nothing that is kept holds a NUL, which SQLite would read as an end. */
export function list(values: Iterable<string | number>): string {
  return JSON.stringify([...values].filter((value) => typeof value === "number" || !value.includes("\0")));
}

/** `IN` for a list, whatever its length, under one prepared statement. */
export const IN = "IN (SELECT value FROM json_each(?))";
