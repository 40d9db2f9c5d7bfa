const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern in a text, as `text.matchAll(pattern)` gives them. That copies the pattern for every text, which
 * costs more than to look through a sentence.
 */
export function matchesIn(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}
