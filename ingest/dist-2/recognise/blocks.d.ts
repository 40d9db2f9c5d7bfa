import type { Range } from "../reading/mapped-text.js";
import type { CleanText } from "../reading/types.js";
import { type Introduction } from "./introductions.js";
import { type Token } from "./lexer.js";
import type { Lexicon } from "./lexicon.js";
import type { Mention } from "./mention.js";
import type { Atlas } from "./parts.js";
import { type PersonMention } from "./persons.js";
/** What a block names by itself, before names of the whole document are put together. */
export interface BlockNames {
  readonly block: number;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly places: readonly Mention[];
  readonly persons: readonly PersonMention[];
  readonly titles: readonly Range[];
  /** Happenings that are only pointed to. */
  readonly unnamed: readonly Mention[];
  readonly introductions: readonly Introduction[];
  readonly barePolicies: readonly Mention[];
}
/** Reads every headline and paragraph. */
export declare function readBlocks(clean: CleanText, lexicon: Lexicon, atlas: Atlas): BlockNames[];
//# sourceMappingURL=blocks.d.ts.map
