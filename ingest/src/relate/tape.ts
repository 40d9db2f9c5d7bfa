import type { Amount } from "@chengyu-atlas/model";
import type { Range } from "../reading/mapped-text.js";
import type { Block, Sentence } from "../reading/types.js";
import type { DateMention } from "../values/index.js";
import type { Mention } from "./mentions.js";

/** A run of a sentence that stands on its tape as one mark. */
export interface Piece extends Range {
  readonly mark: string;
  readonly mention?: Mention;
  readonly date?: DateMention;
  readonly amount?: Amount;
}

/** A sentence as patterns read it: names, dates and sums are single marks, asides in brackets and quotation marks are gone. */
export interface Tape {
  readonly text: string;
  /** For each unit of `text`, where it begins and ends in the clean text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** What stands behind the marks, by place in `text`. */
  readonly pieces: ReadonlyMap<number, Piece>;
  /** The marks that occur, as bits. */
  readonly marks: number;
  readonly sentence: Sentence;
  /** Place of the sentence in the clean text's list. */
  readonly index: number;
  readonly block: Block;
}

/** The range of the clean text that units `start` up to `end` of a tape were made from. */
export function rangeOf({ starts, ends, sentence }: Tape, start: number, end: number): Range {
  return { start: starts[start] ?? sentence.start, end: ends[end - 1] ?? sentence.end };
}

/** So many units after the last one that is needed still belong to a quote, if the clause ends with them. */
const REST = 14;
const isStop = (unit: string | undefined) => unit === undefined || ",;:。、?!".includes(unit);

/** A quote: the range of the units without a comma at its head, and to the end of the clause where that is near and names nobody. */
export function quoteOf(tape: Tape, start: number, end: number): Range {
  const { text, pieces } = tape;
  let first = start;
  while (first < end - 1 && isStop(text[first])) first++;
  let last = end;
  while (last - end <= REST && !isStop(text[last]) && !pieces.get(last)?.mention) last++;
  return rangeOf(tape, first, isStop(text[last]) ? last : end);
}
