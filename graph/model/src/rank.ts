import { compareText } from "./canonical.js";

/** How well a search term meets a node: 0 it is one of its names, 1 a name begins with it, 2 a name contains it. */
export type Tier = 0 | 1 | 2;

/** The tier at which `needle` meets the search terms of a node, or `undefined` where it does not. Both are folded alike. */
export function tierOf(terms: readonly string[], needle: string): Tier | undefined {
  let best: Tier | undefined;
  for (const term of terms) {
    if (term === needle) return 0;
    if (best !== 1 && term.startsWith(needle)) best = 1;
    else if (best === undefined && term.includes(needle)) best = 2;
  }
  return best;
}

/** What decides the place of a search hit. */
export interface HitKey {
  readonly tier: Tier;
  readonly degree: number;
  readonly id: string;
}

/** Order of search hits: better tier, then more relations, then id; total, so that pages never overlap. */
export function compareHits(a: HitKey, b: HitKey): number {
  return a.tier - b.tier || b.degree - a.degree || compareText(a.id, b.id);
}
