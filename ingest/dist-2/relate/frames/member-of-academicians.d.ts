import type { PatternFrame } from "../frame.js";
/** Academicians that are listed as such: 到会的中国工程院院士有三位:甲,乙,丙. */
export declare const memberOfAcademicians: PatternFrame;
//# sourceMappingURL=member-of-academicians.d.ts.map
