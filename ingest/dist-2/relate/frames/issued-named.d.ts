import type { ReadingFrame } from "../frame.js";
/** A policy whose title begins with its issuer: 《某市人民政府关于…的意见》. */
export declare const issuedNamed: ReadingFrame;
//# sourceMappingURL=issued-named.d.ts.map
