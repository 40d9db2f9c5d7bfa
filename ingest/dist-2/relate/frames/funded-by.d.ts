import type { PatternFrame } from "../frame.js";
/** Who paid for what was named before: 乙占地36亩,由甲出资25亿元建设. */
export declare const fundedBy: PatternFrame;
//# sourceMappingURL=funded-by.d.ts.map
