/** A title at a place of the text, with what goes before it. */
export declare const TITLE: RegExp;
/** The characters with which titles begin, to be asked before the pattern. */
export declare const TITLE_STARTS: Uint8Array<ArrayBufferLike>;
/** Titles by which people are also called after their name: 唐良智市长, 王教授. */
export declare const CALLED: RegExp;
/** Every title word, for the lexer. */
export declare const TITLE_WORDS: readonly string[];
/** What is put behind a name in lists, besides the title before it: 副校长甲教授、乙教授. */
export declare const HONORIFIC: RegExp;
/** Titles of the head of a government, who serves the government of the place: 市长 → 市政府. */
export declare const MAYORS: RegExp;
//# sourceMappingURL=titles.d.ts.map
