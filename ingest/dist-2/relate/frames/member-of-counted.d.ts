import type { ReadingFrame } from "../frame.js";
/**
 * An alliance said to have n members, in an article that names exactly n bodies of that sort: these are the members. One more
 * or less and nothing is said.
 */
export declare const memberOfCounted: ReadingFrame;
//# sourceMappingURL=member-of-counted.d.ts.map
