/** Family names of one character that newspapers of the region print, most of all first. */
export declare const SURNAMES: ReadonlySet<string>;
/** Family names of two characters. */
export declare const COMPOUND_SURNAMES: ReadonlySet<string>;
/** Family names that are words of everyday use: only a title before them tells that they are one. */
export declare const RARE_SURNAMES: ReadonlySet<string>;
//# sourceMappingURL=surnames.d.ts.map
