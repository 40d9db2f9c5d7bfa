import { KIND_NAMES, type Kind } from "@chengyu-atlas/model";

export interface KindCount {
  readonly kind: Kind;
  readonly count: number;
}

export interface DotGrid {
  readonly dots: readonly { readonly kind: Kind; readonly x: number; readonly y: number }[];
  /** How many nodes one dot stands for. */
  readonly each: number;
}

const EACH = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];

/** What stands on one side without a drawn link: the counts of the side less those that are drawn. */
export function localOf(counts: readonly KindCount[], drawn: readonly Kind[]): readonly KindCount[] {
  return KIND_NAMES.flatMap((kind) => {
    const all = counts.find((each) => each.kind === kind)?.count ?? 0;
    const count = all - drawn.filter((each) => each === kind).length;
    return count > 0 ? [{ kind, count }] : [];
  });
}

/** Dots in rows, kind after kind; where they would not fit each stands for several nodes. */
export function dotsOf(
  counts: readonly KindCount[],
  { columns, rows }: { readonly columns: number; readonly rows: number },
  least = 1,
): DotGrid {
  const dotsFor = (each: number) => counts.flatMap(({ kind, count }) => Array.from({ length: Math.ceil(count / each) }, () => kind));
  const each = EACH.find((many) => many >= least && dotsFor(many).length <= columns * rows) ?? EACH.at(-1) ?? 1;
  const dots = dotsFor(each)
    .slice(0, columns * rows)
    .map((kind, i) => ({ kind, x: i % columns, y: Math.floor(i / columns) }));
  return { dots, each };
}
