import type { Range } from "../reading/mapped-text.js";
import type { Lexicon, Word } from "./lexicon.js";
import type { Hit } from "./trie.js";

/** Signs that stand between the parts of a name: 特斯联-奇安信, 新建·扩建. */
const JOINERS = "-—·/";
const OPEN = "(";
const CLOSE = ")";

/** What a stretch of the text is: a word of the lexicon, or one of the forms that need none. */
export type TokenType = "word" | "char" | "latin" | "number" | "joiner" | "open" | "close" | "quote" | "mark";

/** A stretch of the text that is read as one thing. */
export interface Token extends Range {
  readonly type: TokenType;
  readonly text: string;
  /** What the lexicon says, of a word. */
  readonly word?: Word;
}

const LATIN = /[0-9]*[A-Za-z][A-Za-z0-9]*(?:[+&.][A-Za-z0-9]+)*/uy;
const NUMBER = /[0-9]+(?:[.,][0-9]+)*%?/uy;
const QUOTES = "“”‘’";
const HAN = /\p{Script=Han}/u;

/** Reads `text` between two offsets into tokens: always the longest word. A space is a mark: it parts headlines. */
export function lex(lexicon: Lexicon, text: string, { start, end }: Range): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    const token = next(lexicon, text, at, end);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function next(lexicon: Lexicon, text: string, at: number, end: number): Token {
  const hit = lexicon.longest(text, at, end);
  if (hit !== undefined) return wordAt(lexicon, text, at, hit);
  const c = text.charAt(at);
  if (isHan(c)) return form("char", text, at, 1);
  if (c < "\u0080") {
    const latin = lengthAt(LATIN, text, at);
    if (latin > 0) return form("latin", text, at, Math.min(latin, end - at));
    const number = lengthAt(NUMBER, text, at);
    if (number > 0) return form("number", text, at, Math.min(number, end - at));
  }
  if (QUOTES.includes(c)) return form("quote", text, at, 1);
  if (c === OPEN) return form("open", text, at, 1);
  if (c === CLOSE) return form("close", text, at, 1);
  if (JOINERS.includes(c)) return form("joiner", text, at, 1);
  return form("mark", text, at, 1);
}

const form = (type: TokenType, text: string, start: number, length: number): Token => ({
  type,
  start,
  end: start + length,
  text: text.slice(start, start + length),
});

/** Most Chinese characters lie in one range; the rest of the script is looked up. */
const isHan = (c: string): boolean => (c >= "\u4e00" && c <= "\u9fff") || (c >= "\u0080" && HAN.test(c));

/** How much of the text a sticky pattern takes at a place; 0 where it does not fit. */
function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}

/** Words that begin with the last character of a place's name, as 市场 in 重庆市场. */
const AFTER_UNIT = /^(?:市[场民级内郊值容面]|区[域块间内外别位]|县[域级]|省[级内会])/u;

/** The word that begins at `at`. 重庆市场 is 重庆 and 市场, not 重庆市 and 场. */
function wordAt(lexicon: Lexicon, text: string, at: number, hit: Hit<Word>): Token {
  const { length, value } = shortened(lexicon, text, at, hit) ?? hit;
  return { type: "word", start: at, end: at + length, text: text.slice(at, at + length), word: value };
}

function shortened(lexicon: Lexicon, text: string, at: number, { length, value }: Hit<Word>): Hit<Word> | undefined {
  if (value.place === undefined || length < 3 || !AFTER_UNIT.test(text.slice(at + length - 1, at + length + 1))) return undefined;
  const hit = lexicon.longest(text.slice(at, at + length - 1), 0);
  return hit?.length === length - 1 ? hit : undefined;
}
