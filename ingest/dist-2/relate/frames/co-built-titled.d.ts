import type { ReadingFrame } from "../frame.js";
/** What the sides of an agreement build that says so in its title: 甲与乙签订《共建丙合作协议》. */
export declare const coBuiltTitled: ReadingFrame;
//# sourceMappingURL=co-built-titled.d.ts.map
