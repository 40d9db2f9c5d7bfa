import type { Token } from "./lexer.js";
import type { Mention } from "./mention.js";
/**
 * Companies that are named by brand and trade alone, in lists: two or three characters that make no word, then the trade. Only
 * where both ends are plain, since 生物科技 has the same form.
 */
export declare function brandsIn(tokens: readonly Token[]): Mention[];
//# sourceMappingURL=brands.d.ts.map
