import type { PatternFrame } from "../frame.js";
/** A zone that has drawn something in: 乙引进甲; 乙聚集了甲、丙等企业. */
export declare const locatedGathered: PatternFrame;
//# sourceMappingURL=located-gathered.d.ts.map
