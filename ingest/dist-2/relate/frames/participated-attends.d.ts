import type { PatternFrame } from "../frame.js";
/** Who took part: 某某、某某等出席活动; 某某参加; 某某在会上致辞. The verb is the title; without a named event it is the article's. */
export declare const participatedAttends: PatternFrame;
//# sourceMappingURL=participated-attends.d.ts.map
