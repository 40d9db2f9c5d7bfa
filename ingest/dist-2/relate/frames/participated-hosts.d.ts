import type { PatternFrame } from "../frame.js";
/** Who held it: 由甲主办的论坛; 论坛由甲、乙联合举办; 甲召开发布会. */
export declare const participatedHosts: PatternFrame;
//# sourceMappingURL=participated-hosts.d.ts.map
