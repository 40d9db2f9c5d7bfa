import { type Amount, AtlasError, type Bound, shifted, unitsAlike } from "@chengyu-atlas/model";

/**
 * Which amounts. `min` and `max` are in `unit` and include themselves; money of one currency is compared in one unit, whatever
 * its own, and other units must be the same. What is compared is the number as it is written, so that 超2亿元 counts as
 * 2亿元; `bounds` chooses how it may be bounded.
 */
export interface AmountFilter {
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly bounds?: readonly Bound[];
}

/** Units of our own money and what one of each is in yuan. */
export const YUAN: ReadonlyMap<string, number> = new Map([...unitsAlike("元")].map(([unit, power]) => [unit, 10 ** power]));

/** What an amount is in yuan, `undefined` where it is not of our own money. */
export function inYuan({ value, unit }: Pick<Amount, "value" | "unit">): number | undefined {
  return times(value, YUAN.get(unit));
}

/** Between which numbers of a unit; a side that is not told is open. */
export interface Limits {
  readonly min: number | undefined;
  readonly max: number | undefined;
}

/** An amount filter as engines compare it. */
export interface AmountRange {
  /**
   * The units that amounts may have, and the limits in each, so that numbers are compared as they are written: 1.1亿元 is
   * 11000万元, which their products with floating numbers are not. Any unit, where there are none.
   */
  readonly units: ReadonlyMap<string, Limits> | undefined;
  readonly bounds: readonly Bound[] | undefined;
}

export function amountRange({ unit, min, max, bounds }: AmountFilter): AmountRange {
  if (unit === undefined) return { units: undefined, bounds };
  const alike = unitsAlike(unit);
  const own = alike.get(unit) ?? 0;
  const limit = (value: number | undefined, power: number) => (value === undefined ? undefined : shifted(value, own - power));
  return { units: new Map([...alike].map(([name, power]) => [name, { min: limit(min, power), max: limit(max, power) }])), bounds };
}

export function isInRange({ units, bounds }: AmountRange, amount: Amount | undefined): boolean {
  if (amount === undefined || bounds?.includes(amount.bound) === false) return false;
  if (units === undefined) return true;
  const limits = units.get(amount.unit);
  if (limits === undefined) return false;
  const { min, max } = limits;
  return (min === undefined || amount.value >= min) && (max === undefined || amount.value <= max);
}

function times(value: number | undefined, factor: number | undefined): number | undefined {
  return value === undefined || factor === undefined ? undefined : value * factor;
}

/** Refuses numbers without a unit, and a range that nothing can lie in. */
export function checkAmount(name: string, { unit, min, max }: AmountFilter): void {
  if (unit === undefined && (min !== undefined || max !== undefined)) {
    throw new AtlasError("INVALID_INPUT", `"${name}" has a number and no "unit"; say in which unit it is, e.g. 万元.`);
  }
  for (const [field, value] of Object.entries({ min, max })) {
    if (value !== undefined && !Number.isFinite(value)) throw new AtlasError("INVALID_INPUT", `"${field}" of "${name}" is no number.`);
  }
  if (min !== undefined && max !== undefined && min > max) {
    throw new AtlasError("INVALID_INPUT", `"min" of "${name}" is ${min} and "max" is ${max}; the smaller one is "min".`);
  }
}
