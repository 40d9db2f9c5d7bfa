import type { PatternFrame } from "../frame.js";
/** Two sides of a signing: 甲与乙、丙签署协议. Each on one side faces each on the other. */
export declare const signedWithFacing: PatternFrame;
//# sourceMappingURL=signed-with-facing.d.ts.map
