import type { PatternFrame } from "../frame.js";
/** Parties in one row, of which none is the host: 甲、乙、丙三方签署协议; 双方签署协议. */
export declare const signedWithTogether: PatternFrame;
//# sourceMappingURL=signed-with-together.d.ts.map
