import type { Lexicon } from "./lexicon.js";
/**
 * The offset after the name of a person that begins at `at`, two or three characters with a family name first; undefined where no
 * name stands there, or where it cannot be told how long it is. After a title, family names that are common words are looked for too.
 */
export declare function personNameEnd(lexicon: Lexicon, text: string, at: number, end: number, titled?: boolean): number | undefined;
//# sourceMappingURL=person-names.d.ts.map
