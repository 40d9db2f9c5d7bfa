import type { PatternFrame } from "../frame.js";
/** Belonging that is said in words: 甲隶属于乙; 甲是乙的组成部分; 乙下设甲; 园区乙包括甲. */
export declare const partOfSaid: PatternFrame;
//# sourceMappingURL=part-of-said.d.ts.map
