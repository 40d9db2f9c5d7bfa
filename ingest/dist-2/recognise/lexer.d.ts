import type { Range } from "../reading/mapped-text.js";
import type { Lexicon, Word } from "./lexicon.js";
/** What a stretch of the text is: a word of the lexicon, or one of the forms that need none. */
export type TokenType = "word" | "char" | "latin" | "number" | "joiner" | "open" | "close" | "quote" | "mark";
/** A stretch of the text that is read as one thing. */
export interface Token extends Range {
  readonly type: TokenType;
  readonly text: string;
  /** What the lexicon says, of a word. */
  readonly word?: Word;
}
/** Reads `text` between two offsets into tokens: always the longest word. A space is a mark: it parts headlines. */
export declare function lex(lexicon: Lexicon, text: string, { start, end }: Range): Token[];
//# sourceMappingURL=lexer.d.ts.map
