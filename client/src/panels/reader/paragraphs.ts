export interface Part {
  readonly start: number;
  readonly text: string;
  readonly marked: boolean;
}

export interface Paragraph {
  readonly start: number;
  readonly parts: readonly Part[];
  /** A short line without a full stop at its end. */
  readonly heading: boolean;
}

/** The text line by line, each cut where the marked range begins and ends. Positions are UTF-16 code units, as evidence counts. */
export function paragraphsOf(text: string, range: readonly [number, number] | null): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") {
      const heading = line.length <= 30 && !/[。！？；：”，]$/u.test(line.trim());
      paragraphs.push({ start, parts: cut(line, start, range), heading });
    }
    start += line.length + 1;
  }
  return paragraphs;
}

function cut(line: string, start: number, range: readonly [number, number] | null): readonly Part[] {
  if (range === null) return [{ start, text: line, marked: false }];
  const from = Math.min(line.length, Math.max(0, range[0] - start));
  const to = Math.min(line.length, Math.max(from, range[1] - start));
  return [
    { start, text: line.slice(0, from), marked: false },
    { start: start + from, text: line.slice(from, to), marked: true },
    { start: start + to, text: line.slice(to), marked: false },
  ].filter((part) => part.text !== "");
}
