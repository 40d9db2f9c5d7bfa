import { portionsOf } from "./portions.js";

/** Longer speech is a paragraph of its own and is split inside. */
const LONGEST_QUOTE = 160;
/** Longer sentences, such as lists that run over a whole page, are read portion by portion. */
const LONGEST_SENTENCE = 2000;
const CLOSER = { "“": "”", "‘": "’", "(": ")", "《": "》", "[": "]" };
const STOPS = /[。！!？?“‘(《[…]/gu;
/** The sentences of a block. Full stops inside quotations and brackets do not end one; its closing marks belong to it. */
export function sentencesOf(text, block) {
  const inner = text.slice(block.start, block.end);
  const sentences = [];
  let start = 0;
  const cut = (end) => {
    let from = start;
    while (inner.charAt(from) === " ") from += 1;
    for (const portion of portionsOf(inner, { start: from, end }, LONGEST_SENTENCE))
      sentences.push({ start: block.start + portion.start, end: block.start + portion.end });
    start = end;
  };
  STOPS.lastIndex = 0;
  for (let found = STOPS.exec(inner); found !== null; found = STOPS.exec(inner)) {
    const mark = found[0];
    const closer = CLOSER[mark];
    if (closer === undefined) {
      const end = afterMarks(inner, found.index, mark);
      if (end !== undefined) cut(end);
      STOPS.lastIndex = Math.max(end ?? 0, found.index + 1);
      continue;
    }
    const close = closing(inner, found.index, mark, closer);
    if (close < 0) continue;
    STOPS.lastIndex = close + 1;
    if (closer === "”" && endsInside(inner, close) && endsAfter(inner, start, found.index, close)) cut(close + 1);
  }
  cut(inner.length);
  return sentences;
}
/** End of the marks that close a sentence at `at`; undefined where they do not close one. */
function afterMarks(text, at, mark) {
  if (mark === "…" && text.charAt(at + 1) !== "…") return undefined;
  let end = at + 1;
  while (/[。！!？?…”’)\]]/u.test(text.charAt(end))) end += 1;
  return end;
}
/** Offset of what closes the mark at `at`, or -1 where it is too far off or missing. */
function closing(text, at, open, close) {
  let depth = 0;
  const limit = Math.min(text.length, at + LONGEST_QUOTE);
  for (let i = at; i < limit; i++) {
    const c = text.charAt(i);
    if (c === open) depth += 1;
    else if (c === close && --depth === 0) return i;
  }
  return -1;
}
const endsInside = (text, close) => /[。！!？?…]/u.test(text.charAt(close - 1));
/** Whether a sentence ends behind a quotation: one that somebody introduced does, one that is attributed afterwards does not. */
function endsAfter(text, start, open, close) {
  if (close + 1 >= text.length) return true;
  return open > start && /[:,]/u.test(text.charAt(open - 1));
}
//# sourceMappingURL=sentences.js.map
