import type { Column, ColumnId } from "./column.js";

export interface SortBy {
  readonly id: ColumnId;
  readonly down: boolean;
}

/** `-degree,name` in an address. */
export function writeSort(sort: readonly SortBy[]): string {
  return sort.map(({ id, down }) => (down ? `-${id}` : id)).join(",");
}

export function readSort(text: string, isColumn: (id: string) => id is ColumnId): readonly SortBy[] {
  return text.split(",").flatMap((part) => {
    const down = part.startsWith("-");
    const id = down ? part.slice(1) : part;
    return isColumn(id) ? [{ id, down }] : [];
  });
}

/** What a click on a column's head makes of the sorting: first its usual direction, then the other, then none. */
export function nextSort(
  sort: readonly SortBy[],
  id: ColumnId,
  { several, numeric }: { several: boolean; numeric: boolean },
): readonly SortBy[] {
  const now = sort.find((each) => each.id === id);
  const others = several ? sort.filter((each) => each.id !== id) : [];
  if (!now) return [...others, { id, down: numeric }];
  if (now.down !== numeric) return others;
  const turned = { id, down: !now.down };
  return several ? sort.map((each) => (each.id === id ? turned : each)) : [turned];
}

/** One column's keys, in the order of the rows. */
export interface Keys {
  readonly keys: readonly (string | number | null)[];
  readonly down: boolean;
}

export function keysOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[], sort: readonly SortBy[]): readonly Keys[] {
  return sort.flatMap(({ id, down }) => {
    const column = columns.find((each) => each.id === id);
    return column ? [{ keys: rows.map(column.rank ?? column.value), down }] : [];
  });
}

const collator = new Intl.Collator("zh-Hans-CN-u-co-pinyin", { numeric: true });

/** Texts as numbers in the order of pinyin: each different text is placed once, and comparing rows compares numbers. */
function ranked(keys: Keys["keys"]): readonly (number | null)[] {
  if (keys.every((key) => typeof key !== "string")) return keys as readonly (number | null)[];
  const texts = [...new Set(keys.filter((key) => key !== null))].sort((a, b) =>
    typeof a === "string" && typeof b === "string" ? collator.compare(a, b) : Number(a) - Number(b),
  );
  const rank = new Map(texts.map((text, i) => [text, i]));
  return keys.map((key) => (key === null ? null : (rank.get(key) ?? null)));
}

/** The places of rows in sorted order. Empty cells come last in both directions; equal rows keep their order. */
export function order(count: number, by: readonly Keys[]): Uint32Array {
  const columns = by.map(({ keys, down }) => ({ keys: ranked(keys), sign: down ? -1 : 1 }));
  const places = Uint32Array.from({ length: count }, (_, i) => i);
  return places.sort((a, b) => {
    for (const { keys, sign } of columns) {
      const [x, y] = [keys[a] ?? null, keys[b] ?? null];
      if (x === y) continue;
      if (x === null) return 1;
      if (y === null) return -1;
      return x < y ? -sign : sign;
    }
    return a - b;
  });
}
