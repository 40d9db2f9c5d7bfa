import { sha256Hex } from "@chengyu-atlas/model";

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
export function windowsOf({ clean, named }) {
  const kinds = new Map(named.entities.map(({ id, kind }) => [id, kind]));
  return stretches(clean).flatMap((units) => {
    const pieces = joined(units, clean.text);
    const spans = pieces.flatMap((piece) => within(named.spans, piece));
    if (new Set(spans.map(({ entity }) => entity)).size < 2) return [];
    const text = pieces.map(({ start, end }) => clean.text.slice(start, end)).join("\n");
    return [{ text, pieces, names: namesIn(spans, clean, kinds), hash: sha256Hex(text) }];
  });
}
/** The units of each window. */
function stretches(clean) {
  const windows = [];
  for (const { headline, units } of articles(clean)) {
    let window = [];
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
function articles({ blocks, sentences }) {
  const found = [];
  let number;
  let at = 0;
  for (const [i, block] of blocks.entries()) {
    const own = [];
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
function unitsOf(block, sentences) {
  if (block.end - block.start <= UNIT) return [block];
  const units = [];
  for (const { start, end } of sentences) {
    const last = units.at(-1);
    if (last !== undefined && end - last.start <= UNIT) last.end = end;
    else for (let from = start; from < end; from += UNIT) units.push({ start: from, end: Math.min(end, from + UNIT) });
  }
  return units;
}
/** Units with nothing but white space between them as one piece. What was set aside in cleaning parts pieces. */
function joined(units, text) {
  const pieces = [];
  for (const { start, end } of units) {
    const last = pieces.at(-1);
    if (last !== undefined && text.slice(last.end, start).trim() === "") last.end = end;
    else pieces.push({ start, end });
  }
  return pieces;
}
const lengthOf = (units) => units.reduce((sum, { start, end }) => sum + end - start, 0);
/** Spans that lie in a range; spans are in order of start. */
export function within(spans, { start, end }) {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? end) < start) low = middle + 1;
    else high = middle;
  }
  const found = [];
  for (let i = low; i < spans.length; i++) {
    const span = spans[i];
    if (span === undefined || span.start >= end) break;
    if (span.end <= end) found.push(span);
  }
  return found;
}
function namesIn(spans, { text }, kinds) {
  const entities = new Map();
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
//# sourceMappingURL=windows.js.map
