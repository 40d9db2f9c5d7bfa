import type { Range } from "../reading/mapped-text.js";
import type { Block, CleanText, Sentence } from "../reading/types.js";
import { unitsOf } from "../reading/units.js";
import { type DateMention, findAmounts } from "../values/index.js";
import { isMark, LETTER_OF, MARKS } from "./marks.js";
import type { Mention } from "./mentions.js";
import type { Piece, Tape } from "./tape.js";
import { TapeWriter } from "./tape-writer.js";

/** Regions that act or are acted in without being an entity of their own. */
const REGION = /^(?:重庆市|四川省|成都市|重庆|四川|成都|川渝两地|川渝|成渝两地|成渝|渝蓉|两地|我市|我省|我区|我县|全市|本市)/u;
const REGION_FIRST = new Set("重四成川渝两我全本");
/** Marks of quotation are dropped; what they enclose is read. */
const DROPPED = new Set("“”‘’「」『』\"'《》");
/** Characters that are not simply written as they are. */
const SPECIAL = unitsOf([...DROPPED, ...REGION_FIRST, ...Object.values(MARKS), "(", " "]);
/** Longest aside that is left out; a longer one is no aside. */
const ASIDE = 80;

/** Writes the tape of one sentence. `mentions` and `dates` are those of the sentence, in order. */
export function tapeOf(
  clean: CleanText,
  sentence: Sentence,
  index: number,
  mentions: readonly Mention[],
  dates: readonly DateMention[],
): Tape {
  const block = clean.blocks[sentence.block] as Block;
  const writer = new TapeWriter();
  write(writer, clean.text, sentence, block.role === "headline", piecesOf(clean.text, sentence, mentions, dates));
  const { text, starts, ends, pieces, marks } = writer.done();
  return { text, starts, ends, pieces, marks, sentence, index, block };
}

function piecesOf(text: string, sentence: Range, mentions: readonly Mention[], dates: readonly DateMention[]): Piece[] {
  const pieces: Piece[] = mentions.map((mention) => ({
    mark: MARKS[LETTER_OF[mention.entities[0]?.kind ?? "Place"]],
    start: mention.start,
    end: mention.end,
    mention,
  }));
  for (const date of dates) pieces.push({ mark: MARKS.D, start: date.start, end: date.end, date });
  const yuan = text.indexOf("元", sentence.start);
  if (yuan >= 0 && yuan < sentence.end) {
    for (const { start, end, amount } of findAmounts(text, sentence)) pieces.push({ mark: MARKS.M, start, end, amount });
  }
  return pieces.sort((a, b) => a.start - b.start || b.end - a.end);
}

function write(writer: TapeWriter, text: string, { start, end }: Range, headline: boolean, pieces: readonly Piece[]): void {
  let p = 0;
  let at = start;
  while (at < end) {
    while ((pieces[p]?.start ?? end) < at) p++;
    const piece = pieces[p];
    const special = SPECIAL[text.charCodeAt(at)] === 1;
    const next = piece?.start === at ? piece : special ? (enclosed(text, at, piece) ?? unnamed(text, at, end, piece)) : undefined;
    if (next) {
      writer.piece(next);
      at = next.end;
      continue;
    }
    const unit = text[at] as string;
    if (!special) {
      writer.unit(unit, at);
    } else if (unit === " ") {
      if (headline) writer.unit(",", at);
    } else if (!DROPPED.has(unit)) {
      writer.unit(isMark(unit) ? "\uFFFD" : unit, at);
    }
    at++;
  }
}

/** A policy with the 《》 around its name, which belong to a quote. */
function enclosed(text: string, at: number, next: Piece | undefined): Piece | undefined {
  if (text[at] !== "《" || next?.mark !== MARKS.Y || next.start !== at + 1) return undefined;
  return { ...next, start: at, end: text[next.end] === "》" ? next.end + 1 : next.end };
}

/** A run at `at` that is read as one, though it names no entity: an aside, a title or a region. */
function unnamed(text: string, at: number, end: number, next: Piece | undefined): Piece | undefined {
  const unit = text[at] as string;
  if (unit === "(") return asideAt(text, at, end);
  if (unit === "《") return titleAt(text, at, end);
  if (!REGION_FIRST.has(unit)) return undefined;
  const found = REGION.exec(text.slice(at, Math.min(next?.start ?? end, at + 4)))?.[0];
  return found ? { mark: MARKS.R, start: at, end: at + found.length } : undefined;
}

/** A short aside in brackets is passed over. */
function asideAt(text: string, start: number, end: number): Piece | undefined {
  let depth = 0;
  for (let i = start; i < Math.min(end, start + ASIDE); i++) {
    if (text[i] === "(") depth++;
    else if (text[i] === ")" && --depth === 0) return { mark: "", start, end: i + 1 };
  }
  return undefined;
}

/** A title in 《》 that is no entity hides what it is made of. */
function titleAt(text: string, start: number, end: number): Piece | undefined {
  const close = text.indexOf("》", start);
  return close < 0 || close >= end ? undefined : { mark: MARKS.T, start, end: close + 1 };
}
