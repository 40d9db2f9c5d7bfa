import type { Cell, Table } from "./table.js";

/** One group or year and its numbers, in the order of `series`. */
export interface Group {
  readonly label: string;
  readonly values: readonly (number | null)[];
}

/** What a chart shows: bars for groups, lines along years. */
export interface Chart {
  readonly form: "bars" | "line";
  /** The column that names the groups. */
  readonly by: string;
  /** The columns of numbers, or `null` alone where rows are counted. */
  readonly series: readonly (string | null)[];
  readonly groups: readonly Group[];
  /** Groups that are not shown, the smallest. */
  readonly left: number;
}

/** So many bars are read at one look. */
export const MOST_BARS = 30;
/** So many columns of numbers are told apart at one look. */
export const MOST_SERIES = 4;
/** `2020`, `2020-10`, until `/2020-10`, a stretch `2020/2023`. */
const PERIOD = /^\/?\d{4}(?:-\d{2}){0,2}(?:\/\d{4}(?:-\d{2}){0,2})?$/u;
const YEAR = /^(?:19|20)\d{2}$/u;

/** Columns by which rows can be grouped: years and texts that are no ids, sentences or addresses; the plainest first. */
export function groupColumns(table: Table): readonly string[] {
  const scored = table.columns.flatMap((name, i) => {
    const values = present(table, i);
    if (values.length === 0) return [];
    if (values.every(isYear)) return [{ name, score: 0 }];
    if (!values.every((value) => typeof value === "string" || typeof value === "boolean")) return [];
    const last = name.split(".").at(-1) ?? name;
    if (last === "id" || last === "cursor" || values.some((value) => String(value).length > 60)) return [];
    const distinct = new Set(values).size;
    return [{ name, score: 1 + (/(?:^|\.)(?:name|year|kind|type|status|region)$/u.test(name) ? 0 : 1) + (distinct === 1 ? 3 : 0) }];
  });
  return scored.sort((a, b) => a.score - b.score).map(({ name }) => name);
}

/** Columns of numbers that may be summed: no years, coordinates or places in a text. */
export function numberColumns(table: Table): readonly string[] {
  return table.columns.filter((name, i) => {
    const values = present(table, i);
    const last = name.split(".").at(-1) ?? name;
    return (
      values.length > 0 &&
      values.every((value) => typeof value === "number") &&
      !values.every(isYear) &&
      !["longitude", "latitude", "start", "end", "hops"].includes(last)
    );
  });
}

/** The chart of a table by one of its columns; `null` where there is nothing to draw. `value`: one column of numbers, or `null` for all. */
export function chartOf(table: Table, by: string | undefined, value: string | null = null): Chart | null {
  const at = by === undefined ? -1 : table.columns.indexOf(by);
  if (by === undefined || at < 0 || table.rows.length === 0) return null;
  const numbers = numberColumns(table).filter((name) => name !== by);
  const series = value !== null && numbers.includes(value) ? [value] : numbers.slice(0, MOST_SERIES);
  const places = series.map((name) => table.columns.indexOf(name));
  const groups = new Map<string, (number | null)[]>();
  for (const row of table.rows) {
    const cell = row[at] ?? null;
    if (cell === null) continue;
    const label = String(cell);
    const sums = groups.get(label) ?? (places.length > 0 ? places.map(() => null) : [0]);
    if (places.length === 0) sums[0] = (sums[0] ?? 0) + 1;
    places.forEach((place, i) => {
      const number = row[place];
      if (typeof number === "number") sums[i] = (sums[i] ?? 0) + number;
    });
    groups.set(label, sums);
  }
  if (groups.size === 0) return null;
  const all = [...groups].map(([label, values]) => ({ label, values }));
  const named = series.length > 0 ? series : [null];
  if (all.every(({ label }) => YEAR.test(label))) {
    return { form: "line", by, series: named, groups: alongYears(all, series.length === 0), left: 0 };
  }
  const dated = all.every(({ label }) => PERIOD.test(label));
  const bySize = dated
    ? all.sort((a, b) => (bareDate(a.label) < bareDate(b.label) ? -1 : 1))
    : all.sort((a, b) => sum(b.values) - sum(a.values));
  return { form: "bars", by, series: named, groups: bySize.slice(0, MOST_BARS), left: Math.max(0, all.length - MOST_BARS) };
}

const bareDate = (period: string) => period.replace(/^\//u, "");
const sum = (values: readonly (number | null)[]) => values.reduce<number>((all, value) => all + (value ?? 0), 0);

/** Years in their order. Where rows are counted a year without any has none; where numbers were given a missing year is a gap. */
function alongYears(groups: readonly Group[], counted: boolean): readonly Group[] {
  const known = new Map(groups.map((group) => [Number(group.label), group]));
  const [first, last] = [Math.min(...known.keys()), Math.max(...known.keys())];
  const empty = groups[0]?.values.map(() => (counted ? 0 : null)) ?? [];
  return Array.from({ length: last - first + 1 }, (_, i) => known.get(first + i) ?? { label: String(first + i), values: empty });
}

const present = ({ rows }: Table, column: number): readonly Exclude<Cell, null>[] =>
  rows.flatMap((row) => {
    const cell = row[column] ?? null;
    return cell === null ? [] : [cell];
  });

const isYear = (value: Cell): boolean => YEAR.test(String(value));

/** Lists that stand under several keys in the same way, such as `before.byRelation` and `after.byRelation`. */
export interface Siblings {
  /** What they share: `byRelation`. */
  readonly tail: string;
  readonly heads: readonly string[];
}

/** The lists that can be drawn side by side. */
export function siblingsOf(paths: readonly string[]): readonly Siblings[] {
  const heads = new Map<string, string[]>();
  for (const path of paths) {
    const [head = "", ...rest] = path.split(".");
    if (rest.length === 0 || path.includes("[]")) continue;
    const tail = rest.join(".");
    heads.set(tail, [...(heads.get(tail) ?? []), head]);
  }
  return [...heads].filter(([, each]) => each.length > 1 && each.length <= MOST_SERIES).map(([tail, each]) => ({ tail, heads: each }));
}

/** One table of several lists: the groups of all, and for each list its first column of numbers, or its number of rows. */
export function sideBySide(tables: readonly (readonly [string, Table])[]): Table | null {
  const [by] = groupColumns(tables[0]?.[1] ?? { columns: [], rows: [] });
  const charts = tables.map(([head, table]) => [head, chartOf(table, by, numberColumns(table)[0] ?? null)] as const);
  if (by === undefined || charts.some(([, chart]) => chart === null)) return null;
  const labels = [...new Set(charts.flatMap(([, chart]) => chart?.groups.map(({ label }) => label) ?? []))];
  const numbers = charts.map(([, chart]) => new Map(chart?.groups.map(({ label, values }) => [label, values[0] ?? 0])));
  return {
    columns: [by, ...charts.map(([head]) => head)],
    rows: labels.map((label) => [label, ...numbers.map((each) => each.get(label) ?? 0)]),
  };
}
