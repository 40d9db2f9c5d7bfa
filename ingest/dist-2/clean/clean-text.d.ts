import type { CleanText, SourceText } from "../reading/types.js";
/**
 * A document made ready for reading. Letters, brackets and marks have one form (ASCII where there is one, so `,:;()!?`; “ ” 《 》 、 。 stay),
 * script is simplified, wrapped and broken lines are joined, white space between Chinese characters is gone; a space is left only
 * between the parts of a headline, between cells and between Latin words. Blocks are apart by a line end that belongs to none.
 */
export declare function cleanText(source: SourceText | string): CleanText;
//# sourceMappingURL=clean-text.d.ts.map
