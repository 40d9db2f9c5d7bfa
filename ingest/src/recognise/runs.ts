import type { Token } from "./lexer.js";

/** Tokens that could stand together within names, and what ended the stretch before them. */
export interface Run {
  readonly tokens: readonly Token[];
  /** The token before the first one; none at the start of a block. */
  readonly before: Token | undefined;
  readonly after: Token | undefined;
  /** The words that follow. */
  readonly ahead: string;
  /** Whether a number with a counter stands before: what follows is counted and not named. */
  readonly counted: boolean;
  /** Whether the stretch, or what follows its first conjunction, is an item of a list of names. */
  readonly listed: (at: number) => boolean;
}

/** A stretch of the tokens of a block. Few are asked what follows them. */
class Stretch implements Run {
  readonly tokens: readonly Token[];
  readonly before: Token | undefined;
  readonly after: Token | undefined;

  constructor(
    private readonly all: readonly Token[],
    from: number,
    private readonly to: number,
    readonly counted: boolean,
    readonly listed: (at: number) => boolean,
  ) {
    this.tokens = all.slice(from, to);
    this.before = from > 0 ? all[from - 1] : undefined;
    this.after = all[to];
  }

  get ahead(): string {
    return this.all
      .slice(this.to, this.to + 4)
      .map(({ text }) => text)
      .join("");
  }
}

/** No name has so many tokens. */
const LONGEST_RUN = 300;

const COUNTERS = new Set("个家所项座批种台条名位支只份件套类片处大余多");

/** Splits tokens where no name can run on: at marks, at words that stop names, at titles and at counted numbers. */
export function runsOf(tokens: readonly Token[], listed: (at: number) => boolean = () => false): Run[] {
  const runs: Run[] = [];
  let from = 0;
  let counted = false;
  const close = (to: number) => {
    if (to > from) runs.push(new Stretch(tokens, from, to, counted, listed));
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const length = breakAt(tokens, i, from);
    if (length === 0) {
      if (i - from < LONGEST_RUN) continue;
      close(i);
      from = i;
      counted = false;
      continue;
    }
    close(i);
    from = i + length;
    counted = isCount(tokens, i) || COUNT_WORD.test(token.text);
    i += length - 1;
  }
  close(tokens.length);
  return runs;
}

/** How many tokens from `at` on part names; `from` is where the stretch that they would end begins. */
function breakAt(tokens: readonly Token[], at: number, from: number): number {
  if (isCount(tokens, at)) return 2;
  const length = quantity(tokens, at);
  if (length > 0) return length;
  if (isBetween(tokens, at, from)) return 1;
  if (endsBrand(tokens, at)) return 0;
  if (isBracket(tokens, at) || isBrandStart(tokens, at, from)) return 0;
  return breaks(tokens[at] as Token) ? 1 : 0;
}

/** Function words with which some brands begin: 同方, 再升, 之江. */
const BRANDABLE = new Set("同再之当均至自其本因任以双即");

/** 宜宾|天|原|集团: between a character and the legal ending a function word is the brand's. */
function endsBrand(tokens: readonly Token[], at: number): boolean {
  if (at < 2) return false;
  const token = tokens[at];
  if (token?.text.length !== 1 || token.word?.stop !== true || tokens[at - 1]?.type !== "char") return false;
  if (tokens[at - 2]?.word?.place === undefined) return false;
  const after = tokens[at + 1];
  return after?.word?.head?.subtype === "company" && after.text.length > 2;
}

function isBrandStart(tokens: readonly Token[], at: number, from: number): boolean {
  return at === from && BRANDABLE.has(tokens[at]?.text ?? "") && tokens[at + 1]?.type === "char";
}

const COUNT_WORD =
  /^(?:一批|一系列|若干|一些|各类|各大|各个|各种|[两双三四五六七八九十多数几][个家所大批座项支]|多个|众多|许多|诸多|不少|一大批|该)$/u;

const UNITS = new Set("万亿千百余多元人名米里吨度年月日号期点分秒平方立公届次倍岁周天小时条股斤克瓦兆亩");

/** How many tokens from a number on are its unit: 45|亿|元. */
function quantity(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.type !== "number") return 0;
  let length = 1;
  while (length < 7 && tokens[at + length]?.type === "char" && UNITS.has(tokens[at + length]?.text ?? "")) length += 1;
  return length;
}

function isCount(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.type === "number" && next !== undefined && next.type === "char" && COUNTERS.has(next.text);
}

const LOCATIVES = new Set("中上下内外里时后前间");

/** Verbs of one character that begin the predicate right after a name: 某公司|建|某产业园. */
const PREDICATES = new Set("建办设搞");

/** 中 between a phrase and a name parts them (签约项目中|重庆大学); at the start of a stretch it belongs to a name (中铝, 中科). */
function isBetween(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at] as Token;
  if (token.text.length > 1) return false;
  if (PREDICATES.has(token.text) && at > from && tokens[at - 1]?.word?.head !== undefined) return true;
  if (token.type !== "char" || !LOCATIVES.has(token.text) || at === from || tokens[at - 1]?.type !== "word") return false;
  const next = tokens[at + 1];
  return next === undefined || breaks(next) || next.word?.place !== undefined || next.word?.known !== undefined;
}

/** A bracket around a place or a short word is part of a name: 西部(重庆)科学城. */
function isBracket(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.type === "open") return closing(tokens, at) !== undefined;
  if (token?.type !== "close") return false;
  for (let i = at - 1; i >= 0 && i >= at - 5; i--) if (tokens[i]?.type === "open") return closing(tokens, i) === at;
  return false;
}

function closing(tokens: readonly Token[], open: number): number | undefined {
  if (open === 0) return undefined;
  for (let i = open + 1; i < tokens.length && i <= open + 5; i++) {
    const token = tokens[i] as Token;
    if (token.type === "close") return i > open + 1 ? i : undefined;
    if (token.type !== "char" && token.word?.place === undefined && token.word?.region === undefined && token.word?.head === undefined)
      return undefined;
  }
  return undefined;
}

/** Whether no name can have this token within it. */
export function breaks({ type, word }: Token): boolean {
  if (type === "mark" || type === "quote" || type === "number" || type === "open" || type === "close") return true;
  if (word === undefined) return false;
  if (word.known !== undefined || word.place !== undefined || word.head !== undefined || word.department !== undefined) return false;
  return (word.stop === true && word.verb !== true) || word.title === true;
}
