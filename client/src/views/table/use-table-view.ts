import { createParser, parseAsArrayOf, parseAsStringLiteral, useQueryStates } from "nuqs";
import { useMemo } from "react";
import type { ColumnId } from "./column.js";
import { type ColumnFilter, readFilters, writeFilters } from "./filter.js";
import { readSort, type SortBy, writeSort } from "./sort.js";

export const TABS = ["nodes", "relations"] as const;
export type Tab = (typeof TABS)[number];
export const SCOPES = ["here", "all"] as const;
export type Scope = (typeof SCOPES)[number];

const COLUMN_IDS: readonly ColumnId[] = [
  ...(["name", "kind", "subtype", "side", "city", "place", "degree", "crossing", "first", "last", "documents"] as const),
  ...(["source", "relation", "target", "status", "from", "to", "amount", "sentence", "state"] as const),
];
const isColumn = (id: string): id is ColumnId => COLUMN_IDS.some((known) => known === id);

const parseAsSort = createParser<readonly SortBy[]>({
  parse: (text) => readSort(text, isColumn),
  serialize: writeSort,
  eq: (a, b) => writeSort(a) === writeSort(b),
});
const parseAsFilters = createParser<readonly ColumnFilter[]>({
  parse: (text) => readFilters(text, isColumn),
  serialize: writeFilters,
  eq: (a, b) => writeFilters(a) === writeFilters(b),
});

export const tableParsers = {
  tt: parseAsStringLiteral(TABS).withDefault("nodes"),
  /** Whether the rows are those of the picture or all that pass the filter. */
  tw: parseAsStringLiteral(SCOPES).withDefault("here"),
  /** Columns in order; none named means the usual ones. */
  tc: parseAsArrayOf(parseAsStringLiteral(COLUMN_IDS)).withDefault([]),
  ts: parseAsSort.withDefault([]),
  tf: parseAsFilters.withDefault([]),
};

/** What the address says about the table. Tabs, scope and sorting are steps that the browser's back button takes back. */
export function useTableView() {
  const [{ tt, tw, tc, ts, tf }, set] = useQueryStates(tableParsers, { history: "push" });
  return useMemo(
    () => ({
      tab: tt,
      scope: tw,
      columns: tc,
      sort: ts,
      filters: tf,
      // what is sorted and filtered by may not be there in the other table
      setTab: (tab: Tab) => void set({ tt: tab, tc: [], ts: [], tf: [] }),
      setScope: (scope: Scope) => void set({ tw: scope }),
      setColumns: (columns: readonly ColumnId[]) => void set({ tc: [...columns] }),
      setSort: (sort: readonly SortBy[]) => void set({ ts: sort }),
      // typing leaves no trail of half words
      setFilters: (filters: readonly ColumnFilter[]) => void set({ tf: filters }, { history: "replace" }),
    }),
    [tt, tw, tc, ts, tf, set],
  );
}
export type TableView = ReturnType<typeof useTableView>;
