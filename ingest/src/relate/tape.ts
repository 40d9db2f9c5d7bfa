import type { Amount } from "@chengyu-atlas/model";
import type { Range } from "../reading/mapped-text.js";
import type { Block, CleanText, Sentence } from "../reading/types.js";
import { type DateMention, findAmounts } from "../values/index.js";
import { isMark, LETTER_OF, MARKS } from "./marks.js";
import type { Mention } from "./mentions.js";
import { TITLE_AFTER, TITLE_BEFORE } from "./posts.js";

/** A unit of a tape: a character of the text, or a mark that stands for a run of it. */
interface Unit {
  readonly mark: string;
  readonly from: number;
  readonly to: number;
  readonly mention?: Mention;
  readonly date?: DateMention;
  readonly amount?: Amount;
}

/** A sentence as patterns read it: names, dates and sums are single marks, asides in brackets and quotation marks are gone. */
export interface Tape {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly sentence: Sentence;
  /** Place of the sentence in the clean text's list. */
  readonly index: number;
  readonly block: Block;
}

/** Regions that act or are acted in without being an entity of their own. */
const REGION = /^(?:重庆市|四川省|成都市|重庆|四川|成都|川渝两地|川渝|成渝两地|成渝|渝蓉|两地|我市|我省|我区|我县|全市|本市)/u;
/** Marks of quotation are dropped; what they enclose is read. */
const DROPPED = new Set("“”‘’「」『』\"'《》");
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
  const pieces: Piece[] = [
    ...mentions.map((mention) => ({
      mark: MARKS[LETTER_OF[mention.entities[0]?.kind ?? "Place"]],
      start: mention.start,
      end: mention.end,
      mention,
    })),
    ...dates.map((date) => ({ mark: MARKS.D, start: date.start, end: date.end, date })),
    ...findAmounts(clean.text, sentence).map(({ start, end, amount }) => ({ mark: MARKS.M, start, end, amount })),
  ];
  pieces.sort((a, b) => a.start - b.start || b.end - a.end);
  const units = withTitles(rawUnits(clean.text, sentence, block.role === "headline", pieces));
  return { text: units.map((u) => u.mark).join(""), units, sentence, index, block };
}

/** Something of the sentence that is one unit, or none, whatever its length. */
interface Piece extends Range {
  readonly mark: string;
  readonly mention?: Mention;
  readonly date?: DateMention;
  readonly amount?: Amount;
}

function rawUnits(text: string, { start, end }: Range, headline: boolean, pieces: readonly Piece[]): Unit[] {
  const units: Unit[] = [];
  let p = 0;
  let at = start;
  while (at < end) {
    while (p < pieces.length && (pieces[p] as Piece).start < at) p++;
    const piece = pieces[p]?.start === at ? pieces[p] : undefined;
    const stop = pieces[p]?.start ?? end;
    const next = piece ?? asideAt(text, at, end) ?? titleAt(text, at, end, pieces[p]) ?? regionAt(text, at, stop);
    if (next) {
      if (next.mark !== "") units.push({ ...next, from: at, to: next.end });
      at = next.end;
      continue;
    }
    const unit = text[at] as string;
    if (unit === " ") {
      if (headline) units.push({ mark: ",", from: at, to: at + 1 });
    } else if (!DROPPED.has(unit)) {
      units.push({ mark: isMark(unit) ? "\uFFFD" : unit, from: at, to: at + 1 });
    }
    at++;
  }
  return units;
}

/** A short aside in brackets is passed over. */
function asideAt(text: string, start: number, end: number): Piece | undefined {
  if (text[start] !== "(") return undefined;
  let depth = 0;
  for (let i = start; i < Math.min(end, start + ASIDE); i++) {
    if (text[i] === "(") depth++;
    else if (text[i] === ")" && --depth === 0) return { mark: "", start, end: i + 1 };
  }
  return undefined;
}

/** A title in 《》 that is no entity hides what it is made of. */
function titleAt(text: string, start: number, end: number, next: Piece | undefined): Piece | undefined {
  if (text[start] !== "《" || (next?.mark === MARKS.Y && next.start === start + 1)) return undefined;
  const close = text.indexOf("》", start);
  return close < 0 || close >= end ? undefined : { mark: MARKS.T, start, end: close + 1 };
}

function regionAt(text: string, start: number, stop: number): Piece | undefined {
  if (!"重四成川渝两我全本".includes(text[start] as string)) return undefined;
  const found = REGION.exec(text.slice(start, Math.min(stop, start + 4)))?.[0];
  return found ? { mark: MARKS.R, start, end: start + found.length } : undefined;
}

/** Joins a person with the titles and employers around the name, so that a list of people is a list of marks. */
function withTitles(units: readonly Unit[]): Unit[] {
  const out: Unit[] = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (unit.mark !== MARKS.P) {
      out.push(unit);
      continue;
    }
    const head = titlesBefore(out);
    const after = TITLE_AFTER.exec(
      units
        .slice(i + 1, i + 5)
        .map((u) => u.mark)
        .join(""),
    )?.[0].length;
    const from = out[head]?.from ?? unit.from;
    out.length = head;
    out.push({ ...unit, from, to: units[i + (after ?? 0)]?.to ?? unit.to });
    i += after ?? 0;
  }
  return out;
}

/** Where the titles begin that end with `units`; its length where there are none. */
function titlesBefore(units: readonly Unit[]): number {
  let head = units.length;
  for (;;) {
    const joined = head < units.length && (units[head - 1]?.mark === "、" || units[head - 1]?.mark === ",");
    const end = joined ? head - 1 : head;
    const title = TITLE_BEFORE.exec(plainBefore(units, end))?.[0];
    const named = head === units.length && units[end - 1]?.mark === MARKS.I;
    if (!title && !named) return head;
    head = end - (title?.length ?? 0);
    while (head > 0 && (isEmployer(units[head - 1]?.mark) || (units[head - 1]?.mark === "的" && isEmployer(units[head - 2]?.mark)))) head--;
    if (named) return head;
  }
}

function isEmployer(mark: string | undefined): boolean {
  return mark === MARKS.I || mark === MARKS.K || mark === MARKS.L;
}

/** The characters right before `end` that are neither marks nor punctuation, at most 20. */
function plainBefore(units: readonly Unit[], end: number): string {
  let at = end;
  while (at > 0 && end - at < 20) {
    const mark = units[at - 1]?.mark ?? "";
    if (isMark(mark) || ",;:。、".includes(mark)) break;
    at--;
  }
  return units
    .slice(at, end)
    .map((u) => u.mark)
    .join("");
}

/** The range of the clean text that units `start` up to `end` of a tape were made from. */
export function rangeOf({ units, sentence }: Tape, start: number, end: number): Range {
  return { start: units[start]?.from ?? sentence.start, end: units[end - 1]?.to ?? sentence.end };
}

/** So many units after the last one that is needed still belong to a quote, if the clause ends with them. */
const REST = 14;
const isStop = (unit: Unit | undefined) => unit === undefined || ",;:。、?!".includes(unit.mark);

/** A quote: the range of the units without a comma at its head, and to the end of the clause where that is near and names nobody. */
export function quoteOf(tape: Tape, start: number, end: number): Range {
  let first = start;
  while (first < end - 1 && isStop(tape.units[first])) first++;
  let last = end;
  while (last - end <= REST && !isStop(tape.units[last]) && !tape.units[last]?.mention) last++;
  return rangeOf(tape, first, isStop(tape.units[last]) ? last : end);
}
