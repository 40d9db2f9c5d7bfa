import type { Range } from "../reading/mapped-text.js";
import type { Token } from "./lexer.js";
import type { Lexicon } from "./lexicon.js";
import type { Mention } from "./mention.js";
/** A person in the text. */
export interface PersonMention extends Range {
  /** The last title before the name; people in a list share it. */
  readonly title?: Range;
  readonly rule: "title" | "called" | "speaker" | "list" | "team";
}
/** The people of a block and the titles in it. */
export interface People {
  readonly persons: readonly PersonMention[];
  readonly titles: readonly Range[];
}
/** The people in a block, by the titles before and after their names and by what they say. */
export declare function peopleIn(lexicon: Lexicon, text: string, tokens: readonly Token[], bodies: readonly Mention[]): People;
//# sourceMappingURL=persons.d.ts.map
