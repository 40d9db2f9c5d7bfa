import type { Range } from "../reading/mapped-text.js";
import type { Lexicon, Word } from "./lexicon.js";

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
  for (let at = start; at < end; ) {
    const token = next(lexicon, text, at, end);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function next(lexicon: Lexicon, text: string, at: number, end: number): Token {
  const hit = lexicon.longest(text, at, end);
  if (hit !== undefined) {
    const to = at + hit.length;
    return shortened(lexicon, text, { type: "word", start: at, end: to, text: hit.word, word: hit.value });
  }
  const code = text.charCodeAt(at);
  // letters and digits
  if ((code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) {
    LATIN.lastIndex = at;
    const latin = LATIN.exec(text);
    NUMBER.lastIndex = at;
    const length = (latin ?? NUMBER.exec(text))?.[0].length ?? 1;
    const to = Math.min(end, at + length);
    return { type: latin === null ? "number" : "latin", start: at, end: to, text: text.slice(at, to) };
  }
  const c = characterOf(code);
  return { type: typeOf(c, code), start: at, end: at + 1, text: c };
}

/** Strings of one unit, each made once: what is asked of a token is then asked of a string whose hash is known. */
const CHARACTERS = new Array<string | undefined>(0x10000);

function characterOf(code: number): string {
  let character = CHARACTERS[code];
  if (character === undefined) {
    character = String.fromCharCode(code);
    CHARACTERS[code] = character;
  }
  return character;
}

function typeOf(c: string, code: number): TokenType {
  if (code >= 0x4e00 && code <= 0x9fff) return "char";
  if (c === OPEN) return "open";
  if (c === CLOSE) return "close";
  if (QUOTES.includes(c)) return "quote";
  if (JOINERS.includes(c)) return "joiner";
  return HAN.test(c) ? "char" : "mark";
}

/** Words that begin with the last character of a place's name, as 市场 in 重庆市场. */
const AFTER_UNIT = /^(?:市[场民级内郊值容面]|区[域块间内外别位]|县[域级]|省[级内会])/u;

/** 重庆市场 is 重庆 and 市场, not 重庆市 and 场. */
function shortened(lexicon: Lexicon, text: string, token: Token): Token {
  if (token.word?.place === undefined || token.end - token.start < 3 || !AFTER_UNIT.test(text.slice(token.end - 1, token.end + 1)))
    return token;
  const hit = lexicon.longest(text.slice(token.start, token.end - 1), 0);
  if (hit?.length !== token.end - token.start - 1) return token;
  return { type: "word", start: token.start, end: token.end - 1, text: text.slice(token.start, token.end - 1), word: hit.value };
}
