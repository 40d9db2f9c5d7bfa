import type { CleanText } from "../reading/types.js";
import type { BlockNames } from "./blocks.js";
import type { Mention } from "./mention.js";
/** A signing that named people attend, in an article that names no ceremony: the clause that tells of it, and the headline's words for it. */
export interface Signing {
  readonly clause: Mention;
  readonly headline?: Mention;
}
/** The signings of a document, at most one in each article. */
export declare function signingsIn(clean: CleanText, blocks: readonly BlockNames[]): Signing[];
//# sourceMappingURL=signings.d.ts.map
