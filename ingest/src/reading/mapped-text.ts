/**
 * A text made from another one, with the way back: `origins[i]` is the offset in the original at which what became code unit
 * `i` begins, `origins[text.length]` the end of the original's last part. Origins never fall.
 */
export interface MappedText {
  readonly text: string;
  readonly origins: Uint32Array;
}

/** A range of code units, the end not included. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The text itself as a mapping onto itself. */
export function identity(text: string): MappedText {
  const origins = new Uint32Array(text.length + 1);
  for (let i = 0; i <= text.length; i++) origins[i] = i;
  return { text, origins };
}

/** The range of the original that a range of the text was made from. An empty range, or one beyond the text, is a fault. */
export function originOf({ text, origins }: MappedText, { start, end }: Range): Range {
  if (start < 0 || end <= start || end > text.length) throw new RangeError(`${start}–${end} is no range of a text of ${text.length}`);
  const from = origins[start] as number;
  // the last unit's own end, not the next unit's begin: between them may lie a line break that belongs to neither
  const last = origins[end - 1] as number;
  const next = origins[end] as number;
  return { start: from, end: Math.max(from + 1, Math.min(next, last + 1 + (next > last + 1 && isPair(text, end) ? 1 : 0))) };
}

function isPair(text: string, end: number): boolean {
  const unit = text.charCodeAt(end - 1);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
