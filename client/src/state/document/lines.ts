/** A line of the text, or a piece of one that is too long to be handled as a whole. */
export interface TextLine {
  readonly start: number;
  readonly text: string;
  /** A short line without a full stop at its end. */
  readonly heading: boolean;
  /** It goes on from the piece before. */
  readonly continued: boolean;
}

/** A browser lays out a paragraph as a whole: longer ones are cut, where possible behind a sentence. */
const LONGEST = 2400;

/** The text line by line, without empty ones. Positions are UTF-16 code units, as evidence counts. */
export function linesOf(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") {
      const heading = line.length <= 30 && !/[。！？；：”，]$/u.test(line.trim());
      for (const [from, to] of pieces(line)) lines.push({ start: start + from, text: line.slice(from, to), heading, continued: from > 0 });
    }
    start += line.length + 1;
  }
  return lines;
}

function pieces(line: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let from = 0;
  while (line.length - from > LONGEST) {
    const stop = Math.max(...["。", "！", "？", "；", ". "].map((mark) => line.lastIndexOf(mark, from + LONGEST)));
    let to = stop > from ? stop + 1 : from + LONGEST;
    // half of a letter cannot be shown
    if (/[\uD800-\uDBFF]/u.test(line.charAt(to - 1))) to -= 1;
    found.push([from, to]);
    from = to;
  }
  found.push([from, line.length]);
  return found;
}

/** The line in which a place stands; the nearest before it where it stands between lines. */
export function lineAt(lines: readonly TextLine[], place: number): number {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle]?.start ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** For each line the runs that touch it. Runs are in order of their beginning. */
export function byLine<R extends { readonly start: number; readonly end: number }>(
  lines: readonly TextLine[],
  runs: readonly R[],
): ReadonlyMap<number, readonly R[]> {
  const found = new Map<number, R[]>();
  for (const run of runs) {
    for (let at = lineAt(lines, run.start); at < lines.length; at++) {
      const line = lines[at];
      if (!line || line.start >= run.end) break;
      if (line.start + line.text.length > run.start) found.set(at, [...(found.get(at) ?? []), run]);
    }
  }
  return found;
}
