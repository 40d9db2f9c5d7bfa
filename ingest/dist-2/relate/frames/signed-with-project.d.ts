import type { ReadingFrame } from "../frame.js";
/** A signed project whose host stands in an earlier sentence: 与乙签约的某项目. */
export declare const signedWithProject: ReadingFrame;
//# sourceMappingURL=signed-with-project.d.ts.map
