import type { Amount, PartialDate } from "@chengyu-atlas/model";
import type { Range } from "../reading/mapped-text.js";
import type { Block, CleanText, Sentence } from "../reading/types.js";
import { isMark, LETTER_OF, MARKS } from "./marks.js";
import type { Mention } from "./mentions.js";
import { TITLE_AFTER, TITLE_BEFORE } from "./posts.js";
import { readAmount } from "./sums.js";

/** A date that the text gives; without `date` where it only says 近日 or the like. */
export interface DateExpression extends Range {
  readonly date?: PartialDate;
}

/** A unit of a tape: a character of the text, or a mark that stands for a run of it. */
interface Unit {
  readonly mark: string;
  readonly from: number;
  readonly to: number;
  readonly mention?: Mention;
  readonly date?: DateExpression;
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
const QUOTES = new Set("“”‘’「」『』\"'");
const FOLD: Readonly<Record<string, string>> = { "，": ",", "；": ";", "：": ":", "？": "?", "！": "!", "（": "(", "）": ")" };
/** Longest aside that is left out; a longer one is no aside. */
const ASIDE = 80;

/** Writes the tape of one sentence. `mentions` and `dates` are those of the sentence, in order. */
export function tapeOf(
  clean: CleanText,
  sentence: Sentence,
  index: number,
  mentions: readonly Mention[],
  dates: readonly DateExpression[],
): Tape {
  const block = clean.blocks[sentence.block] as Block;
  const units = withTitles(rawUnits(clean.text, sentence, block.role === "headline", mentions, dates));
  return { text: units.map((u) => u.mark).join(""), units, sentence, index, block };
}

function rawUnits(text: string, { start, end }: Range, headline: boolean, mentions: readonly Mention[], dates: readonly DateExpression[]): Unit[] {
  const units: Unit[] = [];
  let m = 0;
  let d = 0;
  let at = start;
  while (at < end) {
    const mention = mentions[m];
    if (mention && mention.start <= at) {
      m++;
      if (mention.start < at) continue;
      units.push({ mark: MARKS[LETTER_OF[mention.entities[0]?.kind ?? "Place"]], from: at, to: mention.end, mention });
      at = mention.end;
      continue;
    }
    const date = dates[d];
    if (date && date.start <= at) {
      d++;
      if (date.start < at) continue;
      units.push({ mark: MARKS.D, from: at, to: date.end, date });
      at = date.end;
      continue;
    }
    const stop = Math.min(mention?.start ?? end, date?.start ?? end, end);
    const unit = text[at] as string;
    const next = aside(text, at, end) ?? title(text, at, end, mention) ?? sum(text, at, stop) ?? region(text, at, stop);
    if (next) {
      if (next.mark) units.push({ mark: next.mark, from: at, to: next.to, ...(next.amount && { amount: next.amount }) });
      at = next.to;
      continue;
    }
    const folded = FOLD[unit] ?? unit;
    if (/\s/u.test(folded)) {
      if (headline) units.push({ mark: ",", from: at, to: at + 1 });
    } else if (!QUOTES.has(folded) && !(folded === "《" || folded === "》")) {
      units.push({ mark: isMark(folded) ? "\uFFFD" : folded, from: at, to: at + 1 });
    }
    at++;
  }
  return units;
}

interface Step {
  readonly mark: string;
  readonly to: number;
  readonly amount?: Amount;
}

/** A short aside in brackets is passed over. */
function aside(text: string, at: number, end: number): Step | undefined {
  const open = text[at];
  if (open !== "(" && open !== "（") return undefined;
  let depth = 0;
  for (let i = at; i < Math.min(end, at + ASIDE); i++) {
    const unit = text[i];
    if (unit === "(" || unit === "（") depth++;
    else if ((unit === ")" || unit === "）") && --depth === 0) return { mark: "", to: i + 1 };
  }
  return undefined;
}

/** A title in 《》 that is no entity hides what it is made of. */
function title(text: string, at: number, end: number, mention: Mention | undefined): Step | undefined {
  if (text[at] !== "《") return undefined;
  const close = text.indexOf("》", at);
  if (close < 0 || close >= end || (mention?.entities[0]?.kind === "Policy" && mention.start === at + 1)) return undefined;
  return { mark: MARKS.T, to: close + 1 };
}

function sum(text: string, at: number, stop: number): Step | undefined {
  const read = readAmount(text, at, stop);
  return read && { mark: MARKS.M, to: read.end, amount: read.amount };
}

function region(text: string, at: number, stop: number): Step | undefined {
  const unit = text[at] as string;
  if (!"重四成川渝两我全本".includes(unit)) return undefined;
  const found = REGION.exec(text.slice(at, Math.min(stop, at + 4)))?.[0];
  return found ? { mark: MARKS.R, to: at + found.length } : undefined;
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
export function rangeOf(tape: Tape, start: number, end: number): Range {
  return { start: tape.units[start]?.from ?? tape.sentence.start, end: tape.units[end - 1]?.to ?? tape.sentence.end };
}
