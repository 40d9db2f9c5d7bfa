import type { PatternFrame } from "../frame.js";
/** What somebody has hatched: 甲孵化的乙; 甲成立以来,孵化出乙、丙等企业. */
export declare const spunOffBrood: PatternFrame;
//# sourceMappingURL=spun-off-brood.d.ts.map
