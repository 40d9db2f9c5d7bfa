import type { PatternFrame } from "../frame.js";
/** Who settles where: 甲落户乙; 落户乙的甲; 乙引进甲. */
export declare const locatedSettles: PatternFrame;
//# sourceMappingURL=located-settles.d.ts.map
