import type { Finding, PatternFrame } from "./frame.js";
import type { Story } from "./story.js";
import { type Tape } from "./tape.js";
/** All that a frame's patterns find in a sentence. */
export declare function readPatterns(frame: PatternFrame, tape: Tape, story: Story): Iterable<Finding>;
//# sourceMappingURL=read-pattern.d.ts.map
