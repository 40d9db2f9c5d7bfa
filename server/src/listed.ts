import { checkPage, decodeCursor, encodeCursor, type KeyForm, type Listed, type PageRequest, type Slice } from "@chengyu-atlas/store";

type Key = readonly (string | number)[];

/** A list that is at hand in whole: how its items are told apart and ordered. */
export interface Listing<T> {
  /** Its name, so that no other list takes its cursors. */
  readonly list: string;
  readonly form: KeyForm;
  readonly key: (item: T) => Key;
  /** Orders keys as the items are ordered. */
  readonly compare: (a: Key, b: Key) => number;
}

/** A page of items that are in order. Cursors hold keys, not positions. */
export function listed<T>(items: Listed<T>, { list, form, key, compare }: Listing<T>, page: PageRequest): Slice<T> {
  checkPage(page);
  const [after, before] = [page.after, page.before].map((cursor) => decodeCursor(list, form, cursor) as Key | undefined);
  const begin = after === undefined ? 0 : firstBeyond(items.length, (i) => compare(key(items.at(i) as T), after) > 0);
  const end = before === undefined ? items.length : firstBeyond(items.length, (i) => compare(key(items.at(i) as T), before) >= 0);
  const [from, to] = page.backward ? [Math.max(begin, end - page.first), end] : [begin, Math.min(end, begin + page.first)];
  return {
    items: Array.from({ length: Math.max(0, to - from) }, (_, i) => {
      const item = items.at(from + i) as T;
      return { cursor: encodeCursor(list, key(item)), item };
    }),
    hasMore: end - begin > page.first,
  };
}

/** The first place of which `beyond` holds, where it holds of all later ones. */
function firstBeyond(length: number, beyond: (place: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (beyond(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
