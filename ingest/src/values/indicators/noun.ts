import type { Range } from "../../reading/mapped-text.js";
import { ABSTRACT, CUTS, END, LEAD, THINGS, TO_NUMBER } from "./words.js";

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

const MARK = /[,.;:!?,。;:!?\n]/;
const PAIRS: Readonly<Record<string, string>> = { "(": ")", "“": "”", "《": "》", "「": "」" };
const LIMIT = 32;

/** Whether a list goes on in the same noun after 、: 24个高校、科研院所项目, and not 12个、平台5个 or 3个项目、建成…. */
function listGoesOn(text: string, at: number, limit: number): boolean {
  END.lastIndex = at;
  if (END.test(text) || /[\d近约超逾]/.test(text[at] ?? "")) return false;
  const next = text.slice(at, Math.min(limit, at + 14));
  const stop = next.search(/[,。;:!?、\d]/);
  return !/\d/.test(next[stop] ?? "");
}

/**
 * The noun that begins at `start`: to the next mark or verb, and no further than its last word for real things if it has
 * one. Empty if no noun begins here.
 */
export function nounFrom(text: string, start: number, end: number): Range {
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
    if (END.test(text)) break;
    at++;
    if (suffixIn(THINGS, LONGEST.things, text, at, start) > 0) lastThing = at;
  }
  // a word for things that goes on as another word (平台|型) is no end
  return { start, end: lastThing > start ? lastThing : at };
}

/** The stretches that names and dates take, as a test whether one begins or ends at an offset. */
export interface Skips {
  readonly startingAt: (offset: number) => number | undefined;
}

/** Takes away what stands at the end of a measure's clause before the number: 达到, 共有, (营收). */
export function endOfMeasure(text: string, from: number, end: number): number {
  let at = end;
  for (;;) {
    while (at > from && /[\s*:]/.test(text[at - 1] as string)) at--;
    if (text[at - 1] === ")" && text.lastIndexOf("(", at) > from) {
      at = text.lastIndexOf("(", at);
      continue;
    }
    const length = suffixIn(TO_NUMBER, LONGEST.toNumber, text, at, from);
    if (length === 0) return at;
    at -= length;
  }
}

/** Takes away what leads to a measure: names, dates, adverbs and verbs, then all before a word that cuts. */
export function startOfMeasure(text: string, start: number, end: number, skips: Skips): number {
  let at = start;
  for (;;) {
    while (at < end && /[\s*]/.test(text[at] as string)) at++;
    const skipped = skips.startingAt(at);
    if (skipped !== undefined && skipped <= end) {
      at = skipped;
      continue;
    }
    LEAD.lastIndex = at;
    if (!LEAD.test(text) || LEAD.lastIndex > end) break;
    at = LEAD.lastIndex;
  }
  const cut = Math.max(
    ...CUTS.map((word) => {
      const found = text.slice(at, end).lastIndexOf(word);
      return found < 0 ? -1 : at + found + word.length;
    }),
  );
  if (cut <= at) return at;
  return cut < end ? startOfMeasure(text, cut, end, skips) : end;
}
