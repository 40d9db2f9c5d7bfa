import type { Draft } from "./compose-blocks.js";
/** A draft with the number of its article. */
export type NumberedDraft = Draft & {
  readonly article: number;
};
/**
 * Numbers the articles of a page. A headline opens one if it is the first, stands over a byline, is the stub of another page's
 * article, or comes after such a stub; other headlines are subheads. A caption with its credit is an article by itself.
 */
export declare function numberArticles(drafts: readonly Draft[]): NumberedDraft[];
//# sourceMappingURL=articles.d.ts.map
