/** A quote with what stands around it. */
export interface EvidenceContext {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** Marks that end a sentence, with what closes after them. */
const SENTENCE_END = /[。！？；!?;…]+[”’」』）)"']*|\.(?=\s)/gu;

/**
 * The quote at `start`–`end` with up to `around` characters on each side. The context keeps to the quote's paragraph and
 * begins and ends with whole sentences where one fits; else it is cut between characters, never inside one.
 */
export function contextOf(text: string, start: number, end: number, around: number): EvidenceContext {
  return { before: beforeOf(text, start, around), quote: text.slice(start, end), after: afterOf(text, end, around) };
}

function beforeOf(text: string, start: number, around: number): string {
  const paragraph = text.lastIndexOf("\n", start - 1) + 1;
  const from = start - around;
  if (from <= paragraph) return text.slice(paragraph, start).trimStart();
  const window = text.slice(isLow(text, from) ? from + 1 : from, start);
  const first = sentenceEnds(window).find((at) => at < window.length);
  return (first === undefined ? window : window.slice(first)).trimStart();
}

function afterOf(text: string, end: number, around: number): string {
  const line = text.indexOf("\n", end);
  const paragraph = line === -1 ? text.length : line;
  const to = end + around;
  if (to >= paragraph) return text.slice(end, paragraph).trimEnd();
  const window = text.slice(end, isLow(text, to) ? to - 1 : to);
  const last = sentenceEnds(window).findLast((at) => at > 0);
  return (last === undefined ? window : window.slice(0, last)).trimEnd();
}

/** The places in `text` just after each end of a sentence. */
function sentenceEnds(text: string): number[] {
  return [...text.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length);
}

/** Whether a character that takes two code units would be cut in half before `at`. */
function isLow(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
