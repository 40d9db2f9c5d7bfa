import { breakPoints, widthOf } from "../../canvas/labels/break-lines.js";

/**
 * A name in lines no wider than `width` full-width characters, at most `most` of them: broken between words, as equal as
 * may be, and cut with … only where it does not fit.
 */
export function linesWithin(text: string, width: number, most: number): readonly string[] {
  if (widthOf(text) <= width) return [text];
  // telling words apart is what takes time: once for each name
  const points = breakPoints(text);
  for (let count = 2; count <= most; count += 1) {
    const lines = split(text, points, width, count);
    if (lines) return lines;
  }
  return cut(text, width, most);
}

/** The most even way to break into `count` lines, or nothing where none fits. */
function split(text: string, points: readonly number[], width: number, count: number): readonly string[] | null {
  if (count === 1) return widthOf(text) <= width ? [text] : null;
  const target = widthOf(text) / count;
  let best: { readonly lines: readonly string[]; readonly cost: number } | null = null;
  for (const at of points) {
    const head = text.slice(0, at).trimEnd();
    const rest = text.slice(at).trimStart();
    const gone = text.length - rest.length;
    if (widthOf(head) > width || widthOf(head) < 2 || widthOf(rest) < 2) continue;
    const after = points.filter((point) => point > gone).map((point) => point - gone);
    const tail = split(rest, after, width, count - 1);
    if (!tail) continue;
    const lines = [head, ...tail];
    const cost = lines.reduce((sum, line) => sum + (widthOf(line) - target) ** 2, 0);
    if (!best || cost < best.cost) best = { lines, cost };
  }
  return best?.lines ?? null;
}

/** Fills line after line up to the last break that fits; the last line ends with …. */
function cut(text: string, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  while (lines.length < most - 1 && widthOf(rest) > width) {
    const fit = breakPoints(rest).findLast((at) => widthOf(rest.slice(0, at)) <= width && widthOf(rest.slice(0, at)) >= 2);
    const at = fit ?? fitting(rest, width).length;
    lines.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return [...lines, widthOf(rest) <= width ? rest : `${fitting(rest, width - 1)}…`];
}

function fitting(text: string, width: number): string {
  let taken = "";
  for (const char of text) {
    if (widthOf(taken + char) > width) break;
    taken += char;
  }
  return taken.replace(/[及与和（《“、·\s]$/u, "");
}
