/** A quote with what stands around it. */
export interface EvidenceContext {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** Marks that end a sentence, with what closes after them. */
const SENTENCE_END = /[。！？；!?;…]+[”’」』）)"']*|\.(?=\s)/gu;

/** Whether a line ends as a sentence does. Headlines and captions do not; they part what is above them from what is below. */
const CLOSED = /[。！？；!?;…”’」』）)"']\s*$/u;

/**
 * The quote at `start`–`end` with up to `around` characters on each side. The context keeps to the quote's paragraph – lines
 * of whole sentences in succession – and begins and ends with whole sentences where one fits; else it is cut between
 * characters, never inside one. Line ends within it are left out.
 */
export function contextOf(text: string, start: number, end: number, around: number): EvidenceContext {
  return { before: beforeOf(text, start, around), quote: text.slice(start, end), after: afterOf(text, end, around) };
}

function beforeOf(text: string, start: number, around: number): string {
  const paragraph = paragraphStart(text, start, start - around);
  const from = start - around;
  if (from <= paragraph) return joined(text.slice(paragraph, start)).trimStart();
  const window = joined(text.slice(isLow(text, from) ? from + 1 : from, start));
  const first = sentenceEnds(window).find((at) => at < window.length);
  return (first === undefined ? window : window.slice(first)).trimStart();
}

function afterOf(text: string, end: number, around: number): string {
  const to = end + around;
  const paragraph = paragraphEnd(text, end, to);
  if (to >= paragraph) return joined(text.slice(end, paragraph)).trimEnd();
  const window = joined(text.slice(end, isLow(text, to) ? to - 1 : to));
  const last = sentenceEnds(window).findLast((at) => at > 0);
  return (last === undefined ? window : window.slice(0, last)).trimEnd();
}

/** Where the paragraph of `at` begins, looked for no further back than `limit`. */
function paragraphStart(text: string, at: number, limit: number): number {
  let start = text.lastIndexOf("\n", at - 1) + 1;
  while (start > 0 && start > limit) {
    const above = text.lastIndexOf("\n", start - 2) + 1;
    if (!CLOSED.test(text.slice(above, start))) break;
    start = above;
  }
  return start;
}

/** Where the paragraph of `at` ends, looked for no further on than `limit`. */
function paragraphEnd(text: string, at: number, limit: number): number {
  const lineEnd = (from: number) => {
    const end = text.indexOf("\n", from);
    return end === -1 ? text.length : end;
  };
  let end = lineEnd(at);
  while (end < text.length && end < limit && CLOSED.test(text.slice(text.lastIndexOf("\n", end - 1) + 1, end))) {
    const below = lineEnd(end + 1);
    if (!CLOSED.test(text.slice(end + 1, below))) break;
    end = below;
  }
  return end;
}

const joined = (text: string) => text.replace(/\s*\n\s*/gu, "");

/** The places in `text` just after each end of a sentence. */
function sentenceEnds(text: string): number[] {
  return [...text.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length);
}

/** Whether a character that takes two code units would be cut in half before `at`. */
function isLow(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
