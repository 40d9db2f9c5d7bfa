import type { Kind } from "@chengyu-atlas/model";
import type { Range } from "../../reading/mapped-text.js";
import type { CleanText, Recognition, Span } from "../../reading/types.js";
import type { DateMention } from "../dates.js";
import type { Skips } from "./noun.js";
import type { PlaceFinder } from "./places.js";
/** A name in the text that may be what a number is about. */
export interface Mention extends Range {
  readonly name: string;
  readonly kind: Kind;
  /** The entity that is named; absent for a place that is none of the document's. */
  readonly id?: string;
  readonly by: Span["by"];
}
/** One sentence with what was found in it, as indicators are read from. */
export interface Scene extends Range {
  readonly text: string;
  readonly block: number;
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  /** Titles in 《》, where no number is read. */
  readonly titles: readonly Range[];
  readonly skips: Skips;
}
/** The sentences of a document as scenes, in order. */
export declare function scenesOf(
  clean: CleanText,
  recognition: Recognition,
  dates: readonly DateMention[],
  finder: PlaceFinder,
): readonly Scene[];
//# sourceMappingURL=scene.d.ts.map
