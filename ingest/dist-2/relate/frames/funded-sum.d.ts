import type { PatternFrame } from "../frame.js";
/** Money that a named party puts into a named thing: 甲投资5亿元建设乙; 乙由甲出资3000万元; 甲向乙捐赠500万元. */
export declare const fundedSum: PatternFrame;
//# sourceMappingURL=funded-sum.d.ts.map
