/**
 * Everyday words that are none of a name's own, listed so that their characters are not taken for parts of one: 市场 is not 市 and
 * 场, and 和平 holds no 和.
 */
export declare const PLAIN: readonly string[];
//# sourceMappingURL=plain.d.ts.map
