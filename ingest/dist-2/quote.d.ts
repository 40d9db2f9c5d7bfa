/** Where in a text a quote stands: UTF-16 offsets, `end` excluded, trimmed to the quote itself. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
export type QuoteResult =
  | Range
  | {
      readonly problem: string;
    };
/** A text made ready to look quotes up in, white space aside. */
export declare class QuotableText {
  private readonly text;
  private readonly squeezed;
  /** Offset in the text of each unit of `squeezed`. */
  private readonly offsets;
  constructor(text: string);
  /** The place of `quote`: the only one, or the `nth` from 1 where there are more. */
  find(quote: string, nth?: number): QuoteResult;
  private range;
  /** The passage of the text that shares most pairs of characters with `needle`, as a hint with its line. */
  private nearest;
}
//# sourceMappingURL=quote.d.ts.map
