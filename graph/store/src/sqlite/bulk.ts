import type { Connection, Value } from "./connection.js";

/** Statements of these many rows are prepared; what is left over goes row by row. Calling the driver costs more than a row. */
const SIZES = [64, 16, 4, 1] as const;

/** Runs `head` (an INSERT up to its columns) for all rows, then `tail` (an ON CONFLICT clause). */
export function insertAll(db: Connection, head: string, rows: readonly (readonly Value[])[], tail = ""): void {
  insertFlat(db, head, rows[0]?.length ?? 0, rows.flat(), tail);
}

/** The same for rows of `width` values, one after another in one list. */
export function insertFlat(db: Connection, head: string, width: number, values: readonly Value[], tail = ""): void {
  let at = 0;
  for (const size of SIZES) {
    const step = size * width;
    for (; step > 0 && values.length - at >= step; at += step) db.runAll(statement(head, width, size, tail), values.slice(at, at + step));
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

/**
 * Rows as one JSON text: to fetch a row from the driver costs more than to find it. `columns` are numbers or JSON; `from` is the
 * rest of the question, whose order the text keeps.
 */
export function textOf(columns: readonly string[], from: string): string {
  const inner = columns.map((column, i) => `${column} AS c${i}`).join(", ");
  return `SELECT '[' || group_concat('[' || ${columns.map((_, i) => `c${i}`).join(" || ',' || ")} || ']') || ']' FROM (SELECT ${inner} ${from})`;
}

/** The rows that a question of `textOf` gives. */
export function rowsOf<T>(db: Connection, sql: string, ...values: readonly Value[]): readonly T[] {
  return JSON.parse(db.get<[string | null]>(sql, ...values)?.[0] ?? "[]") as readonly T[];
}

/** `IN` for a list, whatever its length, under one prepared statement. */
export const IN = "IN (SELECT value FROM json_each(?))";
