import type { CleanText, FoundIndicator } from "../../reading/types.js";
/**
 * Leaves out what is said again: the same number of the same thing. Of a headline and the body the body's stays, of two in
 * the body the one with the fuller measure, so that the order of paragraphs does not decide.
 */
export declare function withoutRepeats(found: readonly FoundIndicator[], clean: CleanText): readonly FoundIndicator[];
//# sourceMappingURL=repeats.d.ts.map
