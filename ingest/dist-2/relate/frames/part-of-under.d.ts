import type { PatternFrame } from "../frame.js";
/** Belonging that a later clause says of its subject: 甲成立于1957年,隶属于乙. */
export declare const partOfUnder: PatternFrame;
//# sourceMappingURL=part-of-under.d.ts.map
