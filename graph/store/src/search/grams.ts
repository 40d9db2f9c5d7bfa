/**
 * The index language of search, the same on every engine: engines index these tokens, split at spaces, and answer
 * phrases of them. A term is cut into pieces of a few characters that overlap, so that a phrase of pieces is found exactly
 * where the characters stand next to each other within one term.
 *
 * - A term with Chinese characters is cut in pairs, since Chinese words have two characters as often as three:
 *   重庆大学 becomes `^重 重庆 庆大 大学 学$`.
 * - Any other term, above all pinyin, is cut in threes; pairs of letters stand in nearly every name and find nothing:
 *   `cqdx` becomes `^c ^cq cqd qdx dx$ x$$`.
 *
 * A text without Chinese characters is looked for in terms without them. That is enough: the pinyin of a name keeps
 * what is not Chinese in it as it is. `^` and `$` tell beginnings and whole terms, and every place of a term begins a
 * token. Terms are set apart by `|`, which no query contains. Otherwise tokens hold letters and digits alone, so no query can
 * be more than a phrase.
 */
export function indexText(terms: readonly string[]): string {
  return terms.map((term) => [...beginning(term), ...pieces(`${term}${ending(term)}`, sizeFor(term))].join(" ")).join(" | ");
}

const HAN = /\p{Script=Han}/u;

const sizeFor = (text: string): 2 | 3 => (HAN.test(text) ? 2 : 3);
const ending = (text: string): string => "$".repeat(sizeFor(text) - 1);

/** The tokens that tell where a term begins. */
function beginning(text: string): string[] {
  const [first, second = "$"] = text;
  if (first === undefined) return [];
  return sizeFor(text) === 2 ? [`^${first}`] : [`^${first}`, `^${first}${second}`];
}

function pieces(text: string, size: number): string[] {
  // most texts have no characters of two code units, and are cut where they stand
  const chars = PAIRED.test(text) ? [...text] : text;
  const found: string[] = [];
  for (let i = 0; i + size <= chars.length; i++)
    found.push(typeof chars === "string" ? chars.slice(i, i + size) : chars.slice(i, i + size).join(""));
  return found;
}

const PAIRED = /[\ud800-\udfff]/;

/** The phrases that find a folded text: terms equal to it, terms beginning with it, terms containing it. */
export interface Phrases {
  readonly exact: readonly string[];
  readonly prefix: readonly string[];
  /** A phrase; `undefined` for a text shorter than a piece: engines then look for tokens that begin with it. */
  readonly inside: readonly string[] | undefined;
}

export function phrasesFor(folded: string): Phrases {
  const size = sizeFor(folded);
  const inside = pieces(folded, size);
  const start = [...folded].length === 1 ? beginning(folded).slice(0, 1) : beginning(folded);
  return {
    exact: [...beginning(folded), ...pieces(`${folded}${ending(folded)}`, size)],
    prefix: [...start, ...inside],
    inside: inside.length === 0 ? undefined : inside,
  };
}
