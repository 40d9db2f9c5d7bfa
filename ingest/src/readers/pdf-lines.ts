/** What is asked of a piece of text on a page. */
export interface Piece {
  readonly str: string;
  /** The last two are its place on the page, from the lower left. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** A step down of more line heights than this ends a paragraph. */
const PARAGRAPH_STEP = 1.9;
/** Pieces on one line that are further apart than this, in heights, are words or cells. */
const WORD_GAP = 0.3;
const CELL_GAP = 3;

/** The text of a page: pieces on one line joined, a blank line where a paragraph, a column or a size of type ends. */
export function linesOfPage(pieces: readonly Piece[]): string {
  let text = "";
  let last: { readonly x: number; readonly y: number; readonly height: number } | undefined;
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

function between(
  last: { readonly x: number; readonly y: number; readonly height: number },
  next: { readonly x: number; readonly y: number; readonly height: number },
): string {
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
