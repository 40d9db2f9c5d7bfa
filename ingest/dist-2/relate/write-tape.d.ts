import type { CleanText, Sentence } from "../reading/types.js";
import { type DateMention } from "../values/index.js";
import type { Mention } from "./mentions.js";
import type { Tape } from "./tape.js";
/** Writes the tape of one sentence. `mentions` and `dates` are those of the sentence, in order. */
export declare function tapeOf(
  clean: CleanText,
  sentence: Sentence,
  index: number,
  mentions: readonly Mention[],
  dates: readonly DateMention[],
): Tape;
//# sourceMappingURL=write-tape.d.ts.map
