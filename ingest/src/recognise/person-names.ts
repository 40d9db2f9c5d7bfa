import type { Lexicon } from "./lexicon.js";
import { COMPOUND_SURNAMES, SURNAMES } from "./words/surnames.js";

const HAN = /\p{Script=Han}/u;
/** Names of peoples with long names, the parts joined by a dot: 阿不都·热合曼. */
const DOTTED = /\p{Script=Han}{2,6}·\p{Script=Han}{2,8}/uy;
/** Single characters that follow a name in a sentence far more often than they end one. */
const FOLLOWERS = new Set("说在等和与及的是也将还率带则就曾对向从作任赴为先又并到担兼再一走称回");

/**
 * The offset after the name of a person that begins at `at`, two or three characters with a family name first; undefined where no
 * name stands there, or where it cannot be told how long it is.
 */
export function personNameEnd(lexicon: Lexicon, text: string, at: number, end: number): number | undefined {
  DOTTED.lastIndex = at;
  const dotted = DOTTED.exec(text);
  if (dotted !== null && at + dotted[0].length <= end) return at + dotted[0].length;
  const compound = COMPOUND_SURNAMES.has(text.slice(at, at + 2));
  if (!compound && !SURNAMES.has(text.charAt(at))) return undefined;
  const family = compound ? 2 : 1;
  const [short, long] = [family + 1, family + 2].map((length) => fits(lexicon, text, at, at + length, end, family));
  if (short && long) return at + family + (FOLLOWERS.has(text.charAt(at + family + 1)) && !isEnd(text, at + family + 2, end) ? 1 : 2);
  if (short && FOLLOWERS.has(text.charAt(at + family + 1))) return at + family + 1;
  if (long) return at + family + 2;
  return short ? at + family + 1 : undefined;
}

const isEnd = (text: string, at: number, end: number): boolean => at >= end || !HAN.test(text.charAt(at));

/** Whether the characters from `at` to `to` can be a name: no word of the language within or across its end, and one, or a mark, after it. */
function fits(lexicon: Lexicon, text: string, at: number, to: number, end: number, family: number): boolean {
  if (to > end) return false;
  const whole = lexicon.longest(text, at);
  if (whole !== undefined && whole.length >= 2 && (family === 1 || whole.length > 2) && whole.value.place === undefined) return false;
  for (let i = at + family; i < to; i++) {
    if (!HAN.test(text.charAt(i))) return false;
    const word = lexicon.longest(text, i);
    if (word !== undefined && word.length >= 2 && (i + word.length > to || i === at + family)) return false;
  }
  return isEnd(text, to, end) || lexicon.longest(text, to) !== undefined || FOLLOWERS.has(text.charAt(to));
}
