/**
 * Words that are verbs in sentences and nouns within names (城市建设投资集团, 发展研究中心). A name does not begin with one, and after a
 * complete name they begin the predicate.
 */
export declare const SOFT_VERBS: readonly string[];
/**
 * Words that only say of what rank or sort a thing is. A name of such words alone is the name of a category: 市级重点实验室,
 * 科技创新平台, 产业孵化基地.
 */
export declare const GENERIC: readonly string[];
/** Words of subjects and trades: they say what a named thing is about, and they are no part of a brand. */
export declare const DOMAINS: readonly string[];
//# sourceMappingURL=inner.d.ts.map
