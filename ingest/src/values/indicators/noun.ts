import type { Range } from "../../reading/mapped-text.js";
import { ABSTRACT, CUTS, END, LATELY, LEAD, SOFT_ENDS, THINGS, TO_NUMBER } from "./words.js";

const longestOf = (words: ReadonlySet<string>) => Math.max(...[...words].map((word) => word.length));
const LONGEST = { things: longestOf(THINGS), abstract: longestOf(ABSTRACT), toNumber: longestOf(TO_NUMBER) };

function suffixIn(words: ReadonlySet<string>, longest: number, text: string, end: number, from: number): number {
  for (let length = Math.min(longest, end - from); length > 0; length--) {
    if (words.has(text.slice(end - length, end))) return length;
  }
  return 0;
}

/** Whether a noun ends in a word for real things. */
export function isThing(noun: string): boolean {
  return suffixIn(THINGS, LONGEST.things, noun, noun.length, 0) > 0;
}

/** Whether a noun ends, or its first word is, something that is only spoken of as if it were counted. */
export function isAbstract(noun: string): boolean {
  return suffixIn(ABSTRACT, LONGEST.abstract, noun, noun.length, 0) > 0 && !isThing(noun);
}

const MARK = /[,;:!?。)”》」\n]/;
const PAIRS: Readonly<Record<string, string>> = { "(": ")", "“": "”", "《": "》", "「": "」" };
const LIMIT = 32;
const CLAUSE = 9;

/** The stretches that names and dates take, as a test whether one begins or ends at an offset. */
export interface Skips {
  readonly startingAt: (offset: number) => number | undefined;
}

/** Whether a list goes on in the same noun after 、: 9个院校、企业项目, and not 12个、平台5个 or 3个项目、建成…. */
function listGoesOn(text: string, at: number, limit: number): boolean {
  END.lastIndex = at;
  if (END.test(text) || /[\d近约超逾]/.test(text[at] ?? "")) return false;
  const next = text.slice(at, Math.min(limit, at + 14));
  const stop = next.search(/[,。;:!?、\d]/);
  return !/\d/.test(next[stop] ?? "");
}

/** Whether 和 or 与 joins two nouns that are counted as one: 孵化器和众创空间, 样本存储与信息管理能力. */
function joins(text: string, at: number, lastThing: number, limit: number, skips: Skips): boolean {
  const char = text[at] as string;
  if (!"和与及".includes(char) || skips.startingAt(at + 1) !== undefined || /\d/.test(text[at + 1] ?? "")) return false;
  if (char === "与" && lastThing === at) return false;
  END.lastIndex = at + 1;
  if (END.test(text)) return false;
  const next = text.slice(at + 1, Math.min(limit, at + 13));
  return (
    next.length > 1 &&
    [...next].some((_, i) => suffixIn(THINGS, LONGEST.things, next, i + 1, 0) > 0 && !/[,。;、的]/.test(next.slice(0, i + 1)))
  );
}

/**
 * The noun that begins at `start`: to the next mark or verb, and no further than its last word for real things if it has
 * one. Empty if no noun begins here.
 */
export function nounFrom(text: string, start: number, end: number, skips: Skips): Range {
  let from = start;
  const limit = Math.min(end, start + LIMIT);
  let at = start;
  let lastThing = start;
  while (at < limit) {
    const char = text[at] as string;
    if (MARK.test(char)) break;
    if (char === "、") {
      if (at === start || !listGoesOn(text, at + 1, limit)) break;
      at++;
      continue;
    }
    const close = PAIRS[char];
    if (close !== undefined) {
      const closed = text.indexOf(close, at);
      if (closed < 0 || closed >= limit) break;
      at = closed + 1;
      continue;
    }
    END.lastIndex = at;
    if (END.test(text)) {
      if (char === "等" && at > from && text.slice(from, at).includes("、") && !MARK.test(text[at + 1] ?? ",")) {
        // 安家、岗位津贴等补贴: what the examples are examples of
        at++;
        from = at;
        lastThing = at;
        continue;
      }
      const whole = lastThing === at && at > from;
      if (!joins(text, at, lastThing, limit, skips) && (whole || !SOFT_ENDS.test(text.slice(at, at + 2)))) break;
    }
    at++;
    if (suffixIn(THINGS, LONGEST.things, text, at, from) > 0) lastThing = at;
  }
  // without a word for things a long stretch is a clause, no noun
  if (lastThing === from && at - from > CLAUSE) return { start: from, end: from };
  return { start: from, end: lastThing > from ? lastThing : at };
}

/** Takes away what stands at the end of a measure's clause before the number: 达到, 共有, (营收). */
export function endOfMeasure(text: string, from: number, end: number): number {
  let at = end;
  for (;;) {
    while (at > from && /[\s*:]/.test(text[at - 1] as string)) at--;
    if (text[at - 1] === ")" && text.lastIndexOf("(", at - 1) > from) {
      at = text.lastIndexOf("(", at - 1);
      continue;
    }
    const length = suffixIn(TO_NUMBER, LONGEST.toNumber, text, at, from);
    // 签约355项, 节约500万元 end in no 约 of their own
    if (length === 0 || (length === 1 && /[签节合契公]约$/.test(text.slice(Math.max(from, at - 2), at)))) return at;
    at -= length;
  }
}

/** Where a sticky pattern that fits at an offset ends. */
function matchAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** Whether a word that leads to a measure stands at an offset. */
export function leadsIn(text: string, at: number): boolean {
  return matchAt(LEAD, text, at) !== undefined;
}

const ANY_CUT = new RegExp(CUTS.join("|"));

/** Takes away what leads to a measure: names, dates, adverbs and verbs, then all before a word that cuts. */
export function startOfMeasure(text: string, start: number, end: number, skips: Skips, cuts: readonly string[] = CUTS): number {
  let at = start;
  for (;;) {
    while (at < end && /[\s*、]/.test(text[at] as string)) at++;
    const skipped = skips.startingAt(at);
    if (skipped !== undefined && skipped <= end) {
      // 科学城内, 全园上: the place word after a name goes with it
      at = /[内里]/.test(text[skipped] ?? "") && skipped < end ? skipped + 1 : skipped;
      continue;
    }
    const next = matchAt(LATELY, text, at) ?? matchAt(LEAD, text, at);
    if (next === undefined || next > end) break;
    at = next;
  }
  const rest = text.slice(at, end);
  let cut = -1;
  for (const word of cuts !== CUTS || ANY_CUT.test(rest) ? cuts : []) {
    const found = rest.lastIndexOf(word);
    // 高等院校 has no examples, 新认定企业 are not all that are 认定
    const apart = word === "等" ? /[高中初同相]/ : /新/;
    // 拥有量, 覆盖率: one more character makes another word
    if (found < 0 || at + found + word.length === end - 1 || apart.test(text[at + found - 1] ?? "")) continue;
    cut = Math.max(cut, at + found + word.length);
  }
  if (cut <= at) return at;
  return cut < end ? startOfMeasure(text, cut, end, skips, cuts) : end;
}
