import type { PatternFrame } from "../frame.js";
/** Two or more builders and a verb of building together: 甲与乙在丙共建丁; 甲联合乙打造丁; 双方将共建丁. */
export declare const coBuiltTogether: PatternFrame;
//# sourceMappingURL=co-built-together.d.ts.map
