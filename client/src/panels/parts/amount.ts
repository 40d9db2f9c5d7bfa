import { BOUNDS, type Language } from "@chengyu-atlas/model";
import type { Bound } from "../../api/documents.generated.js";
import { formatNumber } from "../../i18n/format.js";

/** How a number is bounded, in words: 约, 超, about, over; nothing where it is exact. */
export function boundText(bound: Bound, language: Language): string {
  const found = Object.values(BOUNDS).find(({ name }) => name === bound);
  return found?.[language] ?? "";
}

export function amountText({ value, unit, bound }: { value: number; unit: string; bound: Bound }, language: Language): string {
  const words = boundText(bound, language);
  return `${words}${words && language === "en" ? " " : ""}${formatNumber(value, language)} ${unit}`;
}
