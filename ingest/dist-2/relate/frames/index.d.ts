import type { Frame } from "../frame.js";
/** All frames, signings first: others ask who has signed. */
export declare const FRAMES: readonly Frame[];
//# sourceMappingURL=index.d.ts.map
