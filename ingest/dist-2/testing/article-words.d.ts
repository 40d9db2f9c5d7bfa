/** Characters of made-up names: rivers, hills and what lucky names are made of. Two of them make a name that is hardly a real one. */
export declare const SYLLABLES: string[];
export declare const SURNAMES: string[];
export declare const GIVEN: string[];
export declare const CITIES: readonly string[];
export declare const DISTRICTS: readonly string[];
export declare const KNOWN: readonly string[];
export declare const ZONES: readonly string[];
export declare const FIELDS: readonly string[];
export declare const POSTS: readonly string[];
/** Prose that states nothing for the graph, as most of a paper's sentences do. */
export declare const PLAIN: string[];
//# sourceMappingURL=article-words.d.ts.map
