/** A step down of more line heights than this ends a paragraph. */
const PARAGRAPH_STEP = 1.9;
/** Pieces on one line that are further apart than this, in heights, are words or cells. */
const WORD_GAP = 0.3;
const CELL_GAP = 3;
/** The text of a page: pieces on one line joined, a blank line where a paragraph, a column or a size of type ends. */
export function linesOfPage(pieces) {
  let text = "";
  let last;
  for (const piece of pieces) {
    if (piece.str === "") {
      continue;
    }
    const [x = 0, y = 0] = piece.transform.slice(4);
    const height = piece.height || last?.height || 10;
    if (last !== undefined) text += between(last, { x, y, height });
    text += piece.str;
    last = { x: x + piece.width, y, height };
  }
  return text.replace(/[ \t]+\n/gu, "\n");
}
function between(last, next) {
  const size = Math.max(last.height, next.height);
  const down = last.y - next.y;
  if (Math.abs(down) < size * 0.5) {
    const gap = next.x - last.x;
    if (gap < -size) return "\n\n";
    return gap > size * CELL_GAP ? "\t" : gap > size * WORD_GAP ? " " : "";
  }
  const otherSize = Math.abs(last.height - next.height) > 0.2 * size;
  return down < 0 || down > size * PARAGRAPH_STEP || otherSize ? "\n\n" : "\n";
}
//# sourceMappingURL=pdf-lines.js.map
