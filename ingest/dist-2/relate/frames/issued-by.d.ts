import type { PatternFrame } from "../frame.js";
/** Who put out a policy: 甲印发《乙》; 《乙》由甲发布. */
export declare const issuedBy: PatternFrame;
//# sourceMappingURL=issued-by.d.ts.map
