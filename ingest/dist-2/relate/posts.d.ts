/** A title that ends where the name begins. */
export declare const TITLE_BEFORE: RegExp;
/** A title right after a name: 王某某院士. */
export declare const TITLE_AFTER: RegExp;
//# sourceMappingURL=posts.d.ts.map
