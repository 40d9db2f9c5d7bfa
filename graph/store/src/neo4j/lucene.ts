import { indexText, phrasesFor } from "../search/grams.js";
import { int } from "./connection.js";

/**
 * Lucene finds hits fast and knows nothing of degree, by which they are ordered. So each node's search text begins with
 * a mark of its class of degree, and hits of a common word are taken class by class, the best connected first, until
 * the page is full: they are never read all. Marks are made of `#`, which stands in no name's tokens.
 */
const TOP_CLASS = 16;

/** 0 for none, then one class for each power of two; 0 to 16. */
export function degreeClass(degree: number): number {
  return degree < 1 ? 0 : Math.min(TOP_CLASS, Math.floor(Math.log2(degree)) + 1);
}

const mark = (degrees: number) => "#".repeat(degrees + 1);

/** What the full-text index holds of a node. */
export function searchText(terms: readonly string[], degree: number): string {
  return `${mark(degreeClass(degree))} ${indexText(terms)}`;
}

/** A folded text holds letters and digits alone, so that nothing in it can be an operator. */
const phrase = (tokens: readonly string[]) => `"${tokens.slice(0, LONGEST).join(" ")}"`;

/** Lucene takes minutes for a phrase of thousands of tokens. So many are enough to find what may be meant. */
const LONGEST = 64;

/** Lucene's words for: a name contains the text. Every place of a character begins a token, so one alone is a prefix. */
export function insideQuery(folded: string): string {
  const { inside } = phrasesFor(folded);
  return inside === undefined ? `${folded}*` : phrase(inside);
}

/** Lucene's words for: a name is the text. Longer names than Lucene is asked for are found too. */
export function wholeQuery(folded: string): string {
  return phrase(phrasesFor(folded).exact);
}

/** A part that the search text of every hit holds, and of nothing else. */
export function heldText(folded: string): string {
  const { inside } = phrasesFor(folded);
  return ` ${inside === undefined ? folded : inside.join(" ")}`;
}

/** Where the text is longer than Lucene is asked for: a part that the search text of a hit must hold. */
export function insideText(folded: string): string | undefined {
  const { inside = [] } = phrasesFor(folded);
  return inside.length > LONGEST ? ` ${inside.join(" ")}` : undefined;
}

/** What tells the tier of a hit: parts of its search text, whose tokens are set apart by spaces. */
export function tierTexts(folded: string): { readonly exact: string; readonly prefix: string } {
  const { exact, prefix } = phrasesFor(folded);
  return { exact: ` ${exact.join(" ")}`, prefix: ` ${prefix.join(" ")}` };
}

/** One step of a search for a common word: all of its hits stand before those of the next step. */
export interface SearchStep {
  readonly tier: number;
  /** Class of degree; whole names are too few to be told apart. */
  readonly degrees?: number;
  readonly lucene: string;
}

/** The steps that find every hit once, in order of tier and class of degree, from those of `from` on. */
export function searchSteps(folded: string, from?: { readonly tier: number; readonly degree: number }): readonly SearchStep[] {
  const phrases = phrasesFor(folded);
  const [exact, prefix, inside] = [phrase(phrases.exact), phrase(phrases.prefix), insideQuery(folded)];
  const classes = Array.from({ length: TOP_CLASS + 1 }, (_, i) => TOP_CLASS - i);
  const byClass = (tier: number, lucene: string) => classes.map((degrees) => ({ tier, degrees, lucene: `${lucene} +${mark(degrees)}` }));
  const steps = [{ tier: 0, lucene: exact }, ...byClass(1, `+${prefix} -${exact}`), ...byClass(2, `+${inside} -${prefix}`)];
  if (from === undefined) return steps;
  const left = degreeClass(from.degree);
  return steps.filter(({ tier, degrees = 0 }: SearchStep) => tier > from.tier || (tier === from.tier && degrees <= left));
}

/** A step as a parameter. */
export const stepParameter = ({ tier, lucene }: SearchStep) => ({ lucene, tier: int(tier) });
