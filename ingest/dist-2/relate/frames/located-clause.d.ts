import type { ReadingFrame } from "../frame.js";
/** The place of a happening that is named by its clause. */
export declare const locatedClause: ReadingFrame;
//# sourceMappingURL=located-clause.d.ts.map
