import type { PatternFrame } from "../frame.js";
/** A policy that is being drawn up: 甲会同乙起草《丙》. It is planned until it is out. */
export declare const issuedDrafted: PatternFrame;
//# sourceMappingURL=issued-drafted.d.ts.map
