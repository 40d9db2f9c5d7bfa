/** Generic nouns that stand for actors. What is counted or meant by them has no name: 高校, 成员单位. */
export declare const NOUNS: readonly string[];
/** All words that end or precede a name. */
export declare const STOPS: readonly string[];
//# sourceMappingURL=stops.d.ts.map
