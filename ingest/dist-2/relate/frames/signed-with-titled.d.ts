import type { ReadingFrame } from "../frame.js";
/** Parties that are named only in the title of what they sign: 签署《甲市政府 乙大学战略合作协议》. */
export declare const signedWithTitled: ReadingFrame;
//# sourceMappingURL=signed-with-titled.d.ts.map
