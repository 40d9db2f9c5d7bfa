import type { PatternFrame } from "../frame.js";
/** Who grew out of whom: 甲孵化的乙; 乙由甲孵化; 乙脱胎于甲; 创立于甲的乙. */
export declare const spunOff: PatternFrame;
//# sourceMappingURL=spun-off.d.ts.map
