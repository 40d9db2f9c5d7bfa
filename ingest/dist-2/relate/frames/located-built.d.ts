import type { PatternFrame } from "../frame.js";
/** Where something is built or set up: 在乙共建甲; 乙将投建甲; 在乙,已建成甲. */
export declare const locatedBuilt: PatternFrame;
//# sourceMappingURL=located-built.d.ts.map
