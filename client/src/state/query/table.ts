import { isGroupKeys, itemsAt } from "./lists.js";
import { isObject, type Json, type JsonObject } from "./types.js";

export type Cell = string | number | boolean | null;

/** An answer as rows under columns with dotted names. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Items of a list within one cell are parted by this. */
const BETWEEN = "；";

/** The rows of one list of the answer. A list within another repeats the plain columns of what it stands in, before its own. */
export function tableOf(data: JsonObject, path: string): Table {
  const columns = new Map<string, number>();
  const records = itemsAt(data, path).map((trail) => {
    const cells = new Map<string, Cell>();
    trail.forEach(({ object }, i) => {
      const last = i === trail.length - 1;
      const prefix = last ? "" : `${trail[i]?.name || "row"}.`;
      for (const [name, cell] of cellsOf(object, last)) cells.set(`${prefix}${name}`, cell);
    });
    for (const name of cells.keys()) if (!columns.has(name)) columns.set(name, columns.size);
    return cells;
  });
  const names = withoutCovered([...columns.keys()], records);
  return { columns: names, rows: records.map((cells) => names.map((name) => cells.get(name) ?? null)) };
}

/** The columns of one object. `whole`: with what its lists hold; else only what is one value. */
function cellsOf(object: JsonObject, whole: boolean): readonly (readonly [string, Cell])[] {
  const cells: (readonly [string, Cell])[] = [];
  const visit = (value: JsonObject, prefix: string): void => {
    for (const [key, inner] of Object.entries(value)) {
      const name = `${prefix}${key}`;
      if (isObject(inner)) visit(inner, `${name}.`);
      else if (Array.isArray(inner) && isGroupKeys(inner)) cells.push(...inner.filter(isObject).map(keyCell));
      else if (Array.isArray(inner)) whole && cells.push([name, joined(inner)]);
      else cells.push([name, inner as Cell]);
    }
  };
  visit(object, "");
  return cells;
}

/** A key of a group as a column of its own: `CITY` 成都市; years as they are, so that they can be drawn along a line. */
function keyCell({ key, value, label }: JsonObject): readonly [string, Cell] {
  const plain = key === "YEAR" || key === "MONTH" ? (value ?? label) : (label ?? value);
  return [String(key), (plain ?? null) as Cell];
}

/** A list in one cell: plain values and names side by side, what has no name as JSON. */
function joined(list: readonly Json[]): string {
  return list.map((item) => (isObject(item) ? nameOf(item) : String(item))).join(BETWEEN);
}

function nameOf(item: JsonObject): string {
  const inner = isObject(item["node"]) ? item["node"] : item;
  const name = inner["name"] ?? inner["title"] ?? inner["quote"];
  return typeof name === "string" ? name : JSON.stringify(item);
}

/** An object that is null in one row and there in others has columns of its own: the bare name says nothing more. */
function withoutCovered(names: readonly string[], records: readonly ReadonlyMap<string, Cell>[]): readonly string[] {
  return names.filter(
    (name) => !names.some((other) => other.startsWith(`${name}.`)) || records.some((cells) => (cells.get(name) ?? null) !== null),
  );
}

/** Rows in the order of one column: numbers by size, texts as a Chinese reader expects, what is missing last. */
export function sorted(table: Table, column: number, descending: boolean): Table {
  const collator = new Intl.Collator("zh-Hans-CN", { numeric: true });
  const compare = (a: Cell, b: Cell) => (typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b)));
  const rows = table.rows
    .map((row, i) => ({ row, i }))
    .sort((a, b) => {
      const [x, y] = [a.row[column] ?? null, b.row[column] ?? null];
      if (x === null || y === null) return Number(x === null) - Number(y === null) || a.i - b.i;
      return (descending ? -compare(x, y) : compare(x, y)) || a.i - b.i;
    })
    .map(({ row }) => row);
  return { ...table, rows };
}
