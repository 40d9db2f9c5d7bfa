import type { Block, BlockRole, CleanText, Masthead, Sentence, SourceText } from "../reading/types.js";
import { numberArticles } from "./articles.js";
import { compose, type Draft } from "./compose-blocks.js";
import { isProse } from "./ends.js";
import { fold } from "./fold.js";
import type { Item } from "./items.js";
import { splitLines } from "./lines.js";
import { readHead } from "./masthead.js";
import { portionsOf } from "./portions.js";
import { sentencesOf } from "./sentences.js";
import { trimmings } from "./set-aside.js";

/**
 * A document made ready for reading. Letters, brackets and marks have one form (ASCII where there is one, so `,:;()!?`; “ ” 《 》 、 。 stay),
 * script is simplified, wrapped and broken lines are joined, white space between Chinese characters is gone; a space is left only
 * between the parts of a headline, between cells and between Latin words. Blocks are apart by a line end that belongs to none.
 */
export function cleanText(source: SourceText | string): CleanText {
  const folded = fold(typeof source === "string" ? source : source.text);
  const { items, masthead } = readHead(splitLines(folded.text));
  const drafts = items.flatMap((item) => draftsOf(item));
  const { text, origins, blocks } = compose(folded, numberArticles(drafts));
  const sentences: Sentence[] = [];
  for (const [block, range] of blocks.entries()) {
    if (range.role !== "headline" && range.role !== "paragraph") continue;
    for (const sentence of sentencesOf(text, range)) sentences.push({ start: sentence.start, end: sentence.end, block });
  }
  return { text, origins, blocks, sentences, masthead: titled(masthead, text, blocks) };
}

/** An article or paper is called what its first headline says; a page of several has no title. */
function titled(masthead: Masthead, text: string, blocks: readonly Block[]): Masthead {
  const first = blocks.find(({ role }) => role === "headline" || role === "paragraph");
  if (masthead.title !== undefined || masthead.issue !== undefined || first?.role !== "headline") return masthead;
  return { title: text.slice(first.start, first.end), ...masthead };
}

/** Longer paragraphs are read as several. */
const LONGEST_PARAGRAPH = 8000;

/** The blocks of an item: what is cut from its ends, and itself. */
function draftsOf(item: Item): Draft[] {
  if (item.role !== undefined) return [{ ...item, role: item.role, opens: false }];
  const { front, frontRole, back, backRole } = trimmings(item.text);
  const role: BlockRole = item.heading > 0 || !(isProse(item.text) || front > 0) ? "headline" : "paragraph";
  const piece = (from: number, to: number, as: BlockRole): Draft => {
    const { parts, spaced, text, blanks, heading } = cut(item, from, to);
    return { parts, spaced, text, blanks, heading, role: as, opens: from > 0 };
  };
  const end = item.text.length - back;
  return [
    ...(front > 0 ? [piece(0, front, frontRole)] : []),
    ...portionsOf(item.text, { start: front, end }, LONGEST_PARAGRAPH).map((portion) => piece(portion.start, portion.end, role)),
    ...(back > 0 ? [piece(end, item.text.length, backRole)] : []),
  ];
}

/** The part of an item between two offsets of its text. */
function cut(item: Item, from: number, to: number): Pick<Item, "parts" | "spaced" | "text" | "blanks" | "heading"> {
  const parts: Item["parts"] = [];
  const spaced: boolean[] = [];
  let at = 0;
  for (const [i, part] of item.parts.entries()) {
    if (item.spaced[i]) at += 1;
    const start = Math.max(part.start, part.start + from - at);
    const end = Math.min(part.end, part.start + to - at);
    if (end > start) {
      parts.push({ start, end });
      spaced.push(parts.length > 1 && item.spaced[i] === true);
    }
    at += part.end - part.start;
  }
  return { parts, spaced, text: item.text.slice(from, to), blanks: from === 0 ? item.blanks : 0, heading: item.heading };
}
