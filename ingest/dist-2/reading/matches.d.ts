/**
 * All matches of a global pattern in a text, as `text.matchAll(pattern)` gives them. That copies the pattern for every text, which
 * costs more than to look through a sentence.
 */
export declare function matchesIn(pattern: RegExp, text: string): readonly RegExpExecArray[];
//# sourceMappingURL=matches.d.ts.map
