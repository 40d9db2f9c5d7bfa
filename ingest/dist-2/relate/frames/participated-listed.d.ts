import type { PatternFrame } from "../frame.js";
/** People named after the verb: 主持大会的是某某; 与会者是:某某,某某; 参会,其中有某某; 会议由某某主持. */
export declare const participatedListed: PatternFrame;
//# sourceMappingURL=participated-listed.d.ts.map
