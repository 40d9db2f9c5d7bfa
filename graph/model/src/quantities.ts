/** Powers of ten that Chinese units of money are written with. */
const SCALES: Readonly<Record<string, number>> = {
  "": 0,
  千: 3,
  万: 4,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
};

/** Currencies, and the one name under which each is summed. */
const CURRENCIES: Readonly<Record<string, string>> = {
  元: "元",
  元人民币: "元",
  人民币: "元",
  人民币元: "元",
  美元: "美元",
  欧元: "欧元",
  港元: "港元",
  港币: "港元",
  日元: "日元",
  英镑: "英镑",
};

const MONEY = new RegExp(`^(${Object.keys(SCALES).join("|")})(${Object.keys(CURRENCIES).join("|")})$`, "u");

/** A unit in which quantities are summed, and by which power of ten one of the written unit is one of it. */
export interface SumUnit {
  readonly unit: string;
  readonly exponent: number;
}

/**
 * Money is summed in 亿 of its currency, whatever it is written in: 5000万元 is 0.5 亿元. Currencies are never converted, and
 * any other unit is its own.
 */
export function sumUnit(unit: string): SumUnit {
  const [, scale, currency] = MONEY.exec(unit) ?? [];
  if (scale === undefined || currency === undefined) return { unit, exponent: 0 };
  return { unit: `亿${CURRENCIES[currency] ?? currency}`, exponent: (SCALES[scale] ?? 0) - 8 };
}

/**
 * Every written unit that measures what this one does, and which power of ten one of each is: of money, of one of its
 * currency; of all else the unit itself alone, which is its own.
 */
export function unitsAlike(unit: string): ReadonlyMap<string, number> {
  const [, , named] = MONEY.exec(unit) ?? [];
  const currency = named && CURRENCIES[named];
  if (currency === undefined) return new Map([[unit, 0]]);
  const names = Object.keys(CURRENCIES).filter((name) => CURRENCIES[name] === currency);
  return new Map(names.flatMap((name) => Object.entries(SCALES).map(([scale, power]) => [`${scale}${name}`, power] as const)));
}

/** A sum of decimal numbers, exact as they are written: 0.1 and 0.2 is 0.3, in whatever order they come. */
export class DecimalSum {
  #digits = 0n;
  #exponent = 0;

  /** Adds `value` × 10^`exponent`, `times` times. */
  add(value: number, exponent = 0, times = 1): void {
    const [digits, power] = decimal(value, exponent);
    if (power < this.#exponent) {
      this.#digits *= 10n ** BigInt(this.#exponent - power);
      this.#exponent = power;
    }
    this.#digits += digits * 10n ** BigInt(power - this.#exponent) * BigInt(times);
  }

  /** The number nearest to the sum. */
  get value(): number {
    return Number(`${this.#digits}e${this.#exponent}`);
  }
}

/** `value` × 10^`exponent`, rounded once. */
export function shifted(value: number, exponent: number): number {
  if (exponent === 0) return value;
  const [digits, power] = decimal(value, exponent);
  return Number(`${digits}e${power}`);
}

function decimal(value: number, exponent: number): readonly [digits: bigint, power: number] {
  const [mantissa = "0", power = "0"] = String(value).split("e");
  const [whole = "0", part = ""] = mantissa.split(".");
  return [BigInt(whole + part), Number(power) - part.length + exponent];
}
