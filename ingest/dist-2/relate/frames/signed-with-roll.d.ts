import type { ReadingFrame } from "../frame.js";
/** The roll of those who signed with a zone that the article's lead has named as host. */
export declare const signedWithRoll: ReadingFrame;
//# sourceMappingURL=signed-with-roll.d.ts.map
