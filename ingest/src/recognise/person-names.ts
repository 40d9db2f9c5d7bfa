import type { Range } from "../reading/mapped-text.js";
import type { Lexicon } from "./lexicon.js";
import { COMPOUND_SURNAMES, RARE_SURNAMES, SURNAMES } from "./words/surnames.js";

const HAN = /\p{Script=Han}/u;
/** Names of peoples with long names, the parts joined by a dot: 阿不都·热合曼. */
const DOTTED = /\p{Script=Han}{2,6}·(\p{Script=Han}{2,8})/uy;
const DOT = 0xb7;
/** Single characters that follow a name in a sentence and end none. */
const FOLLOWERS = new Set("说等是也还率带则就曾兼再称回指的团到任赴去来");
/** Those that do both: 李和 and 李永和. They end the name where a mark comes after them. */
const DOUBTFUL = new Set("和与及在向为对从将作并又先走一致");

/**
 * The offset after the name of a person that begins at `at`, two or three characters with a family name first; undefined where no
 * name stands there, or where it cannot be told how long it is. After a title, family names that are common words are looked for too.
 */
export function personNameEnd(lexicon: Lexicon, text: string, at: number, end: number, titled = false): number | undefined {
  const dotted = hasDot(text, at) ? dottedAt(text, at) : null;
  if (dotted !== null)
    return secondPartEnd(lexicon, text, at + dotted[0].length - (dotted[1] ?? "").length, Math.min(end, at + dotted[0].length));
  const compound = COMPOUND_SURNAMES.has(text.slice(at, at + 2));
  const first = text.charAt(at);
  // 170|余位
  if (first === "余" && /[\d十百千万]/u.test(text.charAt(at - 1))) return undefined;
  if (!compound && !SURNAMES.has(first) && !(titled && RARE_SURNAMES.has(first))) return undefined;
  const family = compound ? 2 : 1;
  const [short, long] = [at + family + 1, at + family + 2].map((to) => fits(lexicon, text, { start: at, end: to }, end, family, titled));
  const third = text.charAt(at + family + 1);
  const shorter = short && (FOLLOWERS.has(third) || (DOUBTFUL.has(third) && !isEnd(text, at + family + 2, end)));
  if (long && !shorter) return at + family + 2;
  return short ? at + family + 1 : undefined;
}

/** Whether a dot stands where it would after the first part of a long name; each of its characters may be two units. */
function hasDot(text: string, at: number): boolean {
  for (let i = at + 2; i <= at + 12; i++) if (text.charCodeAt(i) === DOT) return true;
  return false;
}

function dottedAt(text: string, at: number): RegExpExecArray | null {
  DOTTED.lastIndex = at;
  return DOTTED.exec(text);
}

/** The second part of a long name ends where a word of the language begins. */
function secondPartEnd(lexicon: Lexicon, text: string, at: number, end: number): number {
  for (let i = at + 2; i < end; i++) if ((lexicon.longest(text, i)?.length ?? 0) >= 2) return i;
  return end;
}

const isEnd = (text: string, at: number, end: number): boolean => at >= end || !HAN.test(text.charAt(at));

/** Whether a range can be a name: no word of the language within or across its end, and one, or a mark, after it. */
function fits(lexicon: Lexicon, text: string, { start, end }: Range, blockEnd: number, family: number, titled: boolean): boolean {
  if (end > blockEnd) return false;
  const whole = lexicon.longest(text, start);
  // 许可为 after a title is a person, though 许可 is a word
  const allowed = titled && whole !== undefined && start + whole.length < end && isNameLike(whole.value);
  if (whole !== undefined && whole.length > family && whole.value.place === undefined && !allowed) return false;
  for (let i = start + family; i < end; i++) {
    if (!HAN.test(text.charAt(i))) return false;
    const word = lexicon.longest(text, i);
    // 何树平|等领导: 等 after a name ends it, whatever word it would make
    if (word === undefined || word.length < 2 || text.charAt(end) === "等") continue;
    // a word within the name is one of chance, unless it is all of the given name and no name-like one
    if (i + word.length > end || (i === start + family && i + word.length === end && !isNameLike(word.value))) return false;
  }
  return (
    isEnd(text, end, blockEnd) ||
    lexicon.longest(text, end) !== undefined ||
    FOLLOWERS.has(text.charAt(end)) ||
    DOUBTFUL.has(text.charAt(end))
  );
}

/** 建国, 发展 and 平安 name people, 近日 and 表示 do not. */
const isNameLike = ({ stop, title, head }: { readonly stop?: true; readonly title?: true; readonly head?: unknown }): boolean =>
  stop !== true && title !== true && head === undefined;
