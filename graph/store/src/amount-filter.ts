import { type Amount, AtlasError, type Bound } from "@chengyu-atlas/model";

/**
 * Which amounts. `min` and `max` are in `unit` and include themselves; sums of money are compared in one unit, whatever
 * theirs, and other units must be the same. What is compared is the number as it is written, so that 超2亿元 counts as
 * 2亿元; `bounds` chooses how it may be bounded.
 */
export interface AmountFilter {
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly bounds?: readonly Bound[];
}

/** Units of money and what one of each is in yuan. */
export const YUAN: Readonly<Record<string, number>> = {
  元: 1,
  千元: 1e3,
  万元: 1e4,
  百万元: 1e6,
  千万元: 1e7,
  亿元: 1e8,
  万亿元: 1e12,
};

/** What an amount is in yuan, `undefined` where it is no money. */
export function inYuan({ value, unit }: Pick<Amount, "value" | "unit">): number | undefined {
  const factor = YUAN[unit];
  return factor === undefined ? undefined : value * factor;
}

/** An amount filter as engines compare it: in yuan, or in one unit that is no money. */
export interface AmountRange {
  readonly unit: string | undefined;
  readonly money: boolean;
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly bounds: readonly Bound[] | undefined;
}

export function amountRange({ unit, min, max, bounds }: AmountFilter): AmountRange {
  const factor = unit === undefined ? undefined : YUAN[unit];
  const times = (value: number | undefined) => (value === undefined ? undefined : value * (factor ?? 1));
  return { unit, money: factor !== undefined, min: times(min), max: times(max), bounds };
}

export function isInRange({ unit, money, min, max, bounds }: AmountRange, amount: Amount | undefined): boolean {
  if (amount === undefined || bounds?.includes(amount.bound) === false) return false;
  if (unit === undefined) return true;
  const value = money ? inYuan(amount) : amount.unit === unit ? amount.value : undefined;
  return value !== undefined && (min === undefined || value >= min) && (max === undefined || value <= max);
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
