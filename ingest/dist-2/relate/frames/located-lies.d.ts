import type { PatternFrame } from "../frame.js";
/** Where something stands: 甲位于乙; 位于乙的甲; 在乙的甲. */
export declare const locatedLies: PatternFrame;
//# sourceMappingURL=located-lies.d.ts.map
