import type { ReadingFrame } from "../frame.js";
/** Two people who sign for their bodies: 甲局局长某某与乙厅厅长某某签署协议. Someone with several employers signs for none. */
export declare const signedWithHand: ReadingFrame;
//# sourceMappingURL=signed-with-hand.d.ts.map
