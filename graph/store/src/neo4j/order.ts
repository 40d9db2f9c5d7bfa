/**
 * Neo4j compares strings by UTF-16 unit when it sorts and by UTF-8 byte in an index; only where the two agree is one
 * question one answer. They differ above U+FFFF, where rare characters of names are. So every text that is sorted by,
 * ids above all, is kept with U+FFFF before such a character: both orders are then the order of code points, which is
 * `compareText`. Nearly all ids are kept as they are.
 */
export function ordered(text: string): string {
  return BEYOND.test(text) ? text.replace(EACH_BEYOND, (char) => (char === MARK ? `${MARK}\u0002` : `${MARK}${char}`)) : text;
}

/** The text that `ordered` was given. */
export function unordered(text: string): string {
  // a mark is followed by U+0002 where it was there before, else by the character that it announces
  return text.includes(MARK) ? text.replace(EACH_MARK, (_, own: string | undefined) => (own === undefined ? "" : MARK)) : text;
}

const MARK = "\uffff";
const BEYOND = /[\uffff\u{10000}-\u{10ffff}]/u;
const EACH_BEYOND = /[\uffff\u{10000}-\u{10ffff}]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is the character that `ordered` writes
const EACH_MARK = /\uffff(\u0002)?/gu;
