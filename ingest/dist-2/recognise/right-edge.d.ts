import type { Part } from "./parts.js";
import type { Run } from "./runs.js";
/** The part that goes on to token `next`; "no" where it can go no further, undefined where it may go on but not end here. */
export declare function extended(run: Run, part: Part, next: number): Part | "no" | undefined;
//# sourceMappingURL=right-edge.d.ts.map
