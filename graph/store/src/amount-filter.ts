import { type Amount, AtlasError, type Bound, unitsAlike } from "@chengyu-atlas/model";

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
export const YUAN: ReadonlyMap<string, number> = unitsAlike("元");

/** What an amount is in yuan, `undefined` where it is not of our own money. */
export function inYuan({ value, unit }: Pick<Amount, "value" | "unit">): number | undefined {
  return times(value, YUAN.get(unit));
}

/** An amount filter as engines compare it. */
export interface AmountRange {
  /** The units that amounts may have, and by what each is multiplied to be compared; any, where there are none. */
  readonly units: ReadonlyMap<string, number> | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly bounds: readonly Bound[] | undefined;
}

export function amountRange({ unit, min, max, bounds }: AmountFilter): AmountRange {
  if (unit === undefined) return { units: undefined, min: undefined, max: undefined, bounds };
  const units = unitsAlike(unit);
  return { units, min: times(min, units.get(unit)), max: times(max, units.get(unit)), bounds };
}

export function isInRange({ units, min, max, bounds }: AmountRange, amount: Amount | undefined): boolean {
  if (amount === undefined || bounds?.includes(amount.bound) === false) return false;
  if (units === undefined) return true;
  const value = times(amount.value, units.get(amount.unit));
  return value !== undefined && (min === undefined || value >= min) && (max === undefined || value <= max);
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
