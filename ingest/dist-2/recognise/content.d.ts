import type { Token } from "./lexer.js";
/** What the words of a name are of, by how many characters. */
export interface Content {
  /** Characters that no word of the lexicon covers, and Latin words. */
  own: number;
  subject: number;
  place: boolean;
  /** A place or region of its own, which 国家 and 全国 are not. */
  located: boolean;
  generic: number;
}
/** What the tokens before a head say. */
export declare function contentOf(tokens: readonly Token[]): Content;
//# sourceMappingURL=content.d.ts.map
