import { type Kind, sha256Hex } from "@chengyu-atlas/model";
import type { Range } from "../reading/mapped-text.js";
import type { CleanText, Extraction, Span } from "../reading/types.js";

/** A name as it stands in a window, and what it names. */
export interface Named {
  readonly name: string;
  readonly entity: string;
  readonly kind: Kind;
}

/** A stretch of one article that a model is shown at once. */
export interface Window {
  /** What the model is shown: the pieces, and line ends between them. */
  readonly text: string;
  /** Ranges of the clean text, in order; a quote stands in one of them. */
  readonly pieces: readonly Range[];
  /** Names in the window, each once. One that means several things there is left out. */
  readonly names: readonly Named[];
  /** Of the text: by it an answer is remembered. */
  readonly hash: string;
}

/** Characters in a window, but for the headline and line ends. */
const WINDOW = 3_000;
/** Longer paragraphs are cut between sentences, so that a window holds neighbours and the next one begins with the last of them. */
const UNIT = 600;
/** Longer headlines are not repeated in front of each window. */
const HEADLINE = 100;

/**
 * The windows of a document in which two things are named, each of one article, overlapping by a paragraph or, of long ones, by some
 * sentences. What was set aside in cleaning is in none.
 */
export function windowsOf({ clean, named }: Extraction): Window[] {
  const kinds = new Map(named.entities.map(({ id, kind }) => [id, kind]));
  return stretches(clean).flatMap((units): Window[] => {
    const pieces = joined(units, clean.text);
    const spans = pieces.flatMap((piece) => within(named.spans, piece));
    if (new Set(spans.map(({ entity }) => entity)).size < 2) return [];
    const text = pieces.map(({ start, end }) => clean.text.slice(start, end)).join("\n");
    return [{ text, pieces, names: namesIn(spans, clean, kinds), hash: sha256Hex(text) }];
  });
}

/** An article in parts that are not cut further. */
interface Article {
  /** Its headline, where it is short: it stands in front of each window. */
  readonly headline: readonly Range[];
  readonly units: Range[];
}

/** The units of each window. */
function stretches(clean: CleanText): Range[][] {
  const windows: Range[][] = [];
  for (const { headline, units } of articles(clean)) {
    let window: Range[] = [];
    for (const unit of units) {
      if (window.length > 0 && lengthOf(window) + lengthOf([unit]) > WINDOW) {
        windows.push(window);
        const last = window.at(-1);
        window = [...headline, ...(last === undefined || headline.includes(last) ? [] : [last])];
      }
      window.push(unit);
    }
    if (window.length > 0) windows.push(window);
  }
  return windows;
}

/** Headlines and paragraphs, article by article. */
function articles({ blocks, sentences }: CleanText): Article[] {
  const found: Article[] = [];
  let number: number | undefined;
  let at = 0;
  for (const [i, block] of blocks.entries()) {
    const own: Range[] = [];
    while (at < sentences.length && (sentences[at]?.block ?? 0) <= i) {
      const sentence = sentences[at++];
      if (sentence?.block === i) own.push(sentence);
    }
    if (block.role !== "headline" && block.role !== "paragraph") continue;
    const units = unitsOf(block, own);
    if (block.article === number) found.at(-1)?.units.push(...units);
    else found.push({ headline: block.role === "headline" && block.end - block.start <= HEADLINE ? units : [], units: [...units] });
    number = block.article;
  }
  return found;
}

function unitsOf(block: Range, sentences: readonly Range[]): Range[] {
  if (block.end - block.start <= UNIT) return [block];
  const units: { start: number; end: number }[] = [];
  for (const { start, end } of sentences) {
    const last = units.at(-1);
    if (last !== undefined && end - last.start <= UNIT) last.end = end;
    else for (let from = start; from < end; from += UNIT) units.push({ start: from, end: Math.min(end, from + UNIT) });
  }
  return units;
}

/** Units with nothing but white space between them as one piece. What was set aside in cleaning parts pieces. */
function joined(units: readonly Range[], text: string): Range[] {
  const pieces: { start: number; end: number }[] = [];
  for (const { start, end } of units) {
    const last = pieces.at(-1);
    if (last !== undefined && text.slice(last.end, start).trim() === "") last.end = end;
    else pieces.push({ start, end });
  }
  return pieces;
}

const lengthOf = (units: readonly Range[]) => units.reduce((sum, { start, end }) => sum + end - start, 0);

/** Spans that lie in a range; spans are in order of start. */
export function within(spans: readonly Span[], { start, end }: Range): Span[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? end) < start) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (let i = low; i < spans.length; i++) {
    const span = spans[i];
    if (span === undefined || span.start >= end) break;
    if (span.end <= end) found.push(span);
  }
  return found;
}

function namesIn(spans: readonly Span[], { text }: CleanText, kinds: ReadonlyMap<string, Kind>): Named[] {
  const entities = new Map<string, Set<string>>();
  for (const { start, end, entity, by } of spans) {
    if (by === "pronoun") continue;
    const name = text.slice(start, end);
    entities.set(name, (entities.get(name) ?? new Set()).add(entity));
  }
  return [...entities].flatMap(([name, [entity, ...others]]) => {
    const kind = entity === undefined ? undefined : kinds.get(entity);
    return entity === undefined || kind === undefined || others.length > 0 ? [] : [{ name, entity, kind }];
  });
}
