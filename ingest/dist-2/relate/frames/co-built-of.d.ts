import type { PatternFrame } from "../frame.js";
/** A thing that is described by its builders: 由甲与乙共建的丁; 丁是甲和乙携手打造的平台; 丁由甲、乙联合组建. */
export declare const coBuiltOf: PatternFrame;
//# sourceMappingURL=co-built-of.d.ts.map
