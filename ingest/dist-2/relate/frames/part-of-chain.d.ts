import type { ReadingFrame } from "../frame.js";
/** Two names side by side, the first the possessor of the second: 高新区金凤产业园, 重庆大学|国家重点实验室. */
export declare const partOfChain: ReadingFrame;
//# sourceMappingURL=part-of-chain.d.ts.map
