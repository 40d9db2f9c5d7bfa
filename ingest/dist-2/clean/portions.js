/** Marks behind which an overlong stretch is cut, the better ones first. */
const CUTS = [/[。！!？?]/u, /[;,、:]/u];
/**
 * A stretch of a text in portions of at most `most` units, cut behind a mark where there is one. What people write is shorter; a
 * file that never ends a sentence must not be read as one, since steps compare everything in a sentence with everything else.
 */
export function portionsOf(text, { start, end }, most) {
  const portions = [];
  let from = start;
  while (end - from > most) {
    const to = cutBefore(text, from, from + most);
    portions.push({ start: from, end: to });
    from = to;
  }
  if (end > from) portions.push({ start: from, end });
  return portions;
}
/** The last good place for a cut in the second half of a portion; its end where there is none, but never within a character. */
function cutBefore(text, from, to) {
  const half = (from + to) >> 1;
  for (const cut of CUTS) for (let at = to; at > half; at--) if (cut.test(text.charAt(at - 1))) return at;
  const unit = text.charCodeAt(to);
  return unit >= 0xdc00 && unit <= 0xdfff ? to - 1 : to;
}
//# sourceMappingURL=portions.js.map
