/** A run of a sentence, and which end of the claim it names. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly end: "source" | "target" | null;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The sentence cut where its ends are named. Spans that do not fit in it, or into each other, are passed over. */
export function piecesOf(sentence: string, source: Span | null, target: Span | null): readonly Piece[] {
  const spans = [
    { end: "source" as const, span: source },
    { end: "target" as const, span: target },
  ]
    .flatMap(({ end, span }) =>
      span && span.start < span.end && span.end <= sentence.length ? [{ end, ...{ from: span.start, to: span.end } }] : [],
    )
    .sort((a, b) => a.from - b.from);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { end, from, to } of spans) {
    if (from < at) continue;
    pieces.push({ start: at, text: sentence.slice(at, from), end: null }, { start: from, text: sentence.slice(from, to), end });
    at = to;
  }
  pieces.push({ start: at, text: sentence.slice(at), end: null });
  return pieces.filter(({ text }) => text !== "");
}
