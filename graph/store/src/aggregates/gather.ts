import { type Amount, AtlasError, compareText, DecimalSum, shifted, sumUnit } from "@chengyu-atlas/model";
import { checkLimit, LIMITS } from "../limits.js";
import type { Pause } from "../pace.js";
import type { DateRange, Group, Grouping, Groups, QuantitySum } from "./aggregates.js";

/** Steps between two looks at the clock. */
const STEPS = 1000;

export type Values = readonly (string | null)[];

/** Refuses keys that are too many or twice there, and more groups than an answer has. */
export function checkGrouping({ by, first }: Grouping<string>): void {
  checkLimit("first", first, LIMITS.groups);
  if (by.length > LIMITS.groupKeys.most) {
    throw new AtlasError("INVALID_INPUT", `"by" names ${by.length} keys; it takes at most ${LIMITS.groupKeys.most}.`);
  }
  const twice = by.find((key, i) => by.indexOf(key) !== i);
  if (twice !== undefined) throw new AtlasError("INVALID_INPUT", `"by" names ${twice} twice; name each key once.`);
}

/** What is known of a group while it is being filled. `count` is of its members so far. */
export interface Filling<Row> {
  count: number;
  add(row: Row): void;
}

/** Things that an engine has counted already: a part of a group, as many as `count`. */
export interface Counted {
  readonly values: Values;
  readonly count: number;
}

/**
 * Puts rows together by their values, whatever stretches they come in. `open` begins a group, `close` says what came of it.
 * Groups of equal count are in order of their values.
 */
export async function gather<Row extends Counted, F extends Filling<Row>, G extends Group>(
  { by, first }: Grouping<string>,
  stretches: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>,
  pause: Pause,
  open: () => F,
  close: (filling: F, group: Group) => G,
): Promise<Groups<G>> {
  const groups = new Map<string, { readonly values: Values; readonly filling: F }>();
  if (by.length === 0) groups.set(keyOf([]), { values: [], filling: open() });
  let steps = 0;
  for await (const rows of stretches) {
    for (const row of rows) {
      const key = keyOf(row.values);
      let group = groups.get(key);
      if (group === undefined) {
        group = { values: row.values, filling: open() };
        groups.set(key, group);
      }
      group.filling.count += row.count;
      group.filling.add(row);
      if (++steps % STEPS === 0) await pause();
    }
  }
  const best = await foremost(groups.values(), first, compareGroups, pause);
  return {
    total: groups.size,
    groups: best.map(({ values, filling }) => close(filling, { values, count: filling.count })),
  };
}

const keyOf = (values: Values) => (values.length < 2 ? (values[0] ?? "\0") : JSON.stringify(values));

interface Gathered {
  readonly values: Values;
  readonly filling: { readonly count: number };
}

function compareGroups(a: Gathered, b: Gathered): number {
  return b.filling.count - a.filling.count || compareValues(a.values, b.values);
}

function compareValues(a: Values, b: Values): number {
  for (const [i, one] of a.entries()) {
    const other = b[i] ?? null;
    if (one === other) continue;
    if (one === null) return 1;
    if (other === null) return -1;
    return compareText(one, other);
  }
  return 0;
}

/** The first of all in order, without putting the others in order. */
async function foremost<T>(all: Iterable<T>, first: number, compare: (a: T, b: T) => number, pause: Pause): Promise<readonly T[]> {
  let best: T[] = [];
  let last: T | undefined;
  let steps = 0;
  for (const item of all) {
    if (last === undefined || compare(item, last) < 0) best.push(item);
    if (best.length >= 2 * first + STEPS) {
      best = best.sort(compare).slice(0, first);
      last = best.at(-1);
    }
    if (++steps % STEPS === 0) await pause();
  }
  return best.sort(compare).slice(0, first);
}

/** The first and last of dates; dates compare as texts do. */
export class Dates {
  #min: string | undefined;
  #max: string | undefined;

  add(min: string | null | undefined, max: string | null | undefined = min): void {
    if (min !== null && min !== undefined && (this.#min === undefined || min < this.#min)) this.#min = min;
    if (max !== null && max !== undefined && (this.#max === undefined || max > this.#max)) this.#max = max;
  }

  get range(): DateRange | undefined {
    return this.#min === undefined || this.#max === undefined ? undefined : { min: this.#min, max: this.#max };
  }
}

/** Quantities, summed by unit. */
export class Quantities {
  readonly #units = new Map<string, { sum: DecimalSum; count: number; bounded: number; min: number; max: number }>();

  add({ value, unit, bound }: Amount, times: number): void {
    const { unit: name, exponent } = sumUnit(unit);
    const one = shifted(value, exponent);
    let of = this.#units.get(name);
    if (of === undefined) {
      of = { sum: new DecimalSum(), count: 0, bounded: 0, min: one, max: one };
      this.#units.set(name, of);
    }
    of.sum.add(value, exponent, times);
    of.count += times;
    if (bound !== "=") of.bounded += times;
    of.min = Math.min(of.min, one);
    of.max = Math.max(of.max, one);
  }

  get sums(): readonly QuantitySum[] {
    return [...this.#units]
      .map(([unit, { sum, count, bounded, min, max }]) => ({ unit, count, bounded, sum: sum.value, min, max }))
      .sort((a, b) => b.count - a.count || compareText(a.unit, b.unit));
  }
}
