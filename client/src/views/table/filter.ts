import type { Column, ColumnId, Value } from "./column.js";
import { initialsOf } from "./initials.js";

/** A column's own filter: a text that is contained, or the values chosen. */
export interface ColumnFilter {
  readonly id: ColumnId;
  readonly text?: string;
  readonly picks?: readonly string[];
}

/** How an empty cell stands among the values of a pick list. */
export const EMPTY = "∅";
const LATIN = /^[a-z]+$/u;

/** Lower case, brackets of one width. */
export function fold(text: string): string {
  return text.toLowerCase().replace(/（/gu, "(").replace(/）/gu, ")").trim();
}

/** Whether a cell passes: the text is contained, or begins the pinyin initials of one of its parts. */
export function matches(value: Value, wanted: string): boolean {
  if (value === null) return false;
  const text = fold(String(value));
  return text.includes(wanted) || (LATIN.test(wanted) && wanted.length > 1 && initialsOf(text).includes(wanted));
}

/** What a pick list knows a cell by. */
export function codeOf<Row>(column: Column<Row>, row: Row): string {
  return String((column.code ?? column.value)(row) ?? EMPTY);
}

/** What a row must pass; `null` where nothing is asked. */
export function rowTest<Row>(columns: readonly Column<Row>[], filters: readonly ColumnFilter[]): ((row: Row) => boolean) | null {
  const tests = filters.flatMap(({ id, text, picks }) => {
    const column = columns.find((each) => each.id === id);
    if (!column) return [];
    if (picks && picks.length > 0) {
      const set = new Set(picks);
      return [(row: Row) => set.has(codeOf(column, row))];
    }
    const wanted = fold(text ?? "");
    return wanted === "" ? [] : [(row: Row) => matches(column.value(row), wanted)];
  });
  return tests.length === 0 ? null : (row) => tests.every((test) => test(row));
}

/** The rows that pass all column filters. */
export function filterRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[], filters: readonly ColumnFilter[]): readonly Row[] {
  const test = rowTest(columns, filters);
  return test ? rows.filter(test) : rows;
}

/** `kind=Park|Lab;name~重庆` in an address. */
export function writeFilters(filters: readonly ColumnFilter[]): string {
  return filters
    .map(({ id, text, picks }) => (picks ? `${id}=${picks.map(encodeURIComponent).join("|")}` : `${id}~${encodeURIComponent(text ?? "")}`))
    .join(";");
}

export function readFilters(text: string, isColumn: (id: string) => id is ColumnId): readonly ColumnFilter[] {
  return text.split(";").flatMap((part): readonly ColumnFilter[] => {
    const [, id = "", mark, rest = ""] = /^(\w+)([=~])(.*)$/u.exec(part) ?? [];
    if (!isColumn(id)) return [];
    try {
      if (mark === "=") return rest === "" ? [] : [{ id, picks: rest.split("|").map(decodeURIComponent) }];
      return rest === "" ? [] : [{ id, text: decodeURIComponent(rest) }];
    } catch {
      // an address that was cut in the middle of a sign
      return [];
    }
  });
}
