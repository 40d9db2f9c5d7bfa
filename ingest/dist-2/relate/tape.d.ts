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
export declare function rangeOf({ starts, ends, sentence }: Tape, start: number, end: number): Range;
/** A quote: the range of the units without a comma at its head, and to the end of the clause where that is near and names nobody. */
export declare function quoteOf(tape: Tape, start: number, end: number): Range;
//# sourceMappingURL=tape.d.ts.map
