import { type Kind } from "@chengyu-atlas/model";
import type { Range } from "../reading/mapped-text.js";
import type { Extraction, Span } from "../reading/types.js";
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
/**
 * The windows of a document in which two things are named, each of one article, overlapping by a paragraph or, of long ones, by some
 * sentences. What was set aside in cleaning is in none.
 */
export declare function windowsOf({ clean, named }: Extraction): Window[];
/** Spans that lie in a range; spans are in order of start. */
export declare function within(spans: readonly Span[], { start, end }: Range): Span[];
//# sourceMappingURL=windows.d.ts.map
