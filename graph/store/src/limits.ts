import { AtlasError } from "@chengyu-atlas/model";

/** The most that one question may ask for. Engines and servers read them here. */
export const LIMITS = {
  hops: { least: 1, most: 4 },
  nodes: { least: 1, most: 2000 },
  network: { least: 1, most: 5000 },
  maxHops: { least: 1, most: 8 },
  paths: { least: 1, most: 50 },
  longer: { least: 0, most: 3 },
  partners: { least: 1, most: 200 },
  gaps: { least: 1, most: 200 },
  years: { least: 0, most: 50 },
  partnersOf: { least: 2, most: 50 },
  runs: { least: 0, most: 100 },
  groups: { least: 0, most: 1000 },
  groupKeys: { least: 0, most: 4 },
} as const;

/** Refuses a number outside its limits with INVALID_INPUT, naming it as the caller knows it. */
export function checkLimit(name: string, value: number, { least, most }: { readonly least: number; readonly most: number }): void {
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new AtlasError("INVALID_INPUT", `"${name}" is ${value}; it takes a whole number from ${least} to ${most}.`);
  }
}
