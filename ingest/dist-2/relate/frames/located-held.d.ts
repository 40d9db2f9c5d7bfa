import type { PatternFrame } from "../frame.js";
/** Where a happening takes place: 活动在乙举行; 在乙举行的活动; 乙迎来一场活动. */
export declare const locatedHeld: PatternFrame;
//# sourceMappingURL=located-held.d.ts.map
