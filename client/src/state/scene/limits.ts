import type { Hops } from "../steps/steps.js";

/** How many new neighbours one expansion brings. */
export const EXPAND_LIMIT = 24;

/** How many nodes one expansion brings, by how far it reaches. */
export function expandLimit(hops?: Hops): number {
  return EXPAND_LIMIT * (hops === 3 ? 5 : (hops ?? 1));
}
