/** How much of the neighbourhood is shown on either side of a marked sentence, in characters. */
const MOST = 64;
const SENTENCE_END = /[。！？；][”’）]?/gu;

/** What stands before a quotation: the rest of its paragraph, or the end of the paragraph above. `…` where it is cut. */
export function lead(before: string): string {
  const lines = before.split(/\n+/u);
  const own = lines.pop() ?? "";
  if (own.trim() !== "") return lastSentences(own, lines.length === 0);
  const above = lines.pop() ?? "";
  return isSentence(above) ? `${lastSentences(above, lines.length === 0)}\n` : "";
}

/** What stands after a quotation: the rest of its paragraph, and where that is no sentence, the beginning of the next. */
export function trail(after: string): string {
  const [own = "", ...below] = after.split(/\n+/u);
  const rest = firstSentences(own, below.length === 0);
  if (own.trim().length > 4) return rest;
  const next = below.find((line) => line.trim() !== "") ?? "";
  return isSentence(next) || below.length === 1 ? `${rest}${next === "" ? "" : `\n${firstSentences(next, below.length === 1)}`}` : rest;
}

/** A heading has no full stop. */
function isSentence(line: string): boolean {
  return /[。！？；”]\s*$/u.test(line);
}

function lastSentences(text: string, cut: boolean): string {
  const starts = [...text.matchAll(SENTENCE_END)].map(({ index, 0: end }) => index + end.length).filter((at) => at < text.length);
  if (!cut && text.length <= MOST) return text;
  const from = starts.find((at) => text.length - at <= MOST);
  return from === undefined ? `…${text.slice(-MOST)}` : text.slice(from);
}

function firstSentences(text: string, cut: boolean): string {
  if (!cut && text.length <= MOST) return text;
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index, 0: end }) => index + end.length);
  const to = ends.findLast((at) => at <= MOST);
  if (to !== undefined) return text.slice(0, to);
  return text.length <= 4 ? text : `${text.slice(0, MOST)}…`;
}
