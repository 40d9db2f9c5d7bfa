/**
 * The index language of search, the same on every engine: engines index these tokens, split at spaces, and answer
 * phrases of them. Chinese words have two characters as often as three, so tokens are pairs of characters.
 *
 * A term c1…cn becomes `^c1 c1c2 … c(n-1)cn cn$`; terms are set apart by `|`, which no query contains. A phrase of
 * pairs is then found exactly where the characters stand next to each other within one term, and `^` and `$` tell
 * beginnings and whole terms. Tokens hold letters and digits alone, so no query can be more than a phrase.
 */
export function indexText(terms: readonly string[]): string {
  return terms.map((term) => tokensOf(term, true, true).join(" ")).join(" | ");
}

function tokensOf(term: string, atStart: boolean, atEnd: boolean): string[] {
  const chars = [...term];
  const tokens: string[] = [];
  if (atStart && chars[0] !== undefined) tokens.push(`^${chars[0]}`);
  for (let i = 0; i + 1 < chars.length; i++) tokens.push(`${chars[i]}${chars[i + 1]}`);
  const last = chars.at(-1);
  if (atEnd && last !== undefined) tokens.push(`${last}$`);
  return tokens;
}

/** The phrases that find a folded text: terms equal to it, terms beginning with it, terms containing it. */
export interface Phrases {
  readonly exact: readonly string[];
  readonly prefix: readonly string[];
  /** A phrase; for a single character `undefined`: engines then look for tokens that hold the character. */
  readonly inside: readonly string[] | undefined;
}

export function phrasesFor(folded: string): Phrases {
  const inside = tokensOf(folded, false, false);
  return {
    exact: tokensOf(folded, true, true),
    prefix: tokensOf(folded, true, false),
    inside: inside.length === 0 ? undefined : inside,
  };
}
