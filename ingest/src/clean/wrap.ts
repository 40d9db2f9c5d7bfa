import type { Line } from "./lines.js";

/** Shorter lines say nothing of a column's width. */
const NARROWEST = 8;
/** A wrapped line may be so much shorter than its column: a mark that may not begin a line, a number that may not be broken. */
const RAGGED = 2;
const FEWEST_LINES = 4;
const FULL_SHARE = 0.4;
const LONGER_SHARE = 0.05;

/**
 * The width at which a text was wrapped, in characters: much of its lines are that long and hardly any longer.
 * Undefined for a text whose lines are its paragraphs.
 */
export function wrapWidth(lines: readonly Line[]): number | undefined {
  const lengths = lines.map((line) => line.text.length).filter((length) => length >= NARROWEST);
  if (lengths.length < FEWEST_LINES) return undefined;
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  const within = (from: number, to: number) => {
    let sum = 0;
    for (let length = from; length <= to; length++) sum += counts.get(length) ?? 0;
    return sum;
  };
  let best: number | undefined;
  let most = 0;
  for (const width of counts.keys()) {
    const full = within(width - RAGGED, width);
    if (full > most || (full === most && width > (best ?? 0))) {
      most = full;
      best = width;
    }
  }
  if (best === undefined || most < Math.max(FEWEST_LINES, FULL_SHARE * lengths.length)) return undefined;
  const width = best;
  return lengths.filter((length) => length > width).length <= LONGER_SHARE * lengths.length ? width : undefined;
}

/** Whether a line fills the column, so that it may end in the middle of a word. */
export function isFull(line: Line, width: number | undefined): boolean {
  return width !== undefined && line.text.length >= width - RAGGED;
}
