import type { CleanText } from "../reading/types.js";
import type { BlockNames } from "./blocks.js";
import type { Lexicon } from "./lexicon.js";
import { type Registry } from "./registry.js";
/** What can be asked of a word. */
export interface Words {
  isPlace(word: string): boolean;
  isWord(word: string): boolean;
}
/** Finds the names of the document's things once more wherever they stand, full names also within longer ones. */
export declare function findAgain(
  registry: Registry,
  clean: CleanText,
  blocks: readonly BlockNames[],
  lexicon: Lexicon,
  words: Words,
): void;
//# sourceMappingURL=find-again.d.ts.map
