import type { ReadingFrame } from "../frame.js";
/** A project that is signed is to be built by its sides: 甲与乙签约的某项目. */
export declare const coBuiltSigned: ReadingFrame;
//# sourceMappingURL=co-built-signed.d.ts.map
