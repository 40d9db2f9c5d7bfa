import type { ReadingFrame } from "../frame.js";
/** A joint thing whose name begins with its two builders: 甲-乙联合实验室. */
export declare const coBuiltNamed: ReadingFrame;
//# sourceMappingURL=co-built-named.d.ts.map
